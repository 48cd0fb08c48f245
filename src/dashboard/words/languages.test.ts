/** What each language makes of numbers, periods and figures; that all say the same is read back from print. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../i18n/language.ts";
import { ALL_WORDS, chinese, english, vietnamese } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import { arithmeticOf } from "./arithmetic.ts";
import { formatFigure, formatInterval, formatPeriod, formatTick, formatValue } from "./format.ts";
import { during } from "./headlines.ts";
import { clauses, listed, unbroken } from "./lists.ts";
import { formatSignificant } from "./numbers.ts";
import { shortPart, shortPeriod } from "./periods.ts";
import { placeName } from "./places.ts";

const SIZES: Record<string, number> = {
  tn: 1e12,
  bn: 1e9,
  m: 1e6,
  "nghìn tỷ": 1e12,
  tỷ: 1e9,
  triệu: 1e6,
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
};

/** The number at the beginning of a text, as a reader of the language takes it. */
function readNumber(text: string, language: Language): number {
  const [, digits = "", scale = ""] =
    /^(-?[\d.,]+)\s?(tn|bn|m|nghìn tỷ|tỷ|triệu|万亿|亿|万)?/.exec(text) ?? [];
  const plain =
    language === "vi" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return Number(plain) * (SIZES[scale] ?? 1);
}

/** Half of what two digits after the point stand for, by thousands. */
const slack = (value: number) =>
  0.5001 *
  10 ** (3 * Math.min(4, Math.floor(Math.log10(Math.max(1, Math.abs(value) * 1.00001)) / 3)) - 2);

describe.each(ALL_WORDS.map((words) => [words.language, words] as const))(
  "in %s",
  (language, words) => {
    test("an amount of money reads back within its rounding", () =>
      fc.assert(
        fc.property(fc.double({ min: -9e13, max: 9e13, noNaN: true }), (value) => {
          const small = Math.abs(value) < 1e6;
          const read = readNumber(formatValue(words, value, "USD"), language);
          expect(Math.abs(read - value)).toBeLessThanOrEqual(small ? 0.006 : slack(value));
        }),
      ));

    test("so it does beside an axis and with its first digits alone", () =>
      fc.assert(
        fc.property(fc.double({ min: 1e6, max: 9e13, noNaN: true }), (value) => {
          expect(
            Math.abs(readNumber(formatTick(words, value, "USD"), language) - value),
          ).toBeLessThanOrEqual(slack(value));
          const short = readNumber(formatSignificant(words, value, "USD", 3), language);
          expect(Math.abs(short / value - 1)).toBeLessThanOrEqual(0.0051);
        }),
      ));

    test("a number of people is printed to the last one", () =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
          expect(readNumber(formatValue(words, value, "person"), language)).toBeCloseTo(value, 3);
        }),
      ));

    test("the bounds of a range read back in order", () =>
      fc.assert(
        fc.property(
          fc.tuple(fc.integer({ min: 1, max: 9e8 }), fc.integer({ min: 1, max: 9e8 })),
          ([from, more]) => {
            const [low, high] = [from * 1000, (from + more) * 1000];
            const parts = formatInterval(words, low, high, "USD").split(/ to | đến |至/);
            const [first = "", last = ""] = parts;
            const said = language === "zh" || /[^\d.,]/.test(first);
            const unit = last.replace(/^[\d.,]+/, "");
            const read = readNumber(said ? first : first + unit, language);
            expect(Math.abs(read - low)).toBeLessThanOrEqual((high - low) / 10 + slack(high));
            expect(readNumber(last, language)).toBeGreaterThanOrEqual(read);
          },
        ),
      ));
  },
);

test.each([
  [106.7e9, "USD", "106,7 tỷ USD", "1067亿美元"],
  [175.57e9, "USD", "175,57 tỷ USD", "1755.7亿美元"],
  [32.2e6, "USD", "32,2 triệu USD", "3220万美元"],
  [1.2e12, "USD", "1,2 nghìn tỷ USD", "1.2万亿美元"],
  [5e12, "VND", "5 nghìn tỷ VND", "5万亿越南盾"],
  [11000, "person", "11.000 người", "1.1万人"],
  [4_966_468, "person", "4.966.468 người", "4,966,468人"],
  [3_700_000, "person", "3,7 triệu người", "370万人"],
  [2739, "project", "2.739 dự án", "2739个项目"],
  [0.0871, "ratio", "8,71%", "8.71%"],
  [3300, "multiple", "3.300 lần", "3300倍"],
  [7, "rank", "hạng 7", "第7位"],
])("%d %s is %s and %s", (value, unit, vi, zh) => {
  expect(formatValue(vietnamese, value, unit)).toBe(vi);
  expect(formatValue(chinese, value, unit)).toBe(zh);
});

