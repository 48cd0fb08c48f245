/** An inline SVG of the page as markup that needs no style sheet. */
import { readColour } from "./colour.ts";
import type { Run } from "./fonts.ts";
import { weightOf, withStandIns } from "./typeface.ts";

/** Parts that are for pointing, not for the picture. */
export const SKIP = '[data-export="skip"]';

// The picture has a title of its own; the others could run, load or move.
const LEFT_OUT =
  "title, desc, script, foreignObject, image, animate, animateTransform, animateMotion, set";

// Presentation properties with their initial values (SVG 2, Property index). What equals the value
// that it would get anyway, inherited or initial, is not written. To read them is most of the work, so
// only what an element draws with is read: containers hand down nothing.
const OWN: Record<string, string> = {
  "clip-path": "none",
  mask: "none",
  opacity: "1",
};
const PAINT: Record<string, string> = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  "paint-order": "normal",
  "shape-rendering": "auto",
  stroke: "none",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-miterlimit": "4",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "vector-effect": "none",
  visibility: "visible",
};
const LINE: Record<string, string> = {
  ...PAINT,
  "marker-end": "none",
  "marker-mid": "none",
  "marker-start": "none",
};
const TEXT: Record<string, string> = {
  ...PAINT,
  "dominant-baseline": "auto",
  "font-family": "",
  "font-size": "",
  "font-style": "normal",
  "font-weight": "400",
  "letter-spacing": "normal",
  "text-anchor": "start",
};
const STOP: Record<string, string> = { "stop-color": "#000000", "stop-opacity": "1" };

/** What an element is drawn with, beside what is its own alone. */
function readBy(element: Element): Record<string, string> {
  if (element instanceof SVGTextContentElement) return TEXT;
  if (element instanceof SVGStopElement) return STOP;
  if (!(element instanceof SVGGeometryElement)) return {};
  return /^(line|path|poly)/.test(element.localName) ? LINE : PAINT;
}

const OPACITY_OF: Record<string, string> = {
  fill: "fill-opacity",
  stroke: "stroke-opacity",
  "stop-color": "stop-opacity",
};
const KEPT_OUT = /^(class|style|tabindex|focusable|role|name|aria-.*|data-.*|on.*)$/;

type Styles = Record<string, string>;
const PROPERTIES = Object.keys({ ...OWN, ...LINE, ...TEXT, ...STOP });

/** Values of some properties as attributes take them: colours in hex, their transparency in the opacity beside them. */
function stylesOf(style: CSSStyleDeclaration, names: string[]): Styles {
  const styles: Styles = {};
  for (const name of names) {
    const value = style.getPropertyValue(name);
    styles[name] = value.includes("url(") ? value.replace(/url\("(#[^"]*)"\)/, "url($1)") : value;
  }
  for (const [name, opacityName] of Object.entries(OPACITY_OF)) {
    const value = styles[name];
    if (value === undefined) continue;
    const { colour, opacity } = readColour(value);
    styles[name] = colour;
    if (colour !== "none" && opacity !== 1)
      styles[opacityName] = String(Number(styles[opacityName] || "1") * opacity);
  }
  return styles;
}

/** Takes off what an element says of its looks, and writes what it would not get anyway. */
function writeStyles(copy: Element, styles: Styles, usual: Styles) {
  for (const name of PROPERTIES) copy.removeAttribute(name);
  for (const [name, value] of Object.entries(styles))
    if (value !== "" && value !== usual[name]) copy.setAttribute(name, value);
}

/** What is said of a typeface in other words than the page has them, for other programs than browsers. */
function writeTypeface(
  copy: Element,
  { fontFamily, fontWeight, fontVariantNumeric: numerals }: CSSStyleDeclaration,
) {
  const weight = weightOf(fontWeight);
  copy.setAttribute("font-family", withStandIns(fontFamily));
  copy.setAttribute("font-weight", weight.attribute);
  const style = [weight.style, numerals !== "normal" && `font-variant-numeric:${numerals}`].filter(
    Boolean,
  );
  if (style.length > 0) copy.setAttribute("style", style.join(";"));
}

/**
 * A rim behind letters as a text of its own: programs that know no `paint-order` would draw it over them.
 * Undefined where a text has none.
 */
function rimOf(text: Element): Element | undefined {
  if (!text.getAttribute("paint-order")?.startsWith("stroke")) return undefined;
  text.removeAttribute("paint-order");
  const rim = text.cloneNode(true) as Element;
  rim.setAttribute("fill", rim.getAttribute("stroke") ?? "none");
  rim.setAttribute("aria-hidden", "true");
  for (const name of ["stroke", "stroke-opacity", "stroke-width"]) text.removeAttribute(name);
  return rim.getAttribute("fill") === "none" ? undefined : rim;
}

/**
 * Copies an element with its styles; undefined for what is not to be seen. Text that is met goes to `runs`.
 * @param parent what is handed down by a text to the parts of it
 */
function copyOf(source: Element, parent: Styles, runs: Run[]): Element | undefined {
  const computed = getComputedStyle(source);
  const hidden = computed.display === "none" && !source.closest("defs");
  if (hidden || source.matches(SKIP) || source.matches(LEFT_OUT)) return undefined;
  const drawnWith = readBy(source);
  const styles = stylesOf(computed, Object.keys({ ...OWN, ...drawnWith }));
  const copy = source.cloneNode(false) as Element;
  for (const { name, value } of [...copy.attributes]) {
    // What a link leads to is not in the picture.
    const pointing = /href$/.test(name) && (source.localName === "a" || !value.startsWith("#"));
    if (pointing || KEPT_OUT.test(name)) copy.removeAttribute(name);
  }
  writeStyles(copy, styles, { ...drawnWith, ...parent, ...OWN });
  if (source instanceof SVGTextElement) writeTypeface(copy, computed);
  for (const child of source.childNodes) {
    if (child instanceof Element) {
      const inner = copyOf(child, drawnWith === TEXT ? styles : {}, runs);
      if (!inner) continue;
      const rim = rimOf(inner);
      copy.append(...(rim ? [rim, inner] : [inner]));
    } else if (child instanceof Text) {
      copy.append(child.cloneNode());
      if (source instanceof SVGTextContentElement) {
        const { fontFamily: family, fontStyle: style, fontWeight: weight } = computed;
        runs.push({ family, style, weight, text: child.data });
      }
    }
  }
  return copy;
}

/**
 * The markup of an inline SVG, put at a place in CSS pixels, and the runs of text in it. Scripts,
 * foreign objects, animations and whatever points outside are left out.
 */
export function drawingOf(
  svg: SVGSVGElement,
  place: { x: number; y: number; width: number; height: number },
): { markup: string; runs: Run[] } {
  const runs: Run[] = [];
  const copy = copyOf(svg, {}, runs);
  if (!copy) return { markup: "", runs };
  for (const [name, value] of Object.entries(place)) {
    copy.setAttribute(name, String(Math.round(value * 1000) / 1000));
  }
  copy.setAttribute(
    "overflow",
    getComputedStyle(svg).overflow === "visible" ? "visible" : "hidden",
  );
  return { markup: new XMLSerializer().serializeToString(copy), runs };
}
