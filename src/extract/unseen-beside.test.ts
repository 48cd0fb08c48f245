/** Whose a figure is, and of when, in texts that tell of others and of all beside it. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

const lines = (text: string, title: string, published: string) =>
  figureLines(text, { title, published });

describe("an amount left alone dates what follows where nothing else does", () => {
  it.each([
    "Trade through An Giang's border gates came to 1.1 billion USD last year. Overall trade between Vietnam and Cambodia rose 24 percent to 4.7 billion USD.",
    "Rice exports to Cambodia came to 0.1 billion USD in 2018. Trade between Vietnam and Cambodia rose 24 percent to 4.7 billion USD.",
  ])("%s", (text) => {
    expect(lines(text, "Ties with Cambodia", "2019-05-21")).toEqual([
      "growth of trade-turnover VNM<KHM 0.24 ratio 2018",
      "trade-turnover VNM<KHM 4700m USD 2018",
    ]);
  });
});

describe("a country that is only set apart is no side", () => {
  it.each([
    "Peru, and not Brazil, sends the most holidaymakers and tourists to Chile. The office counted 610,000 visitors from Peru in 2016.",
    "Peru has replaced Brazil as the largest source of visitors to Chile. Some 610,000 visitors came from Peru in 2016.",
  ])("%s", (text) => {
    expect(lines(text, "Peru ahead of Brazil", "2017-02-07")[0]).toMatch(
      /^tourists CHL<PER 610000 person 2016/,
    );
  });

  it.each([
    [
      "China, not the US, was Vietnam's largest trading partner in 2019, with turnover of 117 billion USD.",
      [
        "trade-partner-rank VNM<CHN 1 rank 2019 (overall)",
        "trade-turnover VNM<CHN 117000m USD 2019",
      ],
    ],
    ["Vietnam's largest export market is not China but the US.", []],
    [
      "Vietnam's exports rose to the U.S. in 2019 but not to China, which took 41 billion USD.",
      ["exports VNM<CHN 41000m USD 2019"],
    ],
    [
      "Not only Japan but also Korea invested more: Korea put 4 billion dollars into Vietnam in 2019.",
      ["fdi-capital VNM<KOR 4000m USD 2019 flow"],
    ],
  ])("%s", (text, figures) => {
    expect(lines(text, "Vietnam's partners", "2020-01-05")).toEqual(figures);
  });
});

describe("who sold goes on selling", () => {
  it("to one partner after another", () => {
    const text =
      "Peru earned $2.4 billion from its exports to Chile in January-May. Exports to Brazil amounted to $800 million and those to Bolivia to $300 million.";
    expect(lines(text, "Chile is still Peru's best market", "2019-07")).toEqual([
      "exports PER<CHL 2400m USD 2019-01/2019-05",
      "exports PER<BRA 800m USD 2019-01/2019-05",
      "exports PER<BOL 300m USD 2019-01/2019-05",
    ]);
  });
});

describe("those told in turn are of their own", () => {
  it("fiscal years", () => {
    const text =
      "Bangladesh's imports from India in the fiscal years 2021-22 and 2022-23 were worth 14 and 12 billion dollars.";
    expect(lines(text, "Bangladesh and India", "2024-03-12")).toEqual([
      "imports BGD<IND 14000m USD 2021-07/2022-06",
      "imports BGD<IND 12000m USD 2022-07/2023-06",
    ]);
  });
});

describe("fiscal years told together", () => {
  it.each([
    "Bangladesh's deficit with India added up to $12 billion from fiscal year 2001-02 to 2007-08.",
    "Bangladesh's deficit with India came to $12 billion in the fiscal years 2001-02 to 2007-08.",
  ])("%s", (text) => {
    expect(lines(text, "Bangladesh and India", "2009-03-12")).toEqual([
      "trade-balance BGD<IND -12000m USD 2001-07/2008-06",
    ]);
  });
});

describe("capital behind a list of investors is of all of them, unless it points back", () => {
  const list =
    "Singapore led investors in Vietnam with $4.3 billion in the first seven months, followed by China ($2.1 billion) and Japan ($1.6 billion).";
  const listed = [
    "investor-rank VNM<SGP 1 rank 2024-01/2024-07",
    "fdi-capital VNM<SGP 4300m USD 2024-01/2024-07 flow",
    "fdi-capital VNM<CHN 2100m USD 2024-01/2024-07 flow",
    "fdi-capital VNM<JPN 1600m USD 2024-01/2024-07 flow",
  ];
  it.each([
    ["Newly registered capital rose 12 percent to $10.8 billion.", listed],
    ["New investments fell to $909 million.", listed],
    [
      "Japanese firms registered 300 new projects.",
      [...listed, "fdi-projects VNM<JPN 300 project 2024-01/2024-07 flow"],
    ],
  ])("%s", (next, figures) => {
    expect(lines(`${list} ${next}`, "Investment in Vietnam", "2024-08-02")).toEqual(figures);
  });
});

describe("what all investors put in is nobody's", () => {
  it.each([
    [
      "In 2022 Korea invested $5 billion in Vietnam. Total FDI disbursement was $11 billion, up 9 percent.",
      ["fdi-capital VNM<KOR 5000m USD 2022 flow"],
    ],
    [
      "FDI inflow from Korea was $126 million in 2022, while total net inflow rose 20 percent to $3.5 billion.",
      ["fdi-capital VNM<KOR 126m USD 2022 flow"],
    ],
    [
      "Korea had invested $5 billion in Vietnam by the end of 2022. Vietnam has approved projects worth $15 billion.",
      ["fdi-capital VNM<KOR 5000m USD 2022-12 stock"],
    ],
    [
      "Japan ranks first. Korea is the second largest foreign investor in Vietnam, with total FDI of $71 billion.",
      ["investor-rank VNM<KOR 2 rank 2023-08", "fdi-capital VNM<KOR 71000m USD 2023-08 stock"],
    ],
  ])("%s", (text, figures) => {
    expect(lines(text, "Korean investment in Vietnam", "2023-08-25")).toEqual(figures);
  });
});

describe("what a third country received is of the investor told of", () => {
  it.each([
    [
      "Korean firms invested $21 million in Vietnam in 2023. Indonesia received $9 million and Laos $3 million.",
      [
        "fdi-capital VNM<KOR 21m USD 2023 flow",
        "fdi-capital IDN<KOR 9m USD 2023 flow",
        "fdi-capital LAO<KOR 3m USD 2023 flow",
      ],
    ],
    [
      "Korean firms invested $21 million in Vietnam in 2023. Laos received $3 million in aid from Japan in 2022.",
      ["fdi-capital VNM<KOR 21m USD 2023 flow", "aid LAO<JPN 3m USD 2022"],
    ],
  ])("%s", (text, figures) => {
    expect(lines(text, "Korean firms abroad", "2024-05-06")).toEqual(figures);
  });
});

describe("the amount of the whole of a share is no figure of the two", () => {
  it.each([
    "Some 60 percent of Peru's total exports of $46 billion go to China.",
    "Some 60 percent of Peru's exports worth $46 billion went to China.",
  ])("%s", (text) => {
    const [share, ...more] = lines(text, "Peru and China", "2019-05-19");
    expect(share).toMatch(/^share of Peru's (total )?exports.* PER<CHN 0\.6 ratio 2019-05/);
    expect(more).toEqual([]);
  });

  it("the words of a whole end where it goes", () => {
    const text = "In 2018 some 60 percent of Peru's exports went to China.";
    expect(lines(text, "Peru and China", "2019-05-19")).toEqual([
      "share of Peru's exports PER<CHN 0.6 ratio 2018 about",
    ]);
  });
});

describe("growth behind people is theirs, whatever their rank", () => {
  it.each([
    "Trade was 3.3 billion USD in 2012, and 763,000 Vietnamese tourists visited Cambodia, the largest group, up 24.4 percent.",
    "Trade was 3.3 billion USD in 2012, and 763,000 Vietnamese visitors came to Cambodia, up 24.4 percent.",
  ])("%s", (text) => {
    expect(lines(text, "Cambodia and Vietnam", "2013-04-15")).toEqual([
      "trade-turnover KHM<VNM 3300m USD 2012",
      "tourists KHM<VNM 763000 person 2012",
      "growth of tourists KHM<VNM 0.244 ratio 2012",
    ]);
  });
});

describe("capital", () => {
  it.each([
    [
      "Japan is the top provider of ODA for Vietnam, the minister added, with total capital of about 23 billion USD.",
      ["aid VNM<JPN 23000m USD 2019-12 about"],
    ],
    [
      "In the first ten months Japan registered $3.94 billion added to 257 existing projects in Vietnam.",
      [
        "fdi-capital VNM<JPN 3940m USD 2019-01/2019-10 flow",
        "fdi-projects VNM<JPN 257 project 2019-01/2019-10 flow",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(lines(text, "Japan and Vietnam", "2019-12-04")).toEqual(figures);
  });
});

describe("exports behind a list of partners are to all", () => {
  it.each([
    [
      "The U.S. deficit with Japan was $5.3 billion in March, with Taiwan $1.5 billion and with Canada $1.2 billion. Exports were $21 billion.",
      [
        "trade-balance USA<JPN -5300m USD 1987-03",
        "trade-balance USA<TWN -1500m USD 1987-03",
        "trade-balance USA<CAN -1200m USD 1987-03",
      ],
    ],
    [
      "Taiwan's imports from Japan were $960 million in March and those from the U.S. $610 million. Its exports to the U.S. were $2 billion.",
      [
        "imports TWN<JPN 960m USD 1987-03",
        "imports TWN<USA 610m USD 1987-03",
        "exports TWN<USA 2000m USD 1987-03",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(lines(text, "Trade in March", "1987-05-14")).toEqual(figures);
  });

  it("trade with a third is of the one that the text is on", () => {
    const text =
      "Trade between Cambodia and Vietnam fell to 2.9 billion USD in 2016. Vietnamese exports made up 2.2 billion. Trade with Thailand reached 5.6 billion USD.";
    expect(lines(text, "Cambodia's trade with Vietnam", "2017-03-15")).toEqual([
      "trade-turnover KHM<VNM 2900m USD 2016",
      "exports VNM<KHM 2200m USD 2016",
      "trade-turnover KHM<THA 5600m USD 2016",
    ]);
  });
});
