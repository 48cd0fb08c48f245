import { expect, test } from "vitest";
import { isPublicationDate } from "../input/article/published.ts";
import { articles } from "./generate.ts";

const some = (seed: number, count: number) => {
  const source = articles(seed);
  return Array.from({ length: count }, () => source.next().value);
};

test("the same seed gives the same articles, another gives others", () => {
  expect(some(1, 5)).toEqual(some(1, 5));
  expect(some(2, 5)).not.toEqual(some(1, 5));
});

test("articles are whole: nothing left to fill in, sentences that begin and end, a real date", () => {
  for (const { title, published, text } of some(3, 200)) {
    expect(`${title} ${text}`).not.toMatch(/[{}]|undefined|\b\w+-largest/);
    expect(isPublicationDate(published)).toBe(true);
    for (const paragraph of text.split("\n\n")) expect(paragraph).toMatch(/^[A-Z\u201C].*\.$/);
  }
});
