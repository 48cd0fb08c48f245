import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { confidenceOf, DOUBTS, type Doubt } from "./confidence.ts";
import { explain } from "./explain.ts";

const read = (text: string) =>
  extract({ id: "x", text, title: "Vietnam and China", published: "2024-06-15" });

const last = (text: string) => {
  const { figures, explanations } = read(text);
  return { confidence: figures.at(-1)?.confidence ?? 0, doubts: explanations.at(-1)?.doubts ?? [] };
};

describe("confidence", () => {
  const plain = "Vietnam's exports to China were 41 billion USD in 2019.";

  it("has no doubt about a figure that says all itself", () => {
    expect(last(plain)).toEqual({ confidence: 0.94, doubts: [] });
  });

  it.each([
    [
      "Vietnam's exports to China were 41 billion USD in July.",
      "the year of its period is not printed",
    ],
    ["Vietnam's exports to China were 41 billion USD.", "its sentence says no period"],
    [
      "Vietnam's exports to China were 41 billion USD in 2019, up from 40 billion USD a year earlier.",
      "it is told for comparison",
    ],
    [
      `${plain} Imports from China were 75 billion USD in 2019.`,
      "its sentence does not name the reference area",
    ],
    [
      `${plain} In 2020 the figure was 48 billion USD.`,
      "what it measures is said before, or beyond other numbers",
    ],
    [
      "Vietnam's exports to China, ahead of Japan, were 41 billion USD in 2019.",
      "its sentence names a third country",
    ],
  ])("doubts the last figure of: %s", (text, doubt) => {
    const { confidence, doubts } = last(text);
    expect(doubts).toContain(doubt);
    expect(confidence).toBeLessThan(0.94);
  });

  it("is surer of a change than of a level, and of a level than of a rank", () => {
    const change = last("Vietnam's exports to China rose 8 percent in 2019.").confidence;
    const rank = last("In 2019 China was Vietnam's second largest export market.").confidence;
    expect(change).toBeGreaterThan(last(plain).confidence);
    expect(rank).toBeLessThan(last(plain).confidence);
  });
});

const babble = fc
  .array(
    fc.constantFrom(
      ..."Vietnam China's Japan its the trade exports imports of to from in and , . 2018 2019 2,500 5.4 billion USD percent students tourists projects rose fell second largest investor ASEAN compared with valid new".split(
        " ",
      ),
      "a year earlier",
      "last year",
      "the figure",
      "billion USD in",
      "the same period",
      "\n\n",
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "));

describe("any text", () => {
  it("gives grounds that lie in the text, those that were said within the figure's sentence", () => {
    fc.assert(
      fc.property(babble, (text) => {
        const { figures, explanations } = read(text);
        expect(explanations).toHaveLength(figures.length);
        for (const [i, figure] of figures.entries()) {
          const { sentence } = figure.source;
          for (const one of explain(figure, explanations[i] as (typeof explanations)[0], text)) {
            if (!("words" in one)) {
              expect(one.how).toMatch(/^(lead|date|implied)$/);
              continue;
            }
            expect(one.words).not.toBe("");
            expect(text.slice(one.start, one.end)).toBe(one.words);
            if (one.how === "said") {
              expect(one.start).toBeGreaterThanOrEqual(sentence.start);
              expect(one.end).toBeLessThanOrEqual(sentence.end);
            } else if (one.how === "carried") expect(one.end).toBeLessThanOrEqual(sentence.start);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives a confidence from 0 to 1, always the same", () => {
    fc.assert(
      fc.property(babble, (text) => {
        const { figures, explanations } = read(text);
        expect(read(text)).toEqual({ ...read(text), figures, explanations });
        for (const { confidence } of figures) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is lower with each doubt, whatever the others", () => {
    const every = Object.keys(DOUBTS) as Doubt[];
    fc.assert(
      fc.property(
        fc.constantFrom("exports", "growth", "investor-rank"),
        fc.subarray(every, { minLength: 1 }),
        fc.nat(),
        (indicator, doubts, n) => {
          const without = doubts.toSpliced(n % doubts.length, 1);
          const before = confidenceOf(indicator, without);
          // Below that, two decimals do not tell one from the next.
          fc.pre(before > 0.03);
          expect(confidenceOf(indicator, doubts)).toBeLessThan(before);
        },
      ),
    );
  });

  it("is that of the doubts that are told", () => {
    fc.assert(
      fc.property(babble, (text) => {
        const { figures, explanations } = read(text);
        for (const [i, { confidence, indicator }] of figures.entries())
          expect(confidence).toBe(confidenceOf(indicator, explanations[i]?.doubts ?? []));
      }),
      { numRuns: 300 },
    );
  });
});