test("hedges and ranges stand where the language puts them", () => {
  const about = observation({
    id: "a",
    value: 5e6,
    unit: "person",
    indicator: "tourists",
    qualifier: "about",
  });
  expect(formatFigure(vietnamese, about)).toBe("khoảng 5 triệu lượt khách");
  expect(formatFigure(chinese, about)).toBe("约500万名游客");
  expect(formatInterval(vietnamese, 31.84e6, 32.83e6, "USD")).toBe("31,84 đến 32,83 triệu USD");
  expect(formatInterval(chinese, 31.84e6, 32.83e6, "USD")).toBe("3184万至3283万美元");
  expect(formatInterval(chinese, 900e6, null, "USD")).toBe("至少9亿美元");
});

test.each([
  ["2018", "năm 2018", "2018年"],
  ["2019-01/2019-11", "11 tháng đầu năm 2019", "2019年前11个月"],
  ["2019-03/2019-05", "tháng 3 đến tháng 5/2019", "2019年3月至5月"],
  ["2019-11", "tháng 11/2019", "2019年11月"],
  ["2019-11-30", "ngày 30/11/2019", "2019年11月30日"],
  ["2004/..", "từ năm 2004", "2004年以来"],
  ["2005?", "năm 2005 (chưa chắc chắn)", "2005年（存疑）"],
  ["2005~", "khoảng năm 2005", "约2005年"],
  ["XXXX-10-02", "ngày 2/10, không ghi năm", "10月2日（年份未注明）"],
  ["2008/2022", "từ năm 2008 đến năm 2022", "2008年至2022年"],
])("%s is %s and %s", (edtf, vi, zh) => {
  expect(formatPeriod(vietnamese, edtf)).toBe(vi);
  expect(formatPeriod(chinese, edtf)).toBe(zh);
});

test("a part of a year is short where its year is clear", () => {
  const months = "2019-01/2019-11";
  expect(ALL_WORDS.map((words) => shortPeriod(words, months))).toEqual([
    "11 months of 2019",
    "11 tháng đầu năm 2019",
    "2019年前11个月",
  ]);
  expect(ALL_WORDS.map((words) => shortPart(words, months))).toEqual([
    "11 months",
    "11 tháng đầu",
    "前11个月",
  ]);
  expect(ALL_WORDS.map((words) => shortPart(words, "2019-03/2019-05"))).toEqual([
    "March to May",
    "Tháng 3 đến tháng 5",
    "3月至5月",
  ]);
});

test("lists, clauses and names of countries are the language's own", () => {
  expect(listed(vietnamese, ["a", "b", "c"])).toBe("a, b và c");
  expect(listed(chinese, ["甲", "乙", "丙"])).toBe("甲、乙和丙");
  expect(clauses(chinese, ["甲", undefined, "乙"])).toBe("甲，乙");
  expect(placeName(vietnamese, "VNM")).toBe("Việt Nam");
  expect(placeName(chinese, "CHN")).toBe("中国");
  expect(unbroken("234,9 tỷ USD, 1,34 lần")).toBe("234,9\u00a0tỷ\u00a0USD, 1,34\u00a0lần");
});

test("a headline says the time of a figure at its end", () => {
  const part = observation({ id: "p", period: "2019-01/2019-11" });
  expect(during(vietnamese, part, "for")).toBe(" trong 11 tháng đầu năm 2019");
  expect(during(chinese, part, "in")).toBe("（2019年前11个月）");
});

