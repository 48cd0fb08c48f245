/** Of when a figure is where its sentence leaves that to what was said before, and whether it is a stock or a flow. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const EXPORTS = "Vietnam's exports to China";
const BEFORE = "In 2022 Vietnam's imports from China were 118 billion USD.";
const LAOS = { title: "Laos and Vietnam", published: "2023-05-20" };

describe("amounts of trade", () => {
  it.each([
    [
      `In March 2024 ${EXPORTS} were 5 billion USD, against 4 billion USD the previous month and 3 billion USD a year earlier.`,
      ["5000m USD 2024-03", "4000m USD 2024-02", "3000m USD 2023-03"],
    ],
    [
      `In January 2024 ${EXPORTS} were 5 billion USD, against 4 billion USD a month earlier.`,
      ["5000m USD 2024-01", "4000m USD 2023-12"],
    ],
    // Up to a date from the start of its year.
    [`By the end of March 2024 ${EXPORTS} were 15 billion USD.`, ["15000m USD 2024-01/2024-03"]],
    [`By the end of 2023 ${EXPORTS} were 61 billion USD.`, ["61000m USD 2023"]],
    [`By the end of December 2023 ${EXPORTS} were 61 billion USD.`, ["61000m USD 2023"]],
    // Not said: of the time of the sentence before, or of now where it says so.
    [`${BEFORE} ${EXPORTS} were 57 billion USD.`, ["57000m USD 2022"]],
    [`${BEFORE} ${EXPORTS} are now 57 billion USD.`, ["57000m USD 2024-06"]],
    [`${BEFORE} ${EXPORTS} are 57 billion USD today.`, ["57000m USD 2024-06"]],
    [`${BEFORE} ${EXPORTS} have since come to 57 billion USD.`, ["57000m USD 2024-06"]],
    [`${BEFORE} Since then ${EXPORTS} came to 57 billion USD.`, ["57000m USD 2022"]],
    // So much a year, and of no year that is said.
    [`${BEFORE} Each year ${EXPORTS} are 57 billion USD.`, []],
    [`${BEFORE} ${EXPORTS} are 57 billion USD annually.`, []],
    [`${BEFORE} Each year before, it grew. ${EXPORTS} were 57 billion USD.`, ["57000m USD 2022"]],
    // Now or in the past.
    [`In June 2024 ${EXPORTS} were 5 billion USD.`, ["5000m USD 2024-06"]],
    [`In 2024 ${EXPORTS} were 30 billion USD.`, ["30000m USD 2024"]],
    [`${EXPORTS} reached 30 billion USD on June 15, 2024.`, ["30000m USD 2024-06-15"]],
  ])("%s", (text, expected) => {
    const lines = figureLines(text).filter((line) => line.startsWith("exports"));
    expect(lines).toEqual(expected.map((line) => `exports VNM<CHN ${line}`));
  });

  it.each([
    `In July 2024 ${EXPORTS} were 5 billion USD.`,
    `In 2025 ${EXPORTS} were 60 billion USD.`,
    `${EXPORTS} reached 30 billion USD on June 16, 2024.`,
    `${EXPORTS} reached 30 billion USD on July 1, 2024.`,
  ])("of a time still to come are left alone: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([expect.stringContaining("a period still to come")]);
  });

  it("are not judged by a day that is not known", () => {
    const setting = { title: "Vietnam and China", published: "2024-06" };
    expect(figureLines(`${EXPORTS} reached 30 billion USD on June 16, 2024.`, setting)).toEqual([
      "exports VNM<CHN 30000m USD 2024-06-16",
    ]);
    expect(
      figureLines(`In July 2024 ${EXPORTS} were 5 billion USD.`, { ...setting, published: "2024" }),
    ).toEqual(["exports VNM<CHN 5000m USD 2024-07"]);
  });

  it("in the same period are of that of the figure before", () => {
    expect(
      figureLines(
        `In the first half of 2023 ${EXPORTS} were 20 billion USD, and in the same period imports from China were 50 billion USD.`,
      ),
    ).toEqual([
      "exports VNM<CHN 20000m USD 2023-01/2023-06",
      "imports VNM<CHN 50000m USD 2023-01/2023-06",
    ]);
  });
});

describe("a share", () => {
  it.each([
    ["China takes 17 percent of Vietnam's exports.", "2024-06"],
    ["China accounts for 17 percent of Vietnam's exports.", "2024-06"],
    ["China took 17 percent of Vietnam's exports.", "2022"],
  ])("that a country has is of now where it is said so: %s", (said, period) => {
    expect(figureLines(`${BEFORE} ${said}`).slice(1)).toEqual([
      `share of Vietnam's exports VNM<CHN 0.17 ratio ${period}`,
    ]);
  });
});

describe("investment", () => {
  it.each([
    ["As of March 2023 Thailand had invested 5 billion USD in Laos.", "5000m USD 2023-03 stock"],
    ["By the end of 2022 Thailand had invested 5 billion USD in Laos.", "5000m USD 2022-12 stock"],
    ["In 2022 Thailand invested 5 billion USD in Laos.", "5000m USD 2022 flow"],
    ["From 2019 to 2022 Thailand invested 5 billion USD in Laos.", "5000m USD 2019/2022 flow"],
    ["From 2010 to 2022 Thailand invested 5 billion USD in Laos.", "5000m USD 2010/2022 stock"],
    ["From 2017 to 2022 Thailand invested 5 billion USD in Laos.", "5000m USD 2017/2022 stock"],
    ["Since 2010 Thailand has invested 5 billion USD in Laos.", "5000m USD 2010/.. stock"],
    ["Thailand's valid investment in Laos is 5 billion USD.", "5000m USD 2023-05 stock"],
    ["Thailand has invested a total of 5 billion USD in Laos.", "5000m USD 2023-05 stock"],
    ["In 2022 Thailand's combined investment in Laos was 5 billion USD.", "5000m USD 2022 flow"],
    [
      "In 2022 Thailand's accumulated investment in Laos was 5 billion USD.",
      "5000m USD 2022 stock",
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text, LAOS)).toEqual([`fdi-capital LAO<THA ${expected}`]);
  });

  it("keeps the date that it was counted at, for the countries that follow", () => {
    expect(
      figureLines(
        "As of March 2023 Thailand led investors in Laos with 5 billion USD. China followed Thailand, with a capital of 4 billion USD.",
        LAOS,
      ).filter((line) => line.startsWith("fdi-capital")),
    ).toEqual([
      "fdi-capital LAO<THA 5000m USD 2023-03 stock",
      "fdi-capital LAO<CHN 4000m USD 2023-03 stock",
    ]);
  });
});

describe("people", () => {
  it.each([
    ["As of March 2023 Laos had 4,000 students from Vietnam.", "2023-03"],
    ["In 2022 Laos had 4,000 students from Vietnam.", "2022"],
  ])("%s", (text, period) => {
    expect(figureLines(text, LAOS)).toEqual([
      expect.stringMatching(new RegExp(`^students LAO<VNM 4000 \\w+ ${period}\\b`)),
    ]);
  });
});
