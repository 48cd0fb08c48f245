import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const USA = { title: "Trade of Mexico and the United States", published: "2021-02-10" };
const CHINA = { published: "2021-02-10" };

describe("increments, tariffs, firms and states", () => {
  it.each([
    ["Texas exported 89 billion USD to Mexico in 2020.", USA],
    ["Samsung has invested 17 billion USD in Vietnam.", { title: "Vietnam and Korea" }],
    ["Tariffs on 34 billion USD of American imports from Mexico came in 2018.", USA],
    ["Vietnam collected 3 billion USD in import duties on Chinese goods in 2020.", CHINA],
    ["Vietnam collected 3 billion USD in tariffs on goods from China in 2020.", CHINA],
    ["The average capital of Chinese projects in Vietnam was 5 million USD in 2020.", CHINA],
    ["Vietnam's exports to China have stayed above 40 billion USD since then.", CHINA],
    ["Since then Vietnam's exports to China have stayed above 40 billion USD.", CHINA],
    ["Chinese-funded projects in Vietnam were worth 70 million USD in 2020.", CHINA],
    ["China handed over equipment valued at 3 million USD to Vietnam in 2020.", CHINA],
    ["China is the largest buyer of Vietnam's rubber.", CHINA],
    ["American tariffs hit 36 billion USD in imports from Mexico in 2019.", USA],
    ["The flood cost Vietnam's exports to China 5 billion USD in 2020.", CHINA],
    ["Chinese visitors to Vietnam rose by 1 million in 2019.", CHINA],
    ["Vietnam lost 5 million visitors from China in 2020.", CHINA],
    ["China is Vietnam's largest trading partner in rice.", CHINA],
  ])("leaves alone: %s", (text, setting) => {
    expect(figureLines(text, setting)).toEqual([]);
  });

  it.each([
    [
      "Vietnam's exports to China were 50 billion USD in 2020, 2 billion USD higher in 2020 than before.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "Chinese visitors to Vietnam fell by 4.9 million to 0.9 million in 2020.",
      "tourists VNM<CHN 900000 person 2020",
    ],
    [
      "Chinese visitors to Vietnam were 5.8 million in 2019, 800,000 more than in 2018.",
      "tourists VNM<CHN 5.8m person 2019",
    ],
    [
      "Chinese visitors to Vietnam were 5.8 million in 2019, of a total of 18 million.",
      "tourists VNM<CHN 5.8m person 2019",
    ],
    [
      "Since 2018 Vietnam's exports to China have stayed above 40 billion USD.",
      "exports VNM<CHN 40000m USD 2018/.. at-least",
    ],
    [
      "China's self-funded projects in Vietnam were worth 70 million USD in 2020.",
      "fdi-capital VNM<CHN 70m USD 2020 flow",
    ],
    [
      "Vietnam received 1.7 million Chinese tourists in 2020, or 5,000 a day.",
      "tourists VNM<CHN 1.7m person 2020",
    ],
    [
      "China is the largest buyer of Vietnam's goods.",
      "trade-partner-rank VNM<CHN 1 rank 2021-02 (exports)",
    ],
    [
      "Tariffs pushed Vietnam's exports to China to 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "Chinese firms invested 250 million USD in Vietnam in 2020.",
      "fdi-capital VNM<CHN 250m USD 2020 flow",
    ],
  ])("reads the level only: %s", (text, line) => {
    expect(figureLines(text, CHINA)).toEqual([line]);
  });
});
