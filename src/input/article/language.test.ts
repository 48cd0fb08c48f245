import { expect, it } from "vitest";
import { looksForeign, looksLikeProse } from "./language.ts";

it.each([
  [
    "Thương mại hai nước năm ngoái đạt mức cao, theo số liệu của hải quan, và hai bên muốn nâng lên nữa trong những năm tới",
    true,
  ],
  [
    "Der Handel der beiden Länder wuchs im vergangenen Jahr um ein Zehntel, wie die Behörde am Montag mitteilte, und soll weiter wachsen",
    true,
  ],
  [
    "Trade of the two countries grew by a tenth in the past year, the agency said on Monday, and it is to grow further in the next one",
    false,
  ],
  ["Trade: 5", false],
  ["两国贸易额去年增长百分之五。出口为577亿美元。", true],
  ["В 2023 году торговля выросла.", true],
  ["Kim ngạch thương mại hai nước đạt 171 tỷ USD năm 2023.", true],
  ["Der Handel mit China ist um 5 Prozent gewachsen.", true],
  ["Le commerce entre le Vietnam et la Chine a atteint 171 milliards de dollars.", true],
  ["Kim ngạch thương mại của hai nước đạt 171 tỷ USD năm 2023.".normalize("NFD"), true],
  ["Von der Leyen: trade with China up 12%.", false],
  ["Imports through Los Angeles and Las Palmas rose 5%.", false],
  ["Exports via Lào Cai and Đà Nẵng rose 5 pct.", false],
  ["Xi Jinping (习近平) visits Hanoi: trade up 5 pct", false],
])("another language: %s", (text, expected) => {
  expect(looksForeign(text)).toBe(expected);
});

it.each([
  ["Trade grew again", true],
  ["两国贸易额增长", true],
  ['hello;;"', false],
  ["a;b;c\n1;2;3\n", false],
  ["%%% 12 @@ x1 !", false],
])("prose: %j: %s", (text, expected) => {
  expect(looksLikeProse(text)).toBe(expected);
});
