/** A time since when something has gone on dates no number of another verb. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Peru and Chile", published: "2024-02-12" };

describe("a time since when something has gone on", () => {
  it.each([
    "Trade was $8 billion in 2023. The surplus Peru has had with Chile since 2012 shrank to $3 billion.",
    "Trade was $8 billion in 2023. The surplus that Peru has run with Chile since 2012, narrowed to $3 billion.",
  ])("dates no level that it has come to: %s", (text) => {
    expect(figureLines(text, setting).at(-1)).toBe("trade-balance PER<CHL 3000m USD 2023");
  });

  it.each<[string, string]>([
    [
      "Bilateral trade, which has risen 40 percent since 2019, reached $76 billion in 2023.",
      "growth of trade-turnover PER<CHL 0.4 ratio 2019/.. base 2019",
    ],
    [
      "Aid that Chile has given to Peru since 1991 increased to $2.5 billion.",
      "aid PER<CHL 2500m USD 1991/..",
    ],
    [
      "Peru's surplus with Chile has been above $3 billion since 2012.",
      "trade-balance PER<CHL 3000m USD 2012/.. at-least",
    ],
    [
      "Chile has been Peru's second largest export market since 2012, up from fifth.",
      "trade-partner-rank PER<CHL 2 rank 2012/.. (exports)",
    ],
  ])("dates what has been so: %s", (text, expected) => {
    expect(figureLines(text, setting)[0]).toBe(expected);
  });
});
