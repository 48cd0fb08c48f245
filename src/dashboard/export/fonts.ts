/** The web fonts that a picture needs, as data URIs: only the faces, and of them only the subset files, whose letters occur in it. */
import type { TextLine } from "./picture.ts";

/** One `@font-face` rule of the page. */
export interface Face {
  family: string;
  style: string;
  /** One weight or a range: "400", "100 900". */
  weight: string;
  /** CSS `unicode-range`; empty for all characters. */
  range: string;
  /** Absolute address of the font file. */
  url: string;
}

/** What a text is set in, and which characters occur. */
export interface FontUse {
  family: string;
  style: string;
  weight: number;
  characters: Set<number>;
}

const unquote = (name: string) => name.trim().replace(/^["']|["']$/g, "");

/** Families of a CSS `font-family` list in order. */
const families = (list: string) => list.split(",").map(unquote);

/** What a run of text says about its font. */
export type Run = Pick<TextLine, "family" | "style" | "weight" | "text">;

/** Weights and characters of some runs of text, one entry a family, style and weight. */
export function fontUses(runs: Run[]): FontUse[] {
  const uses = new Map<string, FontUse>();
  for (const { family: list, style, weight, text } of runs) {
    for (const family of families(list)) {
      const key = [family, style, weight].join("|");
      const use = uses.get(key) ?? { family, style, weight: Number(weight), characters: new Set() };
      for (const character of text) use.characters.add(character.codePointAt(0) as number);
      uses.set(key, use);
    }
  }
  return [...uses.values()];
}

/** Whether a CSS `unicode-range` ("U+0102-0103,U+20AB,U+4??") holds a code point. */
export function inRange(range: string, codePoint: number): boolean {
  if (range.trim() === "") return true;
  return range.split(",").some((piece) => {
    const match = /^U\+([0-9A-F]{1,6})(\?*)(?:-([0-9A-F]{1,6}))?$/i.exec(piece.trim());
    if (!match) return false;
    const [, first = "", wild = "", last] = match;
    const from = Number.parseInt(first + "0".repeat(wild.length), 16);
    const to = Number.parseInt(last ?? first + "F".repeat(wild.length), 16);
    return codePoint >= from && codePoint <= to;
  });
}

function holdsWeight(face: string, weight: number): boolean {
  const [from = 400, to = from] = face
    .split(/\s+/)
    .map((w) => (w === "normal" ? 400 : w === "bold" ? 700 : Number(w)));
  return weight >= from && weight <= to;
}

/** The faces that some character of the uses is drawn with. */
export function facesInUse(faces: Face[], uses: FontUse[]): Face[] {
  return faces.filter((face) =>
    uses.some(
      (use) =>
        use.family === face.family &&
        use.style === face.style &&
        holdsWeight(face.weight, use.weight) &&
        [...use.characters].some((c) => inRange(face.range, c)),
    ),
  );
}

/** A face as an `@font-face` rule with the file in it. */
export function faceCss(face: Face, dataUri: string): string {
  const lines = [
    `font-family:"${face.family}"`,
    `font-style:${face.style}`,
    `font-weight:${face.weight}`,
    `src:url(${dataUri}) format("woff2")`,
    // Until the file is read the words stand in another typeface, rather than not at all.
    "font-display:swap",
    face.range && `unicode-range:${face.range}`,
  ];
  return `@font-face{${lines.filter(Boolean).join(";")}}`;
}

/**
 * The `@font-face` rules that the page's style sheets hold, each file once: some sheets stand in the page itself
 * as well. Sheets of other origins cannot be read and are passed over.
 */
export function pageFaces(sheets: Iterable<CSSStyleSheet>): Face[] {
  const faces = new Map<string, Face>();
  for (const sheet of sheets) {
    let rules: CSSRule[];
    try {
      rules = [...sheet.cssRules];
    } catch {
      continue;
    }
    for (const rule of rules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const value = (name: string) => rule.style.getPropertyValue(name);
      const file = /url\(["']?([^"')]+)/.exec(value("src"))?.[1];
      if (!file) continue;
      const url = new URL(file, sheet.href ?? document.baseURI).href;
      faces.set(url, {
        family: unquote(value("font-family")),
        style: value("font-style") || "normal",
        weight: value("font-weight") || "400",
        range: value("unicode-range"),
        url,
      });
    }
  }
  return [...faces.values()];
}

const files = new Map<string, Promise<string>>();

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** A font file as a data URI, fetched once; a failure is not kept, so that the next try asks again. */
function dataUri(url: string): Promise<string> {
  let file = files.get(url);
  if (!file) {
    file = load(url);
    file.catch(() => files.delete(url));
    files.set(url, file);
  }
  return file;
}

/**
 * Style rules that carry the fonts of a picture. A font that cannot be fetched is left out: the
 * picture then falls back to the next family of its `font-family`, which is better than no picture.
 */
export async function embeddedFonts(uses: FontUse[]): Promise<string> {
  const faces = facesInUse(pageFaces(document.styleSheets), uses);
  const rules = await Promise.all(
    faces.map((face) =>
      dataUri(face.url).then(
        (uri) => faceCss(face, uri),
        () => "",
      ),
    ),
  );
  return rules.filter(Boolean).join("\n");
}
