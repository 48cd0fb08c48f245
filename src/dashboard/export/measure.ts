/** Reads a figure of the page as a picture: where each line of text, box and drawing stands. */
import type { About } from "./about.ts";
import { type Paint, readColour } from "./colour.ts";
import { drawingOf, SKIP } from "./drawing.ts";
import type { Run } from "./fonts.ts";
import { linesOf } from "./lines.ts";
import type { Edge, Part, Picture, Stroke, TextLine } from "./picture.ts";

/** Space around the figure, in CSS pixels. */
const MARGIN = 24;
const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

interface Walk {
  /** Page coordinates of the picture's top left corner. */
  left: number;
  top: number;
  /** How far down anything reaches, from the top of the picture. */
  bottom: number;
  parts: Part[];
  /** Text inside drawings: it needs fonts as well. */
  runs: Run[];
}

const faded = (css: string, opacity: number): Paint => {
  const paint = readColour(css);
  return { ...paint, opacity: paint.opacity * opacity };
};

/** Kept for screen readers only: clipped away or a pixel small. */
function unseen(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches(SKIP) || style.display === "none" || style.visibility !== "visible")
    return true;
  const { width, height } = element.getBoundingClientRect();
  const clipped = style.clip !== "auto" || style.clipPath === "inset(50%)";
  return style.position === "absolute" && (clipped || (width <= 1 && height <= 1));
}

function strokeOf(style: CSSStyleDeclaration, side: string, opacity: number): Stroke | undefined {
  const value = (what: string) => style.getPropertyValue(`border-${side.toLowerCase()}-${what}`);
  const width = Number.parseFloat(value("width"));
  const line = value("style");
  const paint = faded(value("color"), opacity);
  if (!(width > 0) || line === "none" || line === "hidden" || paint.opacity === 0) return undefined;
  const dashes =
    line === "dashed"
      ? `${2 * width} ${2 * width}`
      : line === "dotted"
        ? `${width} ${width}`
        : undefined;
  return { paint, width, dashes };
}

/** In the picture, on whole pixels: that is where browsers paint boxes, drawings and baselines. */
const cornerOf = (walk: Walk, left: number, top: number) => ({
  x: Math.round(left - walk.left),
  y: Math.round(top - walk.top),
});

function readBox(walk: Walk, element: Element, style: CSSStyleDeclaration, opacity: number) {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const place = { ...cornerOf(walk, left, top), width, height };
  const ground = faded(style.backgroundColor, opacity);
  const fill = ground.opacity > 0 ? ground : undefined;
  const strokes = SIDES.map((side) => strokeOf(style, side, opacity));
  const alike = new Set(strokes.map((stroke) => JSON.stringify(stroke))).size === 1;
  const border = alike ? strokes[0] : undefined;
  if (fill || border) {
    const corner = style.borderTopLeftRadius;
    const size = Math.min(width, height);
    const asked = Number.parseFloat(corner) * (corner.endsWith("%") ? size / 100 : 1);
    const radius = Math.min(asked || 0, size / 2);
    walk.parts.push({ kind: "box", ...place, radius, fill, border });
    walk.bottom = Math.max(walk.bottom, place.y + height);
  }
  if (!alike) walk.parts.push(...edgesOf(place, strokes));
}

/** The edges of a box, from the top one clockwise; each half its width inwards, where CSS draws borders. */
function edgesOf(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  strokes: (Stroke | undefined)[],
): Edge[] {
  const [right, bottom] = [x + width, y + height];
  return strokes.flatMap((stroke, side): Edge[] => {
    if (!stroke) return [];
    const half = stroke.width / 2;
    const across = side === 0 ? y + half : bottom - half;
    const down = side === 3 ? x + half : right - half;
    return side % 2 === 0
      ? [{ kind: "edge", from: [x, across], to: [right, across], stroke }]
      : [{ kind: "edge", from: [down, y], to: [down, bottom], stroke }];
  });
}

