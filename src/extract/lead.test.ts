/** Which two countries title and first lines make a text about, and for how long others that were told stand in. */
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";
import { figureLines, leftLines } from "./testing.ts";

const TRADE = "Two-way trade was 5 billion USD in 2023.";
const read = (pair: string) => [`trade-turnover ${pair} 5000m USD 2023`];
/** Of no country, and longer than the lines that count. */
const LONG = "People buy and sell what they make and what they grow. ".repeat(50);

describe("the pair that a text is about", () => {
  it.each<[string, string, string]>([
    ["VNM<LAO", "Vietnam and Laos", TRADE],
    ["LAO<VNM", "Laos and Vietnam", TRADE],
    // The one named first in front, by title and text together; one named in the title weighs more.
    ["LAO<VNM", "News", `Laos met Vietnam, and Vietnam met Vietnam's friends. ${TRADE}`],
    ["VNM<LAO", "Vietnam and Laos", `Japan saw Japan. ${TRADE}`],
    ["VNM<JPN", "Vietnam and Laos", `Japan saw Japan, as Japan and Japan do with Japan. ${TRADE}`],
    ["VNM<JPN", "Vietnam", `Laos met Japan. Japan left.\n\n${TRADE}`],
    ["LAO<THA", "Laos, Thailand and Japan", TRADE],
    // One that the title names alone, as a partner, is that of the other.
    ["VNM<THA", "Trade with Thailand in May", `Thailand is a partner of Vietnam. ${TRADE}`],
    ["VNM<THA", "Exports to Thailand fall", `Thailand bought less from Vietnam. ${TRADE}`],
    ["THA<VNM", "Thailand cuts imports from China", `Thailand trades with Vietnam. ${TRADE}`],
    ["THA<VNM", "Thailand's ties", `Thailand is a partner of Vietnam. ${TRADE}`],
    // A capital counts half.
    ["VNM<JPN", "Vietnam", `Vientiane met Japan. ${TRADE}`],
    ["VNM<LAO", "Vietnam", `Vientiane, Vientiane and Vientiane met Japan.\n\n${TRADE}`],
    // Blocs are no country.
    ["VNM<LAO", "ASEAN, Vietnam and Laos", `ASEAN met ASEAN. ${TRADE}`],
    // Only the first lines count, also of a paragraph that goes on behind them.
    ["VNM<LAO", "News", `Vietnam met Laos.\n\n${LONG}\n\nJapan, Japan and Japan met. ${TRADE}`],
    ["VNM<LAO", "News", `Vietnam met Laos. ${LONG} Japan, Japan and Japan met. ${TRADE}`],
  ])("%s: %s", (pair, title, text) => {
    expect(figureLines(text, { title })).toEqual(read(pair));
  });

  it.each<[string, string]>([
    ["News", `Laos, Thailand and Japan trade with the world. ${TRADE}`],
    ["News", `Laos trades well. ${TRADE}`],
    ["Deficit with Mexico and Japan", TRADE],
    ["News", TRADE],
  ])("is none: %s | %s", (title, text) => {
    expect(figureLines(text, { title })).toEqual([]);
    expect(leftLines(text, { title })).toHaveLength(1);
  });

  it("makes the country named most the host of those who come", () => {
    const text = "Thailand trades. Japan trades. In 2023 Laotians made 98,000 visits.";
    expect(figureLines(text, { title: "Visitors to Vietnam" })).toEqual([
      "tourists VNM<LAO 98000 person 2023",
    ]);
  });
});

