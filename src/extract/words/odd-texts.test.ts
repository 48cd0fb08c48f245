/** What copying from web pages, other languages and haste do to a text, token by token. */
import { describe, expect, it } from "vitest";
// Tells which words are of places.
import "../places/places.ts";
import { words } from "./classes.ts";
import { tokenize } from "./tokenize.ts";
import { asWritten, type Token } from "./tokens.ts";

/** A word with its capitals, a number as it stands and what it is worth where that is not plain. */
function shown(token: Token): string {
  const { kind, w, value, decimals } = token;
  if (kind === "word") return asWritten(token);
  if (kind === "mark") return w;
  const worth = value.toFixed(decimals);
  return `${w}${kind === "ordinal" ? "th" : ""}${worth === w ? "" : `=${worth}`}`;
}

/** All tokens of a text: a blank where white space stands before one, else a plus. */
const read = (tokens: Token[]) =>
  tokens.map((token) => `${token.spaced ? " " : "+"}${shown(token)}`).join("");

const ROWS: [string, string][] = [
  // Words that are run together.
  ["worth 12.5billion of2019", "worth 12.5+billion of+2019"],
  ["Laos andChina", "Laos and+China"],
  ["the BorderTreaty andZambia theXyz", "the Border+Treaty and+Zambia the+Xyz"],
  ["investmentscooperation", "investments+cooperation"],
  [
    "INVESTMENTScooperation Investmentscooperation",
    "INVESTMENTS+cooperation Investments+cooperation",
  ],
  ["Touristsvisit TOURISTSvisit", "Tourists+visit TOURISTS+visit"],
  ["aBank McDonald iPads", "abank Mcdonald ipads"],
  ["touristsvisit exportsto", "tourists+visit exports+to"],
  ["billiondollars", "billion+dollars"],
  ["É\u00e9tourists", "Éétourists"],
  ["investment understanding", "investment understanding"],
  ["ofto", "ofto"],
  // Capitals, in all scripts that have them.
  ["A USA London LONDON x", "A USA London LONDON x"],
  ["Élan ÉTÉ été É", "Élan ÉTÉ été É"],
  ["Đà Nẵng ĐỒNG NAI đồng đổ", "Đà Nẵng ĐỒNG NAI đồng đổ"],
  ["Àb Þb ßb ÿb Āb ﬁrms", "Àb Þb ßb ÿb Āb ﬁrms"],
  ["¿Por ×5 ÷5 øre Øre", "¿+Por ×+5 ÷+5 øre Øre"],
  ["中国5 ひ 힣 中国！", "中国+5 ひ 힣 中国+！"],
  // White space that is not a blank.
  ["rice\u00a0tea\u2000tea\u2009tea\u200btea\u200dtea", "rice tea tea tea tea tea"],
  ["rice\u2028tea\u2029tea\u202f5\u30005\ufefftea\ttea\r\ntea", "rice tea tea 5 5 tea tea tea"],
  ["  rice  ", "rice"],
  // Soft hyphens are no part of a word.
  ["ex\u00adports \u00adrice \u00ad 5\u00admillion", "exports rice 5+million"],
  ["tourists\u00advisit", "touristsvisit"],
  // Apostrophes.
  ["China's China’s China‘s Chinaʼs CHINA'S", "China+'s China+'s China+'s China+'s CHINA+'s"],
  ["Đắk’s É's, É's", "Đắk+'s É+'s+, É+'s"],
  ["China'sGDP É'sGDP LAOS'SX", "China+'s+GDP É+'s+GDP LAOS'SX"],
  ["China'Steel é'Steel É'Steel", "China+'+Steel é+'+Steel É'steel"],
  ["o'clock don’t don‘t O'Brien qu’é é’qu", "o'clock don't don't O'brien qu'é é'qu"],
  ["Laos' trade, '90s 5's é' so", "Laos+' trade+, '+90+s 5+'+s é+' so"],
  // Dashes and quotation marks.
  ["a-b‐c‑d‒e–f—g―h−i‖j", "a+-+b+-+c+-+d+-+e+-+f+--+g+--+h+-+i+‖+j"],
  ['“a” «b» "c" „d', '"+a+" "+b+" "+c+" „+d'],
  // A character of two units is one mark; half of one is a mark too.
  ["📈Exports rose📉 5📈", "📈+Exports rose+📉 5+📈"],
  ["\ud83dExports -\udc00Exports \ud800", "\ud83d+Exports -+\udc00+Exports \ud800"],
  // Single letters with full stops are one word.
  ["the U.S. and U.K", "the U.S. and U.K."],
  ["at 5 a.m. or p.m today", "at 5 a.m. or p.m. today"],
  ["U.S.Steel É.U. U.S.A.", "U.S.+Steel É.U. U.S.A."],
  [
    "J. Smith J. 5 a.Bank in.K été.K É. so É.so",
    "J+. Smith J+. 5 a+.+Bank in+.+K été+.+K É+. so É+.+so",
  ],
  // Numbers with commas.
  ["8,200 of 8,200.75 of 8,20 of 8,2000", "8,200=8200 of 8,200.75=8200.75 of 8+,+20 of 8+,+2000"],
  ["1,234,567 of 1991,18 of 1991,180", "1,234,567=1234567 of 1991+,+18 of 1991,180=1991180"],
  ["1,06,706 of 10,67,06,000", "1,06,706=106706 of 10,67,06,000=106706000"],
  ["1,06,70 of 106,70,600 of 1x06,706", "1+,+06=6+,+70 of 106+,+70,600=70600 of 1+x+06,706=6706"],
  ["1,0x,706 of 1,x6,706 of 1,06.706", "1+,+0+x+,+706 of 1+,+x+6,706=6706 of 1+,+06.706=6.706"],
  ["5, 200 of 5,x00 of 5,2x0 of 5,20x", "5+, 200 of 5+,+x+00=0 of 5+,+2+x+0 of 5+,+20+x"],
  // A comma before a fraction, where a scale or a percent sign follows.
  ["6,6 billion and 39,86 percent", "6,6=6.6 billion and 39,86=39.86 percent"],
  ["6,6% 100,5 million", "6,6=6.6+% 100,5=100.5 million"],
  ["6,6 firms 1991,5 percent", "6+,+6 firms 1991+,+5 percent"],
  ["6,666,5 percent 6, billion", "6,666=6666+,+5 percent 6+, billion"],
  ["6,x percent 6;6 percent 6,6", "6+,+x percent 6+;+6 percent 6+,+6"],
  // Full stops.
  ["2.5. 2. 2.x .5 12.50 1.2.3", "2.5+. 2+. 2+.+x .+5 12.50 1.2+.+3"],
  // Many digits.
  ["12345678901234567890", "12345678901234567890=12345678901234567168"],
  ["999,999,999,999,999,999,999", "999,999,999,999,999,999,999=1e+21"],
  // Ordinals.
  ["8th 22nd 1st 3RD 1,000th", "8th 22th 1th 3th 1000th"],
  ["8the 2.5th 8t 8 th 8xth", "8+the 2.5+th 8+t 8 th 8+xth"],
];

