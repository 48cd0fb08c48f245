import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, decodePage } from "./decode.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
    ),
  );

test("a byte order mark is not part of the text", () => {
  expect(decode(bytes([0xef, 0xbb, 0xbf], "Hà Nội\r\n"))).toEqual({ text: "Hà Nội\r\n" });
});

test.each([
  ["a byte of Latin-1", bytes("trade\nHu", [0xe9], " 2018"), 2, 3, "byte 0xE9 at offset 8"],
  [
    "UTF-16 cut off by the end",
    bytes([0xff, 0xfe], [0x41, 0, 0x42]),
    1,
    2,
    "byte 0x42 at offset 4",
  ],
  ["UTF-16 without a mark", bytes("a", [0], "b", [0]), 1, 2, "a zero byte"],
  ["a character cut off by the end", bytes("ab", [0xe2, 0x82]), 1, 3, "byte 0xE2 at offset 2"],
  ["a broken character in a line", bytes("x\r\ny", [0xc3], "\nz"), 2, 2, "byte 0xC3 at offset 4"],
  ["half a surrogate", bytes([0xed, 0xa0, 0x80]), 1, 1, "byte 0xED at offset 0"],
  [
    "after a byte order mark",
    bytes([0xef, 0xbb, 0xbf], "é", [0x80]),
    1,
    2,
    "byte 0x80 at offset 5",
  ],
])("%s is named with its place", (_, input, line, column, found) => {
  expect(decode(input)).toMatchObject({
    problem: { line, column, found: expect.stringContaining(found) },
  });
});

test.each([
  ["little", [0xff, 0xfe], [0xc9, 0x1e, 0x0a, 0]],
  ["big", [0xfe, 0xff], [0x1e, 0xc9, 0, 0x0a]],
])("UTF-16 with a mark is read, its %s end first", (_, mark, letters) => {
  expect(decode(bytes(mark, letters))).toEqual({ text: "\u1ec9\n" });
});

test.each([
  ["a ZIP archive", bytes("PK", [3, 4, 20, 0])],
  ["a PDF", bytes("%PDF-1.7\n")],
  ["a gzip archive", bytes([0x1f, 0x8b, 8])],
])("%s is called by its name", (name, input) => {
  expect(decode(input)).toMatchObject({ problem: { found: expect.stringContaining(name) } });
});

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!/^\uFEFF|^PK|^%PDF-|^PAR1|\0/.test(text));
      expect(decode(new TextEncoder().encode(text))).toEqual({ text });
    }),
  );
});

test("a bad byte is found wherever it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
      fc.pre(!/^\uFEFF|^PK|^%PDF-|^PAR1/.test(before));
      const offset = new TextEncoder().encode(before).length;
      expect(decode(bytes(before, [0xff], after))).toMatchObject({
        problem: { found: `byte 0xFF at offset ${offset}` },
      });
    }),
  );
});

test.each([
  ["the encoding it declares", '<meta charset="windows-1252">', "\u20ac5"],
  [
    "one declared the old way",
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
    "\u20ac5",
  ],
  ["none", "<meta name=x>", undefined],
  ["the one in a later tag", "<meta name=a><META CharSet = ' windows-1252'>", "\u20ac5"],
  ["one that nobody knows", '<meta charset="nonsense">', undefined],
  ["a wrong one", '<meta charset="utf-8">', undefined],
])("a page that is no UTF-8 is read by %s", (_, head, end) => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0x80, 0x35]);
  const read = decodePage(bytes);
  if (end) expect(read).toEqual({ text: head + end });
  else expect(read).toHaveProperty("problem");
});
