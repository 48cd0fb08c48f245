import { expect, test } from "vitest";
import { beginsLikeFigures } from "./formats.ts";
import { fixture } from "./testing.ts";

test.each([
  "baci.csv",
  "comtrade.csv",
  "comtrade-legacy.csv",
  "comtrade.json",
  "imf.csv",
  "sdmx.csv",
  "sdmx-semicolon.csv",
  "world-bank.json",
])("%s is told to be figures by its start", (name) => {
  expect(beginsLikeFigures(fixture(name).slice(0, 500))).toBe(true);
});

test.each([
  "Two-way trade between Vietnam and China, in 2020, came to 133 billion US dollars.",
  "[Hanoi] Trade grew; exports, imports and the balance did too.",
  "---\ntitle: Trade\n---\nTrade grew.",
  "<!doctype html><p>Trade grew.</p>",
  "%PDF-1.7",
  "",
])("an article is not: %j", (start) => expect(beginsLikeFigures(start)).toBe(false));