describe("tokens", () => {
  it.each(ROWS)("%s", (text, expected) => {
    expect(read(tokenize(text))).toBe(` ${expected}`);
  });

  it.each(ROWS)("leave out only white space: %s", (text) => {
    let at = 0;
    for (const { start, end, kind, cap, upper, tags, decimals, value } of tokenize(text)) {
      expect(text.slice(at, start)).toMatch(/^[\s\u00ad\u200b-\u200d]*$/);
      expect(end).toBeGreaterThan(start);
      expect(kind === "word").toBe(/^(?!ʼ)\p{L}/u.test(text.slice(start)));
      if (kind !== "word") expect([cap, upper, tags]).toEqual([false, false, 0]);
      if (kind === "word" || kind === "mark") expect([value, decimals]).toEqual([Number.NaN, 0]);
      at = end;
    }
    expect(text.slice(at).trim()).toBe("");
  });

  it.each(ROWS)("are the same in a longer text: %s", (text) => {
    const alone = tokenize(text);
    for (const before of ["", "5", "x’", "tea\u2028"])
      for (const behind of ["", "s", "S", "'s", "th", ".5", ".x.", ",500", "000", "\udc00"]) {
        const whole = `${before}${text}${behind}`;
        const from = before.length;
        const moved = tokenize(whole, from, from + text.length).map((token) => ({
          ...token,
          start: token.start - from,
          end: token.end - from,
        }));
        expect(moved).toEqual(alone);
      }
  });

  it("of no text are none", () => {
    expect(tokenize("")).toEqual([]);
    expect(tokenize("trade", 2, 2)).toEqual([]);
  });
});

it("marks are of their classes, the first time and again", () => {
  const CLASS = words("~ ' 's -- § ( \"");
  const text = "~ ’ “ China’s É’s a—b § ( ~ ' \" « § ( , - –";
  const marks = tokenize(text).filter(({ kind }) => kind === "mark");
  expect(marks.filter((token) => CLASS.of(token)).map(({ w }) => w)).toEqual(
    marks.map(({ w }) => w).filter((w) => w !== "," && w !== "-"),
  );
  expect(marks.length).toBe(17);
});

it.each([
  ["A", false],
  ["USA", true],
  ["Usa", false],
  ["u.s.", false],
  ["U.S.", true],
  ["É", false],
  ["ÉT", true],
  ["Ét", false],
  ["đồ", false],
  ["中国", false],
])("%s is in capitals throughout: %s", (text, upper) => {
  expect(tokenize(text).map((token) => token.upper)).toEqual([upper]);
});

it("nothing is left of a text that was read before", () => {
  const long = "rice 12,345 été ".repeat(1200);
  for (const text of ["12345", "1", "é12345", "é1", "1", long, "1", long.replaceAll("été", "tea")])
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      text.trim().split(/ |(?<=é)(?=\d)/),
    );
});
