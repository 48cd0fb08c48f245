/**
 * The UTF-16 code units of the stretch of text that is being read, as numbers in an array: a string has many forms inside
 * an engine (flat, sliced, joined, one or two bytes a unit), and to ask it unit by unit is slow.
 */
const encoder = new TextEncoder();
/** Read ahead at most, behind the end. */
const AHEAD = 16;

let units = new Uint16Array(1 << 14);
let bytes = new Uint8Array(units.length);
let base = 0;
let filled = 0;

/** Makes a stretch of `text` the one that is read. */
export function read(text: string, from: number, to: number): void {
  const length = to - from;
  if (length + AHEAD > units.length) {
    units = new Uint16Array(2 * (length + AHEAD));
    bytes = new Uint8Array(units.length);
  }
  // ASCII is copied at once.
  const { read, written } = encoder.encodeInto(text.slice(from, to), bytes);
  if (read === length && written === length) units.set(bytes.subarray(0, length));
  else for (let k = 0; k < length; k++) units[k] = text.charCodeAt(from + k);
  if (filled > length) units.fill(0, length, filled);
  base = from;
  filled = length;
}

/** The unit at an offset into the whole text; 0 behind the stretch. */
export const unitAt = (offset: number): number => units[offset - base] as number;
