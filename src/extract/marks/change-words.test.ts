/** What a percentage or multiple says by the words around it; the number is 999. */
import { describe, expect, it } from "vitest";
import { marked } from "../testing.ts";
import { direction, isAveraged, isMultiple, isPerTime } from "./change.ts";
import type { QuantityItem } from "./items.ts";
import { shareOf } from "./shares.ts";

const read = (text: string) => {
  const { item, annotated } = marked(text);
  return { item: item as QuantityItem, annotated };
};

describe("up or down", () => {
  it.each([
    ["rose 999 percent", 1],
    ["fell 999 percent", -1],
    ["fell by more than 999 percent", -1],
    ["rose by less than 999 percent", 1],
    ["a 999 percent increase", 1],
    ["a 999 percent year-on-year fall", -1],
    ["a 999 percent year over year drop", -1],
    ["999 percent year on year to a rise", 1],
    ["rose; 999 percent", 0],
    ["rose, at 999 percent", 1],
    ["was 999 percent higher", 1],
    ["was 999 percent lower", -1],
    ["was 999 percent above that", 1],
    ["was 999 percent of that, a fall", 0],
    ["was 999 percent and fell", 0],
    ["was 999 percent to rise", 0],
    ["was 999 percent, up", 0],
    ["+999 percent", 1],
    ["plus 999 percent", 1],
    ["minus 999 percent", -1],
    ["trade -999 percent", -1],
    ["trade (-999 percent)", -1],
    ["trade 5-999 percent", 0],
    ["trade - 999 percent", 0],
    ["999 percent year on year", 1],
    ["999 percent annually", 1],
    ["a contract for 999 percent", 0],
    ["exports rose 9 percent and imports 999 percent", 1],
    ["exports fell 9 percent and imports 999 percent", -1],
    ["fell 9 percent in a month in which imports rose 999 percent", 1],
    ["a share of 999 percent", 0],
    ["rises were seen in all of the goods that they sell there at that time with 999 percent", 0],
  ])("%s", (text, expected) => {
    const { item, annotated } = read(text);
    expect(direction(item, annotated)).toBe(expected);
  });
});

describe("times as much, not so often", () => {
  it.each([
    ["999 times higher", true],
    ["999 times that", true],
    ["999 fold", true],
    ["999-fold", true],
    ["rose 999 times", true],
    ["grew in all by 999 times", true],
    ["visited 999 times", false],
    ["999 times", false],
    ["999 times the 5 percent of it", false],
  ])("%s", (text, expected) => {
    const { item, annotated } = read(text);
    expect(isMultiple(item, annotated.tokens)).toBe(expected);
  });
});

describe("an average over some years", () => {
  it.each([
    ["an average of 999 percent", true],
    ["averaging 999 percent", true],
    ["rose 999 percent on average", true],
    ["rose 999 percent, below the average", false],
    ["rose 999 percent less than the average", false],
    ["an annual growth of 999 percent since 2005", true],
    ["an annual growth of 999 percent between 2005 and 2010", true],
    ["an annual growth of 999 percent", false],
    ["a growth of 999 percent since 2005", false],
    ["rose 999 percent a year", true],
    ["rose 999 percent per annum", true],
    ["rose 999 percent a year earlier", false],
    ["rose 999 percent a month", false],
    ["a year ago rose 999 percent", false],
  ])("%s", (text, expected) => {
    const { item, annotated } = read(text);
    expect(isAveraged(item, annotated.tokens)).toBe(expected);
  });
});

describe("so much each year, or from one to the next", () => {
  it.each([
    ["rose 999 percent annually", true],
    ["rose 999 percent year-on-year", true],
    ["rose 999 percent year on year", true],
    ["rose 999 percent over a year", true],
    ["rose 999 percent month over month", true],
    ["rose 999 percent every year", true],
    ["rose 999 percent a year", true],
    ["rose 999 percent a year ago", false],
    ["rose by a yearly 999 percent", true],
    ["rose 999 percent, annually", false],
    ["rose 999 percent; annually", false],
    ["rose 999 percent this year", false],
    ["rose 999 percent", false],
  ])("%s", (text, expected) => {
    const { item, annotated } = read(text);
    expect(isPerTime(item, annotated.tokens)).toBe(expected);
  });
});

describe("the whole of a share", () => {
  it.each([
    ["999 percent of Vietnam's total trade", "Vietnam's total trade"],
    ["999 percent of all exports in 2018", "all exports"],
    ["999 percent of all exports, at most", "all exports"],
    ["999 percent of exports worth much", "exports"],
    ["999 percent of the", ""],
    ["it accounted for 999 percent", "total"],
    ["it accounted for 999 percent of exports", "exports"],
    ["it took up 999 percent", "total"],
    ["it went up 999 percent", undefined],
    ["it rose 999 percent of exports", undefined],
    ["it grew by 999 percent", undefined],
    ["a 999 percent share", "total"],
    ["a 999 percent share of exports", "exports"],
    ["its share of the exports came to 999 percent", "the exports"],
    ["its share of the exports rose by 999 percent", undefined],
    ["its share, of the exports, came to 999 percent", undefined],
    ["it accounted, as said, for much: 999 percent", undefined],
    ["it represented a 999 percent decrease", undefined],
    ["it was 5 billion USD, or 999 percent, of the total", "the total"],
    ["exports were 999 million USD of trade", undefined],
    ["it accounted for 9 percent of exports, up from 999 percent", "exports"],
    ["exports grew 9 percent, up from 999 percent", undefined],
  ])("%s", (text, expected) => {
    const { item, annotated } = read(text);
    expect(shareOf(item, annotated)).toBe(expected);
  });
});
