/** Fiscal years and their parts, and how far their words go. */
import { describe, expect, it } from "vitest";
import { timeIn } from "../testing.ts";
import type { Calendar } from "./calendar.ts";

describe("fiscal years", () => {
  it.each([
    ["in FY 2020-21", "2020-04/2021-03 during: fy 2020 - 21 (printed year)"],
    ["in FY21", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in FY20-21", "2020-04/2021-03 during: fy 20 - 21 (printed year)"],
    ["in fiscal year 2021", "2020-04/2021-03 during: fiscal year 2021 (printed year)"],
    ["in the 2020-21 fiscal year", "2020-04/2021-03 during: 2020 - 21 fiscal year (printed year)"],
    ["in the 2021 financial year", "2020-04/2021-03 during: 2021 financial year (printed year)"],
    ["in the 2021 financial crisis", "2021 during: 2021 (printed year)"],
    ["in 2020-21", "2020-04/2021-03 during: 2020 - 21 (printed year)"],
    ["in 2020-2021", "2020-04/2021-03 during: 2020 - 2021 (printed year)"],
    ["in 2019-2021", "2019/2021 during: 2019 - 2021 (printed year)"],
    ["in the current fiscal year", "2023-04/2024-03-20 during: current fiscal year"],
    ["in the last fiscal year", "2022-04/2023-03 during: last fiscal year"],
    ["in the last financial crisis", ""],
    ["in the previous fiscal", "2021-04/2022-03 during: previous fiscal"],
    [
      "in the current fiscal year (2020-21)",
      "2020-04/2021-03 during: current fiscal year ( 2020 - 21 ) (printed year)",
    ],
    [
      "in the current fiscal year, FY21",
      "2020-04/2021-03 during: current fiscal year , fy 21 (printed year)",
    ],
    ["in the recently concluded fiscal year", "2022-04/2023-03 during: fiscal year"],
    ["in the outgoing fiscal year", "2023-04/2024-03 during: outgoing fiscal year"],
    ["in the first half of FY21", "2020-04/2020-09 during: first half of fy 21 (printed year)"],
    ["in Q4 of FY21", "2021-01/2021-03 during: q 4 of fy 21 (printed year)"],
    ["in July of FY21", "2020-07 during: july of fy 21 (printed year)"],
    ["in February of FY21", "2021-02 during: february of fy 21 (printed year)"],
    ["in July-February of FY21", "2020-07/2021-02 during: july - february of fy 21 (printed year)"],
    ["in FY21 (Jul-Dec)", "2020-07/2020-12 during: fy 21 ( jul - dec ) (printed year)"],
    [
      "in 2020-21 (up to January)",
      "2020-04/2021-01 during: 2020 - 21 ( up to january ) (printed year)",
    ],
    ["in FY21 (Jul, Dec)", "2020-04/2021-03 during: fy 21 (printed year)"],
    [
      "in the first seven months (April-October) of FY21",
      "2020-04/2020-10 during: first seven months ( april - october ) of fy 21 (printed year)",
    ],
    ["in the same period of FY21", "2021-01/2021-06 during: same period of fy 21 (printed year)"],
    [
      "in fiscal 2021, which ended in March, exports",
      "2020-04/2021-03 during: fiscal 2021 , which ended in march (printed year)",
    ],
    [
      "in fiscal 2021, which ended well, exports",
      "2020-04/2021-03 during: fiscal 2021 (printed year)",
    ],
    [
      "in fiscal 2021 which ended in March",
      "2020-04/2021-03 during: fiscal 2021 which ended in march (printed year)",
    ],
    ["in fiscal 2021, exports of March rose", "2020-04/2021-03 during: fiscal 2021 (printed year)"],
    [
      "in fiscal 2021, which saw floods in March",
      "2020-04/2021-03 during: fiscal 2021 (printed year)",
    ],
    [
      "in fiscal 2021, which ended for all of the many firms in March",
      "2020-04/2021-03 during: fiscal 2021 (printed year)",
    ],
    [
      "in fiscal 2021, which ended well, as March did",
      "2020-04/2021-03 during: fiscal 2021 (printed year)",
    ],
    ["in FY'21", "2020-04/2021-03 during: fy ' 21 (printed year)"],
    ["in the fiscal year of 2021", "2020-04/2021-03 during: fiscal year of 2021 (printed year)"],
    ["in FY20/21", "2020-04/2021-03 during: fy 20 / 21 (printed year)"],
    ["in FY20-5 terms", "2019-04/2020-03 during: fy 20 (printed year)"],
    ["in FY20-day", "2019-04/2020-03 during: fy 20 (printed year)"],
    [
      "in the current fiscal year 2020-21 exports",
      "2020-04/2021-03 during: current fiscal year 2020 - 21 (printed year)",
    ],
    ["in FY21 (until January)", "2020-04/2021-01 during: fy 21 ( until january ) (printed year)"],
    ["in FY21 (up to the end)", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in FY21 (until January at least)", "2020-04/2021-03 during: fy 21 (printed year)"],
    [
      "in FY21 (Jul. 2020-Dec. 2020)",
      "2020-07/2020-12 during: fy 21 ( jul . 2020 - dec . 2020 ) (printed year)",
    ],
    ["in FY21 (rice-Dec)", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in FY21 (Jul-rice)", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in FY21 (Jul-Dec, rice)", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in FY21 Jul-Dec)", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in January-June of FY21", "2021-01/2021-06 during: january - june of fy 21 (printed year)"],
    ["in April-March of FY21", "2020-04/2021-03 during: april - march of fy 21 (printed year)"],
    ["in Q1 2020-21", "2020-04/2020-06 during: q 1 2020 - 21 (printed year)"],
    [
      "in the first half of 2020-2021",
      "2020-04/2020-09 during: first half of 2020 - 2021 (printed year)",
    ],
    ["in FY 5 firms", ""],
    ["in FY210", ""],
  ])("%s", (text, expected) => {
    expect(timeIn(text)).toBe(expected);
  });

  it.each<[string, Partial<Calendar>, string]>([
    ["in the current fiscal year", { published: undefined }, ""],
    ["in the previous fiscal", { current: undefined }, "2022-04/2023-03 during: previous fiscal"],
    [
      "in the outgoing fiscal year",
      { published: { year: 2024, month: 7, day: 1 } },
      "2023-04/2024-03 during: outgoing fiscal year",
    ],
    [
      "in the outgoing fiscal year",
      { published: { year: 2024, month: 11, day: 1 } },
      "2024-04/2025-03 during: outgoing fiscal year",
    ],
  ])("%s, after %o", (text, calendar, expected) => {
    expect(timeIn(text, calendar)).toBe(expected);
  });
});
