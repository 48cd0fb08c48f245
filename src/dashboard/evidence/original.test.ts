import { expect, it } from "vitest";
import { atWords, printedNumber } from "./original.ts";

it.each([
  ["106.7 billion US dollars", "106.7 billion"],
  ["US$20 billion", "20 billion"],
  ["more than 1.5\n million", "1.5 million"],
  ["3,300 times", "3,300"],
  ["8.71 percent", "8.71"],
  ["some 2,000", "2,000"],
])("finds the number of %j", (quote, number) => expect(printedNumber(quote)).toBe(number));

it.each(["seventh", "nine times", "11", "nearly 60", "about five million"])(
  "looks for nothing that would be found anywhere or may be printed otherwise: %j",
  (quote) => expect(printedNumber(quote)).toBeUndefined(),
);

it("encodes what has a meaning of its own in a text fragment", () => {
  expect(atWords("https://example.org/a", "3,300 - 4 & more")).toBe(
    "https://example.org/a#:~:text=3%2C300%20%2D%204%20%26%20more",
  );
  expect(atWords("https://example.org/a?b=c#part", "20 billion")).toBe(
    "https://example.org/a?b=c#part:~:text=20%20billion",
  );
});
