import fc from "fast-check";
import { expect, test } from "vitest";
import { type Batch, batches } from "./batches.ts";

async function collect(pieces: Uint8Array[], limit?: number): Promise<Batch[]> {
  async function* input() {
    yield* pieces;
  }
  const all: Batch[] = [];
  for await (const batch of batches(input(), limit)) all.push(batch);
  return all;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (batch: Batch) => new TextDecoder().decode(batch.bytes);

test("whole lines go on at once, the rest with what ends it", async () => {
  const all = await collect([bytes("a\nb\nc"), bytes("d"), bytes("e\n"), bytes("\nf")]);
  expect(all.map((batch) => [batch.firstLine, text(batch)])).toEqual([
    [1, "a\nb\n"],
    [3, "cde\n"],
    [4, "\n"],
    [5, "f"],
  ]);
});

test("of a line that is too long only the length is kept", async () => {
  const all = await collect(
    [bytes("ab\n12345"), bytes("67890"), bytes("1\ncd\n"), bytes("123456")],
    5,
  );
  expect(all.map(({ firstLine, dropped, bytes }) => [firstLine, dropped, bytes.length])).toEqual([
    [1, undefined, 3],
    [2, 11, 0],
    [3, undefined, 3],
    [4, 6, 0],
  ]);
});

test("whatever the pieces: all bytes, in order, cut where lines end, rightly numbered", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "\u00e9", "\r", "\n", " ") });
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (pieces) => {
      const all = await collect(pieces.map(bytes));
      const whole = pieces.join("");
      expect(all.map(text).join("")).toBe(whole);
      let before = "";
      for (const [i, batch] of all.entries()) {
        expect(batch.firstLine).toBe(before.split("\n").length);
        before += text(batch);
        if (i < all.length - 1) expect(before.endsWith("\n")).toBe(true);
      }
    }),
  );
});