function readText(walk: Walk, node: Text, style: CSSStyleDeclaration, opacity: number) {
  const paint = faded(style.color, opacity);
  if (paint.opacity === 0) return;
  const { fontFamily: family, fontStyle, fontWeight: weight, letterSpacing } = style;
  const numerals = style.fontVariantNumeric;
  const underlined = node.parentElement?.closest("a, u") && style.textDecorationLine !== "none";
  for (const line of linesOf(node, style)) {
    const text: TextLine = {
      kind: "text",
      x: line.x - walk.left,
      width: line.width,
      y: Math.round(line.baseline - walk.top),
      text: line.text,
      paint,
      family,
      size: Number.parseFloat(style.fontSize),
      weight,
      style: fontStyle,
      spacing: letterSpacing === "normal" ? undefined : letterSpacing,
      numerals: numerals === "normal" ? undefined : numerals,
      underlined: underlined || undefined,
    };
    walk.parts.push(text);
    walk.bottom = Math.max(walk.bottom, line.bottom - walk.top);
  }
}

function read(walk: Walk, element: Element, inherited: number) {
  const style = getComputedStyle(element);
  if (unseen(element, style)) return;
  const opacity = inherited * Number(style.opacity);
  if (element instanceof SVGSVGElement) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const place = { ...cornerOf(walk, left, top), width, height };
    const { markup, runs } = drawingOf(element, place);
    if (markup) walk.parts.push({ kind: "drawing", markup });
    walk.runs.push(...runs);
    walk.bottom = Math.max(walk.bottom, place.y + height);
    return;
  }
  readBox(walk, element, style, opacity);
  for (const child of element.childNodes) {
    if (child instanceof Text) readText(walk, child, style, opacity);
    else if (child instanceof Element) read(walk, child, opacity);
  }
}

/** The ground that an element stands on: its own or the nearest one behind it. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { colour, opacity } = readColour(getComputedStyle(at).backgroundColor);
    if (opacity === 1 && colour !== "none") return colour;
  }
  return "#ffffff";
}

/**
 * Lays a copy of the figure out without the parts that are not for the picture (`data-export="skip"`),
 * so that no hole is left where they stood, and with those that are for it alone (`hidden` on the page,
 * `data-export="only"`), and gives it to `read`. The copy stands outside the view and is gone before
 * the browser paints again.
 */
function asPicture<T>(figure: HTMLElement, read: (copy: HTMLElement) => T): T {
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[data-export="skip"]')) part.remove();
  for (const part of copy.querySelectorAll('[data-export="only"]')) part.removeAttribute("hidden");
  copy.inert = true;
  const { width } = figure.getBoundingClientRect();
  Object.assign(copy.style, {
    position: "absolute",
    top: "0",
    left: "-100000px",
    width: `${width}px`,
    margin: "0",
    boxSizing: "border-box",
    animation: "none",
    transition: "none",
  });
  figure.after(copy);
  try {
    for (const animation of copy.getAnimations({ subtree: true })) animation.cancel();
    return read(copy);
  } finally {
    copy.remove();
  }
}

/** A picture and all runs of text in it. */
export interface Measured {
  picture: Picture;
  runs: Run[];
}

/** Reads what is inside an element; its own box is the picture's, `margin` pixels wider all round. */
function readInside(element: Element, margin: number): Walk {
  const box = element.getBoundingClientRect();
  const [left, top] = [box.left - margin, box.top - margin];
  const walk: Walk = { left, top, bottom: margin, parts: [], runs: [] };
  for (const child of element.children) read(walk, child, 1);
  return walk;
}

const runsOf = ({ parts, runs }: Walk): Run[] => [
  ...parts.filter((part): part is TextLine => part.kind === "text"),
  ...runs,
];

/** A figure of the page as it is shown. Text that CSS makes (`content`, list markers) is not seen. */
export function measure(figure: HTMLElement, about: About): Measured {
  return asPicture(figure, (copy) => {
    const walk = readInside(copy, MARGIN);
    const picture = {
      width: Math.ceil(copy.getBoundingClientRect().width) + 2 * MARGIN,
      height: Math.ceil(walk.bottom) + MARGIN,
      zoom: 1,
      background: groundOf(figure),
      about,
      parts: walk.parts,
    };
    return { picture, runs: runsOf(walk) };
  });
}

/** An element that was laid out to be a picture, with the margins that it has itself. */
export function measurePoster(
  poster: HTMLElement,
  { about, zoom, transparent }: { about: About; zoom: number; transparent: boolean },
): Measured {
  const { width, height } = poster.getBoundingClientRect();
  const walk = readInside(poster, 0);
  const background = transparent ? undefined : groundOf(poster);
  return {
    picture: { width, height, zoom, background, about, parts: walk.parts },
    runs: runsOf(walk),
  };
}
