import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { explain } from "../figures/explain.ts";
import { figureLines } from "../testing.ts";

const read = (text: string) =>
  extract({ id: "x", text, published: "2024-06-15", title: "Vietnam and China" });

/** Each figure with whose statistics it is said to be: "230 CHN", "0.05 -"; money in billions. */
const reporters = (text: string) =>
  read(text).figures.map(({ value, unit, reporter = "-" }) => {
    const shown = unit === "USD" ? Number((value / 1e9).toPrecision(6)) : value;
    return `${shown} ${reporter}`;
  });

describe("a country's statistics that are said to give the figure", () => {
  it.each<[string, string[]]>([
    ["In 2021 two-way trade was 230 billion USD, according to China's customs.", ["230 CHN"]],
    ["According to China's customs, trade with Vietnam was 235 billion USD in 2022.", ["235 CHN"]],
    [
      "Chinese customs data show that two-way trade reached 235 billion USD in 2022, up 2 percent.",
      ["235 CHN", "0.02 CHN"],
    ],
    [
      "Figures from Vietnam's General Department of Customs put bilateral trade at 176 billion USD in 2022.",
      ["176 VNM"],
    ],
    ["By Vietnam's statistics, exports to China were 58 billion USD in 2022.", ["58 VNM"]],
    [
      "According to data by the Ministry of Commerce of China, Vietnam-China trade came to 230 billion USD in 2021.",
      ["230 CHN"],
    ],
    ["Two-way trade was 229 billion USD in 2023, China's Ministry of Finance said.", ["229 CHN"]],
    [
      "Two-way trade was 229 billion USD in 2023, Vietnam's Central Statistical Office said.",
      ["229 VNM"],
    ],
    ["China's federal census bureau put two-way trade at 229 billion USD in 2023.", ["229 CHN"]],
    ["China counts imports of 88 billion USD from Vietnam in 2022.", ["88 CHN"]],
    ["In 2022 China counted imports of 88 billion USD from Vietnam.", ["88 CHN"]],
    ["China reported a trade surplus of 60 billion USD with Vietnam in 2022.", ["60 CHN"]],
    ["Vietnam's exports to China, as counted by China, were 92 billion USD in 2023.", ["92 CHN"]],
    [
      "Vietnam exported 58 billion USD worth of goods to China in 2022, the General Statistics Office of Vietnam said.",
      ["58 VNM"],
    ],
    [
      "According to Vietnam's General Statistics Office (GSO), exports to China were 61 billion USD and imports 111 billion USD in 2023.",
      ["61 VNM", "111 VNM"],
    ],
    [
      "New statistics of the General Department of Vietnam Customs showed that two-way trade with China was 133 billion USD in 2020.",
      ["133 VNM"],
    ],
    [
      "Trade between Vietnam and China grew 5 percent in 2023, data released by China's General Administration of Customs on Friday showed.",
      ["0.05 CHN"],
    ],
    [
      "Chinese customs said on Tuesday that trade with Vietnam had risen to 261 billion USD in 2024.",
      ["261 CHN"],
    ],
    ["Two-way trade in 2023 was 230 billion USD, say the Chinese customs.", ["230 CHN"]],
    ["Bilateral trade stood at 172 billion USD in 2023 (Vietnam's customs).", ["172 VNM"]],
    [
      "Vietnam's Ministry of Industry and Trade said exports to China hit 61 billion USD in 2023.",
      ["61 VNM"],
    ],
    [
      "Two-way trade reached 230 billion USD in 2023, Xinhua reported, citing Chinese customs data.",
      ["230 CHN"],
    ],
    ["Two-way trade, Chinese customs figures show, was 230 billion USD in 2023.", ["230 CHN"]],
    [
      "Chinese government data released last week indicated exports to Vietnam of 138 billion USD in 2023.",
      ["138 CHN"],
    ],
    ["Two-way trade was 172 billion USD in 2023 based on the statistics of Vietnam.", ["172 VNM"]],
    ["Two-way trade was 172 billion USD in 2023, Vietnam's customs said on 5 May.", ["172 VNM"]],
    ["Two-way trade was 172 billion USD in 2023, Vietnam's customs said in May.", ["172 VNM"]],
    [
      "In 2023, Vietnam's customs said, two-way trade was 172 billion USD and exports were 61 billion USD.",
      ["172 VNM", "61 VNM"],
    ],
  ])("%s", (text, expected) => expect(reporters(text)).toEqual(expected));
});

