/** So much in each of several times: no sum of them, no level of a time that is not said, no stock. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const SEVERAL = "of several times together";
const UNSAID = "of a time that is not said";

describe("what is said of each of several times", () => {
  it.each([
    ["In each of the first three months of 2023 Vietnam's exports to China were 5 billion USD."],
    ["Vietnam's exports to China were 5 billion USD in each of the first three months of 2023."],
    ["Imports from Japan came to 5 billion USD in each of the four quarters of 2022."],
    ["During every quarter of 2022 Japan's imports from Thailand were 5 billion USD."],
    ["In every month of 2023 Laos sold Thailand goods that fetched 5 billion USD."],
    ["In each of the past three years Vietnam exported goods worth 5 billion USD to China."],
    ["In each of the two years Thailand's trade with Laos was 5 billion USD."],
    ["China invested 5 billion USD in Vietnam each year from 2019 to 2022."],
    ["Between 2019 and 2022 Japan invested 5 billion USD a year in Vietnam."],
    ["Japan has put 5 billion USD into Vietnam every year since 2015."],
  ])("is not their sum: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toContain(`5 billion USD: ${SEVERAL}`);
  });

  it.each([
    ["Exports to Japan rose 5 percent in each of the first three months of 2023.", "5 percent"],
    ["In each of the last three years Japan received 400,000 Vietnamese tourists.", "400,000"],
    ["In 2022 trade with Laos grew by 5 percent in each half.", "5 percent"],
  ])("is no growth and no count of all: %s", (text, quote) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([`${quote}: ${SEVERAL}`]);
  });

  it.each([
    ["China invests 3 billion USD each year in Vietnam."],
    ["Japan invests 3 billion USD in Vietnam every year."],
    ["Every year Singapore invests 3 billion USD in China."],
    ["South Korean firms annually invest 3 billion USD in Vietnam."],
    ["Vietnam exports 3 billion USD of goods to Japan each year."],
    ["Thailand's exports to Laos bring in 3 billion USD a year."],
  ])("is of no year where none is said: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([`3 billion USD: ${UNSAID}`]);
  });

  it.each<[string, string[]]>([
    [
      "In 2022 Japan invested 2 billion USD in Vietnam, more than it does each year in Laos.",
      ["fdi-capital VNM<JPN 2000m USD 2022 flow"],
    ],
    [
      "In 2023, as in every year, Vietnam exported goods worth 60 billion USD to China.",
      ["exports VNM<CHN 60000m USD 2023"],
    ],
    [
      "Vietnam's exports to China were 61 billion USD in 2023, against 58 billion USD a year earlier.",
      ["exports VNM<CHN 61000m USD 2023", "exports VNM<CHN 58000m USD 2022"],
    ],
    [
      "Vietnam, whose trade grows every year, has received 5 billion USD in Japanese investment.",
      ["fdi-capital VNM<JPN 5000m USD 2024-06 stock"],
    ],
    // Told as what they are: an average, a rate.
    [
      "Exports to Japan were 2 billion USD each month from January to May 2023.",
      ["exports VNM<JPN 2000m USD 2023-01/2023-05 (monthly average)"],
    ],
    [
      "Each year some 2 million Chinese tourists visit Vietnam.",
      ["tourists VNM<CHN 2m person 2024-06 about annual"],
    ],
  ])("leaves others as they are: %s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});
