/** A picture as plain data, and its SVG document. No DOM in here: what is measured comes in, text goes out. */
import { type About, svgMetadata } from "./about.ts";
import type { Paint } from "./colour.ts";
import { weightOf, withStandIns } from "./typeface.ts";
import { element, escapeXml, print } from "./xml.ts";

/** One line of text. All lengths are CSS pixels, from the picture's top left corner; `y` is the baseline. */
export interface TextLine {
  kind: "text";
  x: number;
  width: number;
  y: number;
  text: string;
  paint: Paint;
  family: string;
  size: number;
  weight: string;
  style: string;
  /** CSS `letter-spacing` and `font-variant-numeric`, where they are not the default. */
  spacing?: string;
  numerals?: string;
  underlined?: boolean;
}

/** A line's look: a border, an edge. */
export interface Stroke {
  paint: Paint;
  width: number;
  dashes?: string;
}

/** A box with a ground, a border all round, or both: a legend swatch, a table cell. */
export interface Box {
  kind: "box";
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill?: Paint;
  /** Drawn inside the box, as CSS borders are. */
  border?: Stroke;
}

/** One straight edge of a box whose edges differ. */
export interface Edge {
  kind: "edge";
  from: [x: number, y: number];
  to: [x: number, y: number];
  stroke: Stroke;
}

/** An inline SVG of the page, its place and its styles already written into it. */
export interface Drawing {
  kind: "drawing";
  markup: string;
}

export type Part = TextLine | Box | Edge | Drawing;

export interface Picture {
  /** CSS pixels of the layout, and picture pixels to each of them. */
  width: number;
  height: number;
  zoom: number;
  /** A hex value; undefined for a picture without a ground. */
  background: string | undefined;
  /** Its title and description are those of the drawing, its language decides how Chinese characters are drawn and how the words are read out. */
  about: About;
  parts: Part[];
}

/** Width and height in picture pixels. */
export const pixelsOf = ({ width, height, zoom }: Pick<Picture, "width" | "height" | "zoom">) =>
  [Math.round(width * zoom), Math.round(height * zoom)] as const;

const opacity = (paint?: Paint) =>
  paint === undefined || paint.opacity === 1 ? undefined : paint.opacity;

const strokeAttributes = (stroke?: Stroke) =>
  stroke && {
    stroke: stroke.paint.colour,
    "stroke-opacity": opacity(stroke.paint),
    "stroke-width": stroke.width,
    "stroke-dasharray": stroke.dashes,
  };

function draw(part: Part): string {
  switch (part.kind) {
    case "drawing":
      return part.markup;
    case "box": {
      const inset = (part.border?.width ?? 0) / 2;
      return element("rect", {
        x: part.x + inset,
        y: part.y + inset,
        width: part.width - 2 * inset,
        height: part.height - 2 * inset,
        rx: Math.max(0, part.radius - inset) || undefined,
        fill: part.fill?.colour ?? "none",
        "fill-opacity": opacity(part.fill),
        ...strokeAttributes(part.border),
      });
    }
    case "edge":
      return element("path", {
        d: `M${part.from.join(" ")}L${part.to.join(" ")}`,
        fill: "none",
        ...strokeAttributes(part.stroke),
      });
    case "text": {
      const weight = weightOf(part.weight);
      const numerals = part.numerals && `font-variant-numeric:${part.numerals}`;
      return element(
        "text",
        {
          x: part.x,
          y: part.y,
          fill: part.paint.colour,
          "fill-opacity": opacity(part.paint),
          "font-family": withStandIns(part.family),
          "font-size": part.size,
          "font-weight": weight.attribute,
          "font-style": part.style === "normal" ? undefined : part.style,
          "letter-spacing": part.spacing,
          // Another typeface, where a program does not read this one, leaves no line longer than it was.
          textLength: part.width,
          lengthAdjust: "spacingAndGlyphs",
          "text-decoration": part.underlined ? "underline" : undefined,
          style: [weight.style, numerals].filter(Boolean).join(";") || undefined,
        },
        escapeXml(part.text),
      );
    }
  }
}

/**
 * The picture as a standalone SVG 1.1 document: nothing in it points outside it, no script, no foreignObject.
 * @param fontCss `@font-face` rules with their fonts as data URIs; empty for the reader's own fonts
 */
export function pictureToSvg(picture: Picture, fontCss: string): string {
  const { width, height, background, about, parts } = picture;
  const { title, description, language } = about;
  const [pixelsWide, pixelsHigh] = pixelsOf(picture);
  const head = [
    element("title", {}, escapeXml(title)),
    description && element("desc", {}, escapeXml(description)),
    svgMetadata(about),
    fontCss && element("style", { type: "text/css" }, escapeXml(fontCss)),
    background && element("rect", { width, height, fill: background }),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width: pixelsWide,
      height: pixelsHigh,
      viewBox: `0 0 ${print(width)} ${print(height)}`,
      role: "img",
      lang: language,
      "xml:lang": language,
    },
    [...head, ...parts.map(draw)].filter(Boolean).join("\n"),
  );
}
