/** A text node's lines as the browser broke them. */

export interface Line {
  text: string;
  /** Page coordinates in CSS pixels: the left edge, the width, the baseline and where the lowest letters end. */
  x: number;
  width: number;
  baseline: number;
  bottom: number;
}

interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  height: number;
}

const WORDS = /\s+|\S+/g;

function transformed(text: string, transform: string): string {
  if (transform === "uppercase") return text.toUpperCase();
  if (transform === "lowercase") return text.toLowerCase();
  if (transform === "capitalize") return text.replace(/(?<!\S)\S/g, (c) => c.toUpperCase());
  return text;
}

/** Words with their places; a word that is broken across lines comes letter by letter. */
function* pieces(node: Text, range: Range, from: number, to: number): Generator<Piece> {
  range.setStart(node, from);
  range.setEnd(node, to);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const text = node.data.slice(from, to);
  const [rect] = rects;
  if (!rect) return;
  if (rects.length === 1 || [...text].length === 1) {
    const blank = text.trim() === "" ? " " : text;
    const { left, right, top, height } = rect;
    yield { text: blank, left, right, top, height };
    return;
  }
  let at = from;
  for (const character of text) {
    yield* pieces(node, range, at, at + character.length);
    at += character.length;
  }
}

const ascents = new Map<string, number>();

/** Most text fonts reach about this share of their size above the baseline. */
const USUAL_ASCENT = 0.95;

/** Pixels from the top of a line to its baseline; browsers lay text out by whole ones. */
function ascentOf(style: CSSStyleDeclaration): number {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  let ascent = ascents.get(font);
  if (ascent === undefined) {
    ascent = Number.parseFloat(style.fontSize) * USUAL_ASCENT;
    const context = document.createElement("canvas").getContext("2d");
    if (context) {
      context.font = font;
      ascent = context.measureText("x").fontBoundingBoxAscent || ascent;
    }
    ascents.set(font, Math.round(ascent));
  }
  return Math.round(ascent);
}

/** The lines of a text node with what `text-transform` makes of them; nothing for text that takes no room. */
export function linesOf(node: Text, style: CSSStyleDeclaration): Line[] {
  if (node.data.trim() === "") return [];
  const ascent = ascentOf(style);
  const range = document.createRange();
  const lines: (Line & { top: number })[] = [];
  for (const match of node.data.matchAll(WORDS)) {
    for (const piece of pieces(node, range, match.index, match.index + match[0].length)) {
      const line = lines.at(-1);
      if (line && Math.abs(line.top - piece.top) < 1) {
        line.text += piece.text;
        if (piece.text !== " ") line.width = piece.right - line.x;
      } else if (piece.text !== " ") {
        const { text, left: x, right, top, height } = piece;
        lines.push({
          text,
          x,
          width: right - x,
          baseline: top + ascent,
          top,
          bottom: top + height,
        });
      }
    }
  }
  return lines.map(({ text, top: _, ...line }) => ({
    ...line,
    text: transformed(text.trimEnd(), style.textTransform),
  }));
}
