import { expect, it } from "vitest";
import viFiles from "../../input/messages/vi.json" with { type: "json" };
import zhFiles from "../../input/messages/zh.json" with { type: "json" };
import { inEnglish, type Sentence } from "../../input/sentence.ts";
import { numberOf } from "../../official/units.ts";
import vi from "../i18n/messages/vi.json" with { type: "json" };
import zh from "../i18n/messages/zh.json" with { type: "json" };
import { wordsFrom } from "../i18n/words.ts";
import { fileSentence } from "./sentence.ts";

const withFiles = (language: "vi" | "zh", page: Record<string, string>, files: object) =>
  wordsFrom(language, {
    ...page,
    ...Object.fromEntries(Object.entries(files).map(([key, said]) => [`file.${key}`, said])),
  });
const vietnamese = withFiles("vi", vi, viFiles);
const chinese = withFiles("zh", zh, zhFiles);

const AGAIN: Sentence = [
  "again-line",
  {
    indicator: { indicator: "exports" },
    ref: { area: "VNM" },
    other: { area: "CHN" },
    period: "2023",
    line: "5",
  },
];

it.each<[Sentence, string, string, string]>([
  [
    AGAIN,
    "exports of Vietnam with China in 2023 again, otherwise than in line 5",
    "xuất khẩu của việt nam với trung quốc năm hoặc kỳ 2023 lặp lại, khác với dòng 5",
    "越南与中国在 2023 的出口重复，且与第 5 行不同",
  ],
  [numberOf("USD"), "a number in US dollars", "một số tính bằng đô la mỹ", "以美元计的数字"],
])("%j names what has a name in each language", (sentence, en, inVietnamese, inChinese) => {
  const said = [vietnamese, chinese].map((words) => fileSentence(words, sentence).toLowerCase());
  expect([inEnglish(sentence), ...said]).toEqual([en, inVietnamese, inChinese]);
});

it("a sentence inside another is in the same language", () => {
  const sentence: Sentence = ["answer", { said: { sentence: ["nothing"] } }];
  expect(inEnglish(sentence)).toBe("an answer without figures (nothing)");
  expect(fileSentence(vietnamese, sentence)).toContain(fileSentence(vietnamese, ["nothing"]));
  expect(fileSentence(vietnamese, sentence)).not.toContain("nothing");
});

it("an indicator that the page does not know goes by its id", () => {
  const sentence: Sentence = ["not-below", { indicator: { indicator: "carbon" } }];
  expect(fileSentence(vietnamese, sentence)).toContain("carbon");
});
