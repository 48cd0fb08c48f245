import { type Problem, positionAt } from "./problem.ts";

/** Decodes strict UTF-8; a byte order mark is not part of the text. A problem names the first byte that does not belong. */
export function decode(bytes: Uint8Array): { text: string } | { problem: Omit<Problem, "file"> } {
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
