/** Small damages done to good input, as an arbitrary: a found case shrinks to the few edits that matter. */
import fc from "fast-check";

export interface Edit {
  does: "cut" | "double" | "put" | "swap";
  /** Where, from 0 at the start to 1 at the end. */
  at: number;
  /** How many UTF-16 units it touches; it may cut a letter in half. */
  reach: number;
  /** What is put in. */
  piece: string;
}

/** What readers of figures, dates, tables and addresses stumble over. */
const PIECES = [
  ..."0 -1 1e308 9007199254740993 1,23,4 1.234,5 ½ ٣ 3,300 0.00 NaN Infinity -0".split(" "),
  ..."billion trillion percent % pct times $ US$ VND ¥ million-dollar per cent fold".split(" "),
  ..."2018 1991-2022 XXXX 2019-13-45 30/02/2019 FY2017-18 Q5 31 13th 0000".split(" "),
  ..."between and respectively from to of which up down nearly over its".split(" "),
  " in the first 13 months of last year ",
  " since the same period of the year before ",
  " Vietnam, China, Laos and the two countries ",
  " the second largest ",
  "9".repeat(400),
  "(".repeat(60),
  '"',
  '""',
  ",",
  ";",
  "\n\n",
  "\r",
  "\t",
  "---\n",
  ": ",
  "#",
  "=cmd()",
  "</p><script>1</script>",
  "<!--",
  "&amp;&#0;",
  "%00%ff",
  "&lang=",
  "__proto__",
  "null",
  "{}",
  "[",
  "\u0000",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\u2028",
  "\ud800",
  "e\u0301",
  "năm 2018, Việt Nam",
  "越南2018年1067亿美元",
];

const edit: fc.Arbitrary<Edit> = fc.record({
  does: fc.constantFrom("cut", "double", "put", "swap"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  reach: fc.nat({ max: 40 }),
  piece: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
    fc.string({ maxLength: 8 }),
  ),
});

/** One of the texts, damaged in up to a dozen places; short stretches of long ones, so that runs are many. */
export function mutated(texts: string[], longest = Number.POSITIVE_INFINITY): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      edits: fc.array(edit, { maxLength: 12 }),
    })
    .map(({ text, from, edits }) => {
      const start = Math.floor(from * Math.max(0, text.length - longest));
      return edits.reduce(apply, text.slice(start, start + longest));
    });
}

export function apply(text: string, { does, at, reach, piece }: Edit): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + reach);
  const [before, touched, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (does) {
    case "cut":
      return before + after;
    case "double":
      return before + touched + touched + after;
    case "put":
      return before + piece + touched + after;
    case "swap":
      return before + after.slice(0, reach) + touched + after.slice(reach);
  }
}