test("arithmetic is told with the numbers of the language", () => {
  const exports = official("CHN", "2018", 21.4e9, { indicator: "exports" });
  const imports = official("CHN", "2018", 10.8e9, { indicator: "imports" });
  const source = {
    kind: "arithmetic" as const,
    formula: "sum" as const,
    operands: [exports.id, imports.id],
    words: "as the data has it",
  };
  const sum = official("CHN", "2018", 32.2e9, { source });
  const data = datasetOf([exports, imports, sum]);
  expect(ALL_WORDS.map((words) => arithmeticOf(words, sum, source, data))).toEqual([
    "exports 21.4 bn USD + imports 10.8 bn USD = 32.2 bn USD",
    "xuất khẩu 21,4 tỷ USD + nhập khẩu 10,8 tỷ USD = 32,2 tỷ USD",
    "出口214亿美元 + 进口108亿美元 = 322亿美元",
  ]);
  expect(arithmeticOf(english, sum, { ...source, operands: ["gone"] }, data)).toBe(
    "as the data has it",
  );
});

test("a range that something is worked out from has brackets around it", () => {
  const level = observation({ id: "level", value: 170e9, low: 170e9, high: 175e9 });
  const fall = { indicator: "growth", unit: "ratio", value: -0.1, low: -0.12, high: -0.1 };
  const source = {
    kind: "arithmetic" as const,
    formula: "undo-growth" as const,
    operands: ["level", "fall"],
    words: "x",
  };
  const derived = observation({ id: "derived", basis: "derived", value: 190e9, source });
  const data = datasetOf([level, observation({ id: "fall", ...fall }), derived]);
  expect(arithmeticOf(english, derived, source, data)).toContain(
    "(170 to 175 bn USD) ÷ (1 − (10 to 12%))",
  );
});

test("what a multiple leads to keeps its range", () => {
  const level = observation({ id: "level", value: 106.7e9 });
  const times = observation({ id: "times", indicator: "multiple", unit: "multiple", value: 3300 });
  const source = {
    kind: "arithmetic" as const,
    formula: "divide-by-multiple" as const,
    operands: ["level", "times"],
    words: "x",
  };
  const derived = observation({
    id: "derived",
    basis: "derived",
    qualifier: "about",
    value: 106.7e9 / 3300,
    low: 106.65e9 / 3350,
    high: 106.75e9 / 3250,
    source,
  });
  const data = datasetOf([level, times, derived]);
  expect(ALL_WORDS.map((words) => arithmeticOf(words, derived, source, data))).toEqual([
    "106.7 bn USD ÷ 3,300 = 32.3 m USD (31.8 to 32.8 m USD)",
    "106,7 tỷ USD ÷ 3.300 = 32,3 triệu USD (31,8 đến 32,8 triệu USD)",
    "1067亿美元 ÷ 3300 = 3230万美元（3180万至3280万美元）",
  ]);
});

test("what a bound leads to is a bound", () => {
  const source = {
    kind: "arithmetic" as const,
    formula: "divide-by-multiple" as const,
    operands: ["level", "times"],
    words: "x",
  };
  const over = { qualifier: "at-least", high: null } as const;
  const times = { indicator: "multiple", unit: "multiple", value: 6000, low: 6000, ...over };
  const most = 205.25e9 / 6000;
  const derived = observation({
    id: "derived",
    basis: "derived",
    qualifier: "at-most",
    value: most,
    low: null,
    high: most,
    source,
  });
  const level = observation({ id: "level", value: 205.2e9 });
  const data = datasetOf([level, observation({ id: "times", ...times }), derived]);
  expect(ALL_WORDS.map((words) => arithmeticOf(words, derived, source, data))).toEqual([
    "205.2 bn USD ÷ at least 6,000 = at most 34.21 m USD",
    "205,2 tỷ USD ÷ ít nhất 6.000 = nhiều nhất 34,21 triệu USD",
    "2052亿美元 ÷ 至少6000 = 至多3421万美元",
  ]);
  // "Fell by more than 3 percent" is a growth of at most -3%, and without its sign at least 3%.
  const undo = { ...source, formula: "undo-growth" as const };
  const fall = { indicator: "growth", unit: "ratio", value: -0.03, low: null, high: -0.03 };
  const fell = datasetOf([
    level,
    observation({ id: "times", ...fall, qualifier: "at-most" }),
    derived,
  ]);
  expect(arithmeticOf(english, derived, undo, fell)).toContain("÷ (1 − at least 3%) =");
});