describe("an attribution of another figure of the sentence", () => {
  it.each<[string, string[]]>([
    [
      "Bilateral trade reached 176 billion USD in 2022, while Chinese customs put it at 235 billion USD.",
      ["176 -", "235 CHN"],
    ],
    [
      "Two-way trade hit 176 billion USD in 2022, but it was 235 billion USD according to Chinese customs.",
      ["176 -", "235 CHN"],
    ],
    [
      "Trade with China came to 176 billion USD in 2022 and Chinese customs put it at 235 billion USD.",
      ["176 -", "235 CHN"],
    ],
    [
      "According to Vietnam's customs, two-way trade was 176 billion USD in 2022; China's customs say 235 billion USD.",
      ["176 VNM", "235 CHN"],
    ],
    [
      "Two-way trade in 2022 was 235 billion USD according to Chinese customs and 176 billion USD according to Vietnam's.",
      ["235 CHN", "176 VNM"],
    ],
    [
      "Trade was 176 billion USD in 2022 by Vietnam's count, and 235 billion USD by China's.",
      ["176 VNM", "235 CHN"],
    ],
    [
      "Vietnam's customs counted bilateral trade of 176 billion USD in 2022 and China's 235 billion USD.",
      ["176 VNM", "235 -"],
    ],
    [
      "Chinese customs put two-way trade at 235 billion USD in 2022, while the IMF put it at 200 billion USD.",
      ["235 CHN", "200 -"],
    ],
    [
      "Bilateral trade reached 172 billion USD in 2023, China Customs reported, after 176 billion USD in 2022.",
      ["172 CHN", "176 -"],
    ],
    [
      "China's customs put two-way trade at 230 billion USD in 2021, and the ambassador said it was 176 billion USD in 2022.",
      ["230 CHN", "176 -"],
    ],
    [
      "In 2023 two-way trade was 172 billion USD by Vietnam's count, against 230 billion USD by China's customs.",
      ["172 VNM", "230 CHN"],
    ],
    [
      "Vietnam's customs said that in 2023 exports to China were 61 billion USD; imports were 111 billion USD.",
      ["61 VNM", "111 VNM"],
    ],
    [
      "Exports to China were 61 billion USD in 2023 and imports 111 billion USD, according to Vietnam's customs.",
      ["61 VNM", "111 VNM"],
    ],
    [
      "Vietnam's customs data for 2023 show exports to China of 61 billion USD, and China's show imports of 92 billion USD.",
      ["61 VNM", "92 CHN"],
    ],
  ])("%s", (text, expected) => expect(reporters(text)).toEqual(expected));
});

