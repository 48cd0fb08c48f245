import fc from "fast-check";
import { expect, it } from "vitest";
import { paragraphsOf, passageOf } from "./passage.ts";

const TEXT =
  "Ties are old.\n\nTrade was small once. It came to 9 bn USD in 2010, which surprised some. More was to come.\n \nThe end.";
const source = (sentence: string, quote: string) => {
  const start = TEXT.indexOf(sentence);
  const at = TEXT.indexOf(quote, start);
  return {
    kind: "text" as const,
    document: "d",
    sentence: { start, end: start + sentence.length },
    quote: { start: at, end: at + quote.length, text: quote },
  };
};

it("shows a quote in its sentence in its paragraph, and nothing beyond", () => {
  const cited = source("It came to 9 bn USD in 2010, which surprised some.", "9 bn USD in 2010");
  expect(passageOf(TEXT, cited)).toEqual({
    before: "Trade was small once. ",
    lead: "It came to ",
    quote: "9 bn USD in 2010",
    tail: ", which surprised some.",
    after: " More was to come.",
  });
});

it("cuts a long paragraph at a space on either side", () => {
  const long = `${"early word ".repeat(50)}Here it is. ${"later word ".repeat(50)}`;
  const start = long.indexOf("Here");
  const { before, after } = passageOf(long, {
    kind: "text",
    document: "d",
    sentence: { start, end: start + 11 },
    quote: { start, end: start + 4, text: "Here" },
  });
  expect(before).toMatch(/^… (early|word) /);
  expect(after).toMatch(/ (later|word) …$/);
  expect(before.length).toBeLessThan(240);
});

it("finds paragraphs that hold all of a text but its blank lines", () => {
  const text = fc.array(fc.constantFrom("a", "b c", "\n", "\n\n", " ", "\t"), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      const found = paragraphsOf(whole).map(({ start, end }) => whole.slice(start, end));
      expect(found.join("").replace(/\s/g, "")).toBe(whole.replace(/\s/g, ""));
      for (const paragraph of found) expect(paragraph).not.toMatch(/\n[^\S\n]*\n/);
    }),
  );
});
