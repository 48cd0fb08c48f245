import { type Complaint, positionAt } from "./complaint.ts";

/** Decodes strict UTF-8; a byte order mark is not part of the text. A problem names the first byte that does not belong. */
export function decode(bytes: Uint8Array): { text: string } | { problem: Complaint } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const before = validStart(bytes);
    const offset = new TextEncoder().encode(before).length;
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return {
      problem: {
        ...positionAt(before.replace(/^\uFEFF/, ""), before.length),
        found: `byte 0x${byte} at offset ${offset}`,
        expected: "text in UTF-8",
        mend: "open it in the encoding it was written in and save it as UTF-8",
      },
    };
  }
}

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;
/** Browsers look for the declaration in so many bytes. */
const PRESCAN = 1024;

/** Decodes a web page: as UTF-8, or else in the encoding that it declares itself. */
export function decodePage(bytes: Uint8Array): ReturnType<typeof decode> {
  const read = decode(bytes);
  if ("text" in read) return read;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const declared = DECLARED.exec(start)?.[1];
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
function validStart(bytes: Uint8Array): string {
  const start = (length: number, fatal: boolean) =>
    new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes.subarray(0, length), {
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
