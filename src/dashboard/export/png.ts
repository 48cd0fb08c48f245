/** Chunks of PNG files (W3C, Portable Network Graphics, third edition: 5.3 Chunk layout, 11.3.2 iTXt, 11.3.4.3 pHYs). */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and CRC of a chunk, around its data. */
const FRAME = 12;
const METRE_IN_INCHES = 1 / 0.0254;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as Annex D of the specification gives it. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(latin(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface Chunk {
  type: string;
  data: Uint8Array;
  /** Where the next chunk begins. */
  end: number;
}

/** Chunks in order, up to the first that is cut short; undefined for bytes that are no PNG. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, data: bytes.subarray(at + 8, end - 4), end };
    at = end;
  }
}

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, i) => bytes[i] === byte);

/** Latin keyword, no compression, no language, no translated keyword, then the text. */
const textChunk = ([keyword, text]: [string, string]) =>
  chunk(
    "iTXt",
    joined([
      latin(keyword),
      new Uint8Array(5),
      new TextEncoder().encode(text.replaceAll("\0", "")),
    ]),
  );

/**
 * The same picture with texts in it, behind its header, and how large it is to be printed.
 * @param texts by keyword: 1 to 79 Latin-1 characters, without spaces at the ends
 * @param perInch pixels
 */
export function withTexts(
  png: Uint8Array,
  texts: Record<string, string>,
  perInch: number,
): Uint8Array<ArrayBuffer> {
  const [header] = chunksOf(png);
  if (!isPng(png) || header?.type !== "IHDR") throw new Error("not a PNG file");
  const physical = new Uint8Array(9);
  const view = new DataView(physical.buffer);
  const perMetre = Math.round(perInch * METRE_IN_INCHES);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return joined([
    png.subarray(0, header.end),
    chunk("pHYs", physical),
    ...Object.entries(texts).map(textChunk),
    png.subarray(header.end),
  ]);
}

/** Uncompressed international texts of a PNG by keyword; undefined for bytes that are no PNG. */
export function textsOf(png: Uint8Array): Record<string, string> | undefined {
  if (!isPng(png)) return undefined;
  const texts: Record<string, string> = {};
  for (const { type, data } of chunksOf(png)) {
    if (type !== "iTXt") continue;
    const keywordEnd = data.indexOf(0);
    const languageEnd = data.indexOf(0, keywordEnd + 3);
    const begin = data.indexOf(0, languageEnd + 1);
    if (keywordEnd < 1 || languageEnd < 0 || begin < 0 || data[keywordEnd + 1] !== 0) continue;
    const keyword = String.fromCharCode(...data.subarray(0, keywordEnd));
    texts[keyword] = new TextDecoder().decode(data.subarray(begin + 1));
  }
  return texts;
}