describe("the country whose agency tells the news", () => {
  const FLOWS = "Two-way trade was 5 billion USD in 2023, with exports of 2 billion USD.";
  it.each<[string, string, string]>([
    ["VNM<JPN", "Japanese investors turn to services in Vietnam", `Hanoi (VNS) - ${FLOWS}`],
    ["VNM<CHN", "China to open its market", `Hanoi (VNA) – China buys Vietnamese fruit. ${FLOWS}`],
    ["VNM<LAO", "Lao delegation visits", `Hanoi (VNA) - Laos met Vietnam. ${FLOWS}`],
    ["KOR<VNM", "Vietnam and South Korea", `SEOUL, July 2 (Yonhap) -- ${FLOWS}`],
    // What it tells from the other country may be that one's count.
    ["LAO<VNM", "Lao exports to Vietnam up", `Vientiane (VNA) - ${FLOWS}`],
    // One that is none of the two, or that writes for the world, leaves the one named first in front.
    ["JPN<LAO", "Japan and Laos", `Hanoi (VNA) - ${FLOWS}`],
    ["LAO<CHN", "Laos and China", `VIENTIANE, July 2 (Xinhua) -- ${FLOWS}`],
  ])("%s: %s: %s", (pair, title, text) => {
    expect(figureLines(text, { title })).toEqual([
      `trade-turnover ${pair} 5000m USD 2023`,
      `exports ${pair} 2000m USD 2023`,
    ]);
  });
});

describe("trade told of another pair", () => {
  const OTHERS = "Trade between Laos and Brunei was 9 million USD in 2023.";
  const told = "trade-turnover LAO<BRN 9m USD 2023";
  const setting = { title: "Thailand and Japan" };
  const filled = (count: number) =>
    [OTHERS, ...Array(count).fill("Roads are long."), "Exports to Brunei were 3 million USD."].join(
      "\n\n",
    );

  it.each([0, 1])("goes on over %d paragraphs", (count) => {
    expect(figureLines(filled(count), setting)).toEqual([told, "exports LAO<BRN 3m USD 2023"]);
  });

  it("is left behind after two", () => {
    expect(figureLines(filled(2), setting)).toEqual([told, "exports THA<BRN 3m USD 2023"]);
  });
});

describe("a text without a day of publication", () => {
  it.each(["", "soon"])("leaves the time open where none is said: '%s'", (published) => {
    const text = "Trade between Vietnam and Laos was 5 billion USD.";
    const { figures } = extract({ id: "x", text, ...(published ? { published } : {}) });
    expect(figures.map(({ period, periodFromDocument }) => [period, periodFromDocument])).toEqual([
      [null, undefined],
    ]);
  });

  it("marks a time that only the day of publication gives", () => {
    const text = "Trade between Vietnam and Laos was 5 billion USD. In 2023 it was 4 billion USD.";
    const { figures } = extract({ id: "x", text, published: "2024-06-15" });
    expect(figures.map(({ period, periodFromDocument }) => [period, periodFromDocument])).toEqual([
      ["2024-06", true],
      ["2023", undefined],
    ]);
  });

  it("marks no rank that is of the time of the amounts before", () => {
    const text =
      "Trade between Vietnam and Laos was 5 billion USD in 2023. Laos remained Vietnam's largest supplier.";
    const { figures } = extract({ id: "x", text, published: "2024-06-15" });
    expect(figures.map(({ period, periodFromDocument }) => [period, periodFromDocument])).toEqual([
      ["2023", undefined],
      ["2023", undefined],
    ]);
  });

  it("and ranks, shares and growth alike, save where they go on with another's time", () => {
    const text =
      "China was Vietnam's largest supplier in 2022. Japan came second. Today Laos is the largest buyer of Vietnam.";
    const { figures } = extract({ id: "x", text, published: "2024-06-15" });
    expect(figures.map(({ period, periodFromDocument }) => [period, periodFromDocument])).toEqual([
      ["2022", undefined],
      ["2022", undefined],
      ["2024-06", true],
    ]);
  });
});

describe("numbers of another story on the page", () => {
  const text =
    "Trade between Vietnam and Laos was 5 billion USD in 2023.\n\nOther news\n\nRoads are long. Trade between Japan and Laos was 9 billion USD in 2023. Laos ranked third.";
  it("are left alone, each with its place", () => {
    expect(figureLines(text)).toEqual(["trade-turnover VNM<LAO 5000m USD 2023"]);
    expect(leftLines(text)).toEqual([
      "9 billion USD: of another story on the page",
      "third: of another story on the page",
    ]);
  });
});
