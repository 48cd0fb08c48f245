/** Where a change begins and ends, and months and flows that verbs tell of. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2019-05-20" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

describe("a change between two years, the last of them told by the day of writing", () => {
  test([
    [
      "Thailand and Japan",
      "Bilateral trade multiplied by 31 between 1985 and last year, when it came to 62 billion USD; it had been only 2 billion USD at the outset.",
      [
        "multiple of trade-turnover THA<JPN 31 multiple 2018 base 1985",
        "trade-turnover THA<JPN 62000m USD 2018",
        "trade-turnover THA<JPN 2000m USD 1985",
      ],
    ],
    [
      "Thailand and Japan",
      "Thai exports to Japan grew sixfold between 2001 and last year, to 24 billion USD.",
      ["multiple of exports THA<JPN 6 multiple 2018 base 2001", "exports THA<JPN 24000m USD 2018"],
    ],
    [
      "Thailand and Japan",
      "From 2001 to 2018 Thai exports to Japan grew sixfold to 24 billion USD; they had been worth 4 billion USD at the start.",
      [
        "multiple of exports THA<JPN 6 multiple 2018 base 2001",
        "exports THA<JPN 24000m USD 2018",
        "exports THA<JPN 4000m USD 2001",
      ],
    ],
    // Of when the beginning was nothing tells.
    [
      "Thailand and Japan",
      "Thai exports to Japan were 24 billion USD in 2018; they had been worth 3 billion USD at the beginning.",
      ["exports THA<JPN 24000m USD 2018"],
    ],
    [
      "Thailand and Japan",
      "Thai exports to Japan were 3 billion USD at the start of the decade.",
      [],
    ],
  ]);
});

describe("a month that is the subject dates the sentence behind it", () => {
  test([
    [
      "Thailand and Japan",
      "In April, exports to Japan were 0.9 billion USD. Of all months, March was the strongest. Thai shipments to Japan reached 1.1 billion USD, the best month so far.",
      ["exports THA<JPN 900m USD 2019-04", "exports THA<JPN 1100m USD 2019-03"],
    ],
    [
      "Thailand and Japan",
      "In April, exports to Japan were 0.9 billion USD. The delegation that came in March was a large one. Thai shipments to Japan reached 1.1 billion USD.",
      ["exports THA<JPN 900m USD 2019-04", "exports THA<JPN 1100m USD 2019-04"],
    ],
  ]);
});

describe("goods that are delivered, and what came the other way at the same time", () => {
  test([
    [
      "Thailand and Japan",
      "In April, Thai suppliers delivered goods for 2.4 billion USD to Japan, against 0.9 billion USD sold by Japanese firms.",
      ["exports THA<JPN 2400m USD 2019-04", "exports JPN<THA 900m USD 2019-04"],
    ],
  ]);
});
