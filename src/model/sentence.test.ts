import { expect, it } from "vitest";
import { sentenceIn } from "./sentence.ts";

it("puts a sentence on one line, whatever lines and gaps it is broken by", () => {
  const text = "First.  Trade rose\r\n   to  5 billion.\n Last.";
  expect(sentenceIn(text, { start: 6, end: 39 })).toBe("Trade rose to 5 billion.");
});
