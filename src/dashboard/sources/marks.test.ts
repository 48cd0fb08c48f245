import fc from "fast-check";
import { expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Document, Observation } from "../../model/types.ts";
import { piecesOf, readingsOf } from "./marks.ts";

const document = (text: string): Document => ({
  id: "d",
  title: "t",
  publisher: "p",
  published: "2020",
  language: "en",
  text,
});
const quoting = (id: string, start: number, end: number): Observation => ({
  ...observed(id, "stated", { value: 1 }),
  source: {
    kind: "text",
    document: "d",
    sentence: { start, end },
    quote: { start, end, text: "x" },
  },
});
const readIn = (observations: Observation[]) => readingsOf(observations).get("d") ?? [];
const shape = (text: string, observations: Observation[]) =>
  piecesOf(document(text), readIn(observations)).map((pieces) =>
    pieces.map((piece) => [piece.text, ...piece.observations.map(({ id }) => id)]),
  );

it("cuts a text where its figures stand", () => {
  expect(shape("Trade: 9 bn, up 5%.", [quoting("b", 16, 18), quoting("a", 7, 11)])).toEqual([
    [["Trade: "], ["9 bn", "a"], [", up "], ["5%", "b"], ["."]],
  ]);
});

it("makes one mark of quotes that overlap, the outer one first", () => {
  expect(
    shape("In 2018 it was 9 bn.", [quoting("inner", 15, 19), quoting("outer", 3, 19)]),
  ).toEqual([[["In "], ["2018 it was 9 bn", "outer", "inner"], ["."]]]);
});

it("marks a claim in the text that repeats it, and nothing of other texts", () => {
  const first = quoting("claim", 0, 2);
  if (first.source.kind !== "text") throw new Error("the fixture is stated");
  const elsewhere = { ...first, source: { ...first.source, document: "other" } };
  const repeated = { ...elsewhere, repeats: [{ period: null, source: first.source }] };
  expect(shape("11 thousand", [elsewhere])).toEqual([[["11 thousand"]]]);
  expect(shape("11 thousand", [repeated])).toEqual([[["11", "claim"], [" thousand"]]]);
});

it("marks what was left alone with its reason, and never over a figure", () => {
  const left = (start: number, end: number, reason: string, document = "d") => ({
    document,
    quote: { start, end, text: "x" },
    reason,
  });
  const text = "Over 75 years it rose to 9 bn.";
  const pieces = piecesOf(document(text), readIn([quoting("level", 25, 29)]), [
    left(5, 7, "a length of time"),
    left(25, 26, "inside a figure"),
    left(8, 13, "elsewhere", "other"),
  ]).flat();
  expect(pieces.map((piece) => [piece.text, piece.leftAlone])).toEqual([
    ["Over ", undefined],
    ["75", "a length of time"],
    [" years it rose to ", undefined],
    ["9 bn", undefined],
    [".", undefined],
  ]);
});

it("keeps paragraphs and every character in them, wherever quotes lie", () => {
  const text = fc.array(fc.constantFrom("a", "9", " ", ".", "\n\n"), {
    minLength: 1,
    maxLength: 40,
  });
  const spans = fc.array(fc.tuple(fc.nat(45), fc.nat(6)), { maxLength: 6 });
  fc.assert(
    fc.property(text, spans, (parts, quotes) => {
      const whole = parts.join("");
      const figures = quotes.map(([start, length], i) => quoting(`q${i}`, start, start + length));
      const pieces = piecesOf(document(whole), readIn(figures)).flat();
      expect(
        pieces
          .map((piece) => piece.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(whole.replace(/\s/g, ""));
      for (const piece of pieces) {
        expect(whole.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      }
    }),
  );
});
