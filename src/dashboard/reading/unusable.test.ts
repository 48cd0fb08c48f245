import { expect, it } from "vitest";
import { readingCatalogueOf } from "../i18n/catalogue.ts";
import { ALL_WORDS } from "../i18n/test-words.ts";
import { unusableWords } from "./unusable.ts";

const alone = { where: "indicator", reason: "alone", values: { indicator: "NY.GDP" } } as const;
const gap = { where: "value", reason: "gap", values: {}, count: 2 } as const;

it("a file without a figure says why, by the reason of the most rows", async () => {
  for (const words of ALL_WORDS) words.add(await readingCatalogueOf(words.language));
  const said = (...skipped: Parameters<typeof unusableWords>[1]["skipped"]) =>
    ALL_WORDS.map((words) => unusableWords(words, { skipped }));
  expect(said(gap, { ...alone, count: 7 })).toEqual([
    "No figure is left of this file: all of its 9 rows were passed over. The reason for most of them: NY.GDP says nothing of a partner: it is of one country alone.",
    "Tệp này không cho số liệu nào: cả 9 dòng đều bị bỏ qua. Lý do của phần lớn số dòng: NY.GDP không nói gì về đối tác: chỉ là của một nước.",
    "此文件未提供任何数字：全部 9 行均被略过。多数行的原因：NY.GDP 不涉及伙伴国，只关于一个国家。",
  ]);
  expect(said({ ...alone, count: 1 })[0]).toBe(
    "No figure is left of this file: its one row was passed over. The reason: NY.GDP says nothing of a partner: it is of one country alone.",
  );
  expect(said()[2]).toBe("此文件中没有数字。");
});
