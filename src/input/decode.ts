import { type Complaint, complaint, positionAt } from "./complaint.ts";
import type { SentenceKey } from "./sentence.ts";

/**
 * Decodes strict UTF-8, or UTF-16 where a byte order mark says so; the mark is not part of the text.
 * A problem names what the file is instead, or the first byte that does not belong.
 */
export function decode(bytes: Uint8Array): { text: string } | { problem: Complaint } {
  const binary = BINARY.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (binary) {
    const [, found, mend] = binary;
    return { problem: complaint({ found: [found], expected: ["a-text"], mend: [mend] }) };
  }
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const nul = text.indexOf("\0");
    if (nul === -1) return { text };
    return {
      problem: complaint(
        { found: ["zero-byte"], expected: ["text-utf"], mend: ["save-utf8"] },
        positionAt(text, nul),
      ),
    };
  } catch {
    const before = validStart(bytes, encoding);
    const offset = lengthOf(before, encoding);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return {
      problem: complaint(
        {
          found: ["byte", { byte, offset: String(offset) }],
          expected: ["text-in", { encoding: encoding.slice(0, 6).toUpperCase() }],
          mend: ["reopen-utf8"],
        },
        positionAt(before.replace(/^\uFEFF/, ""), before.length),
      ),
    };
  }
}

/** How files of some programs begin, what they are, and what to do with them. */
const BINARY: [number[], SentenceKey, SentenceKey][] = [
  [[0x50, 0x4b, 3, 4], "archive", "unpack-or-csv"],
  [[0x1f, 0x8b], "gzip", "unpack"],
  [[0xd0, 0xcf, 0x11, 0xe0], "old-office", "save-sheet"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "pdf", "look-for-csv"],
  [[0x50, 0x41, 0x52, 0x31], "parquet", "write-csv"],
  [[0x89, 0x50, 0x4e, 0x47], "png", "look-for-csv"],
];

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** The start of a file as text, as far as it can be told: what kind of file it is, not what it says. */
export function startOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

const lengthOf = (text: string, encoding: string) =>
  encoding === "utf-8" ? new TextEncoder().encode(text).length : text.length * 2;

const META = /<meta[^>]*/gi;
const CHARSET = /charset\s*=["'\s]*([\w-]+)/i;
/** Browsers look for the declaration in so many bytes. */
const PRESCAN = 1024;

/** Decodes a web page: as UTF-8, or else in the encoding that it declares itself. */
export function decodePage(bytes: Uint8Array): ReturnType<typeof decode> {
  const read = decode(bytes);
  if ("text" in read) return read;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const declarations = (start.match(META) ?? []).map((tag) => CHARSET.exec(tag)?.[1]);
  const declared = declarations.find((name) => name !== undefined);
  if (!declared || /^utf-?8$/i.test(declared)) return read;
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === "windows-1252" ? withoutControls(text) : text };
  } catch {
    return read;
  }
}

/** The characters of windows-1252 from 0x80 on, as the WHATWG Encoding Standard has them; blanks where it has none. */
const FROM_0X80 =
  "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

/** Some versions of Node take windows-1252 for Latin-1, which has control characters there. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (c) => FROM_0X80.charAt(c.charCodeAt(0) - 0x80));

/** The whole characters before the first bad byte. A prefix that cannot go on stays bad however long it grows, so its length is bisected. */
function validStart(bytes: Uint8Array, encoding: string): string {
  const start = (length: number, fatal: boolean) =>
    new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      start(middle, true);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return start(good, false);
}