describe("a count that the figure is only held against gives it to nobody", () => {
  const HELD = [
    "less than China's customs reported",
    "far below what China's customs reported",
    "unlike in China's customs data",
    "a third less than in Chinese data",
    "instead of the number in China's customs data",
    "which differs from China's customs figures",
    "without adjustments made by China's customs data",
    "far more than the number given by China's customs",
    "much less than reported by China's customs",
    "two thirds of what China's customs counted",
    "half of the figure in Chinese statistics",
    "the same as in China's data",
    "not as reported by China's customs",
    "which China's customs denied",
    "though China's customs data show more",
    "not according to Chinese customs",
    "which exceeds the figures of China's customs",
    "in contrast to the statistics of China",
    "twice the level in China's customs statistics",
    "too little according to Chinese customs",
  ];
  it.each(HELD)("%s", (held) => {
    const led = held.replace(/^./, (first) => first.toUpperCase());
    for (const text of [
      `Vietnam's exports to China were 61 billion USD in 2023, ${held}.`,
      `Vietnam's exports to China were 61 billion USD in 2023 ${held}.`,
      `${led}, Vietnam's exports to China were 61 billion USD in 2023.`,
    ])
      expect(reporters(text).filter((one) => !one.endsWith(" -"))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["Vietnam's exports to China were 61 billion USD in 2023 (China's data show more).", ["61 -"]],
    [
      "China's imports from Vietnam were 92 billion USD in 2023, far more than reported by Vietnam's customs.",
      ["92 -"],
    ],
    [
      "Vietnam's exports to China reached 61 billion USD in 2023, not 92 billion USD as reported by China's customs.",
      ["61 -"],
    ],
    [
      "Vietnam's exports to China reached 61 billion USD in 2023 and not 92 billion USD as China's customs said.",
      ["61 -"],
    ],
    [
      "China's customs said trade with Vietnam in 2023 was not 172 billion USD but 230 billion USD.",
      ["230 -"],
    ],
    [
      "China's customs data show imports of 92 billion USD from Vietnam in 2023, more than 61 billion USD in exports.",
      ["92 CHN", "61 -"],
    ],
    [
      "Unlike China's customs, Vietnam put its exports to China at 61 billion USD in 2023.",
      ["61 -"],
    ],
    [
      "Chinese officials disputed the data of Vietnam's customs. Vietnam's exports to China were 61 billion USD in 2023.",
      ["61 -"],
    ],
  ])("%s", (text, expected) => expect(reporters(text)).toEqual(expected));

  it("but a hedge compares with nothing", () => {
    expect(
      reporters("China's customs put imports from Vietnam at more than 92 billion USD in 2023."),
    ).toEqual(["92 CHN"]);
    expect(
      reporters("Two-way trade was more than 230 billion USD in 2023, according to China's data."),
    ).toEqual(["230 CHN"]);
  });
});

describe("two offices named at once give to nobody", () => {
  it.each<[string, string[]]>([
    [
      "China's customs and Vietnam's customs put trade between the two at 230 billion USD and 172 billion USD in 2023.",
      ["230 -", "172 -"],
    ],
    [
      "The figures of China's customs and Vietnam's customs put trade at 230 billion USD and 172 billion USD in 2023, respectively.",
      ["230 -", "172 -"],
    ],
    ["Two-way trade was 172 billion USD in 2023, China's and Vietnam's customs said.", ["172 -"]],
    ["Two-way trade was 172 billion USD in 2023, China's, and Vietnam's, customs said.", ["172 -"]],
    [
      "Two-way trade was 172 billion USD in 2023, according to data of Vietnam's customs and those of China's customs.",
      ["172 -"],
    ],
    [
      "Citing Vietnamese customs, China's ministry of commerce said two-way trade was 172 billion USD in 2023.",
      ["172 -"],
    ],
    [
      "Two-way trade was 172 billion USD in 2023, China's customs said, citing Vietnam's customs.",
      ["172 -"],
    ],
    [
      "Vietnam counted 61 billion USD of exports to China in 2023 and China 92 billion USD of imports.",
      ["61 VNM", "92 -"],
    ],
    [
      "Vietnam's ministry of trade said China's imports from Vietnam were 92 billion USD in 2023 according to China.",
      ["92 CHN"],
    ],
    [
      "Vietnam's customs said two-way trade was 172 billion USD in 2023 and China's figure is 230 billion USD.",
      ["172 VNM", "230 -"],
    ],
    [
      "Two-way trade was 235 billion USD in 2022 according to Chinese customs, while Vietnam's customs put it at 176 billion USD.",
      ["235 CHN", "176 VNM"],
    ],
  ])("%s", (text, expected) => expect(reporters(text)).toEqual(expected));
});

describe("what names nobody's statistics", () => {
  it.each([
    "Two-way trade reached 172 billion USD in 2023, the Chinese ambassador said.",
    "Two-way trade reached 172 billion USD in 2023, Xinhua reported.",
    "According to Chinese media, Vietnam-China trade was 172 billion USD in 2023.",
    "A Chinese company's data put trade between Vietnam and China at 172 billion USD in 2023.",
    "Trade between Vietnam and China reached 172 billion USD in 2023, according to China's embassy in Hanoi.",
    "Trade between Vietnam and China was 172 billion USD in 2023, Vietnam's foreign ministry said.",
    "China's Vice Minister of Commerce said bilateral trade was 172 billion USD in 2023.",
    "Chinese customs collected duties as bilateral trade with Vietnam reached 172 billion USD in 2023.",
    "Vietnam's customs cleared goods and trade with China reached 172 billion USD in 2023.",
    "By China's customs law that is open, two-way trade was 172 billion USD in 2023.",
    "China and Vietnam's customs said two-way trade was 172 billion USD in 2023.",
    "Two-way trade was 172 billion USD in 2023 and was led by Vietnam's customs.",
    "Two-way trade was 172 billion USD in 2023, Vietnam's customs said on farms.",
    "Two-way trade was 172 billion USD in 2023 on the border of Vietnam's customs.",
    "Japanese customs data put trade between Vietnam and China at 172 billion USD in 2023.",
    "Trade between Vietnam and China was 172 billion USD in 2023, data show.",
    "Chinese customs have modernised. Two-way trade was 172 billion USD in 2023.",
  ])("%s", (text) => expect(reporters(text)).toEqual(["172 -"]));

  it("is people and capital, which one country counts", () => {
    expect(reporters("Chinese data put its students in Vietnam at 4,000 in 2022.")).toEqual([
      "4000 -",
    ]);
  });
});

describe("another count of the same is of the same time", () => {
  const periods = (text: string) => read(text).figures.map(({ period }) => period);
  it.each([
    "Vietnamese customs figures put two-way trade at 176 billion USD in 2022, against 235 billion USD in Chinese statistics.",
    "Two-way trade was 176 billion USD in 2022, compared with 235 billion USD by China's count.",
    "In 2022 bilateral trade was 176 billion USD, versus 235 billion USD according to Chinese customs.",
  ])("%s", (text) => expect(periods(text)).toEqual(["2022", "2022"]));

  it("but what the same office says of another time is not", () => {
    expect(
      periods(
        "Two-way trade was 235 billion USD in 2022, compared with 230 billion USD a year earlier, according to Chinese customs.",
      ),
    ).toEqual(["2022", "2021"]);
  });
});

it("a verb of counting before a flow is nothing that is traded", () => {
  expect(figureLines("China counts imports of 88 billion USD from Vietnam in 2022.")).toEqual([
    "imports CHN<VNM 88000m USD 2022",
  ]);
  expect(
    figureLines("Vietnam Customs data show imports from China of 111 billion USD in 2023."),
  ).toEqual(["imports VNM<CHN 111000m USD 2023"]);
});

it("the words that name the reporter are told", () => {
  const text = "In 2021 two-way trade was 230 billion USD, according to data from China's customs.";
  const { figures, explanations } = read(text);
  const [figure, explanation] = [figures[0], explanations[0]];
  if (!figure || !explanation) throw new Error("no figure");
  expect(
    explain(figure, explanation, text).find(({ field }) => field === "reporter"),
  ).toMatchObject({ how: "said", words: "data from China's customs" });
});
