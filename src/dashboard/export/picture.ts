/** A picture as plain data, and its SVG document. No DOM in here: what is measured comes in, text goes out. */
import type { Paint } from "./colour.ts";
import { element, escapeXml } from "./xml.ts";

/** One line of text. All lengths are CSS pixels from the picture's top left corner; `y` is the baseline. */
export interface TextLine {
  kind: "text";
  x: number;
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
  /** CSS pixels, whole numbers. */
  width: number;
  height: number;
  /** Any CSS colour. */
  background: string;
  /** BCP 47: decides how Chinese characters are drawn and how the words are read out. */
  language: string;
  /** The headline, for `<title>`. */
  title: string;
  /** What is to be seen, in words, for `<desc>`. */
  description: string;
  parts: Part[];
}

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
    case "text":
      return element(
        "text",
        {
          x: part.x,
          y: part.y,
          fill: part.paint.colour,
          "fill-opacity": opacity(part.paint),
          "font-family": part.family,
          "font-size": part.size,
          "font-weight": part.weight,
          "font-style": part.style === "normal" ? undefined : part.style,
          "letter-spacing": part.spacing,
          "text-decoration": part.underlined ? "underline" : undefined,
          style: part.numerals && `font-variant-numeric:${part.numerals}`,
        },
        escapeXml(part.text),
      );
  }
}

/**
 * The picture as a standalone SVG 1.1 document: nothing in it points outside it, no script, no foreignObject.
 * @param fontCss `@font-face` rules with their fonts as data URIs; empty for the reader's own fonts
 */
export function pictureToSvg(picture: Picture, fontCss: string): string {
  const { width, height, background, language, title, description, parts } = picture;
  const head = [
    element("title", {}, escapeXml(title)),
    description && element("desc", {}, escapeXml(description)),
    fontCss && element("style", { type: "text/css" }, escapeXml(fontCss)),
    element("rect", { width, height, fill: background }),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang: language,
      "xml:lang": language,
    },
    [...head, ...parts.map(draw)].filter(Boolean).join("\n"),
  );
}
