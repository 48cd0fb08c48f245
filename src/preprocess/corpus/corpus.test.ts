import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { articles } from "../../bench/generate.ts";
import { corpusReader } from "./corpus.ts";

const OPTIONS = { explain: true, strict: false };
const alone = corpusReader(1, OPTIONS);
const threads = corpusReader(3, OPTIONS);
afterAll(() => threads.stop());

async function read(reader: typeof alone, pieces: Iterable<Uint8Array>) {
  async function* input() {
    yield* pieces;
  }
  const problems: object[] = [];
  let output = "";
  for await (const reading of reader.read(input())) {
    output += reading.output;
    problems.push(...reading.problems);
  }
  return { output, problems };
}

/** A corpus with blank lines, lines that are no documents, CRLF and letters of several bytes. */
function corpus(length: number, seed: number): Uint8Array {
  const source = articles(seed);
  let text = "";
  for (let i = 0; i < length; i++) {
    const { text: body, ...rest } = source.next().value;
    const line = JSON.stringify({ ...rest, text: `\u00c1 ${body.slice(0, 800)}` });
    text += ["", "{\r\n", "\n", "7\n"][i % 4] + line + (i % 3 ? "\n" : "\r\n");
  }
  return new TextEncoder().encode(text.slice(0, -1));
}

const whole = corpus(12, 1);
const expected = await read(alone, [whole]);

test("the corpus of these tests has figures, numbers left alone and lines that are no documents", () => {
  expect(expected.output).toMatch(/"indicator":/);
  expect(expected.output).toMatch(/"leftAlone":/);
  expect(expected.problems).toHaveLength(6);
});

const cuts = fc.array(fc.nat(whole.length), { maxLength: 30 }).map((places) => {
  const sorted = [0, ...places.sort((a, b) => a - b), whole.length];
  return sorted.slice(1).map((end, i) => whole.subarray(sorted[i], end));
});

test("whatever the pieces the bytes come in, the output is the same", async () => {
  await fc.assert(
    fc.asyncProperty(cuts, async (pieces) => {
      expect(await read(alone, pieces)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("with threads the output is the same, in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(cuts, async (pieces) => {
      expect(await read(threads, pieces)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("however a corpus is split at its lines, the parts give together what the whole gives", async () => {
  const lines = new TextDecoder().decode(whole).split(/(?<=\n)/);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(lines.length), { maxLength: 6 }), async (places) => {
      const sorted = [0, ...places.sort((a, b) => a - b), lines.length];
      let output = "";
      for (const [i, start] of sorted.slice(0, -1).entries()) {
        const part = new TextEncoder().encode(lines.slice(start, sorted[i + 1]).join(""));
        output += (await read(alone, [part])).output;
      }
      expect(output).toBe(expected.output);
    }),
    { numRuns: 20 },
  );
});

test("a reader that pauses is not read ahead of: what is held stays the same however long the corpus", async () => {
  const part = corpus(4, 2);
  for (const [reader, width] of [
    [alone, 1],
    [threads, 6],
  ] as const) {
    let taken = 0;
    let given = 0;
    async function* endless() {
      for (;;) {
        taken++;
        yield part;
      }
    }
    for await (const reading of reader.read(endless())) {
      // Each piece ends in the middle of a line, so it gives one batch.
      expect(reading.bytes).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 2));
      expect(taken - given).toBeLessThanOrEqual(width + 1);
      if (++given === 40) break;
    }
    expect(given).toBe(40);
  }
});
