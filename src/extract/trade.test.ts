import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";
import { figureLines, leftLines } from "./testing.ts";

const jpn = { published: "2024-03-20", title: "Vietnam and Japan trade more" };
const usa = { published: "2024-08-09", title: "U.S. trade with Mexico" };
const wire = { published: "1987-05-20", title: "TAIWAN SURPLUS WITH U.S." };
const ind = { published: "2023-08-10", title: "India and Bangladesh" };
const kor = { published: "2025-01-15", title: "Vietnam and South Korea" };

describe("turnover", () => {
  it.each([
    [
      "Trade between Laos and Vietnam came to $1.37 billion in 2021.",
      ["trade-turnover LAO<VNM 1370m USD 2021"],
    ],
    [
      "Vietnam-Laos trade topped 1.6 billion USD last year.",
      ["trade-turnover VNM<LAO 1600m USD 2023 at-least"],
    ],
    [
      "Laos's trade with China was worth 7.1 billion dollars in 2023.",
      ["trade-turnover LAO<CHN 7100m USD 2023"],
    ],
    [
      "Two-way trade reached 20 billion USD in 2008 and 106.7 billion USD in 2018.",
      ["trade-turnover VNM<CHN 20000m USD 2008", "trade-turnover VNM<CHN 106700m USD 2018"],
    ],
    [
      "Goods flows between Vietnam and China climbed 4 percent to $171.9 billion in 2023.",
      [
        "growth of trade-turnover VNM<CHN 0.04 ratio 2023",
        "trade-turnover VNM<CHN 171900m USD 2023",
      ],
    ],
    [
      "The two sides exchanged goods worth 9 billion dollars in 2022.",
      ["trade-turnover VNM<CHN 9000m USD 2022"],
    ],
    [
      "Total import-export turnover with China hit 133.1 billion USD in 2020.",
      ["trade-turnover VNM<CHN 133100m USD 2020"],
    ],
    [
      "In May alone trade was about 15 billion dollars.",
      ["trade-turnover VNM<CHN 15000m USD 2024-05 about"],
    ],
    [
      "By the end of May this year trade had come to 71 billion dollars.",
      ["trade-turnover VNM<CHN 71000m USD 2024-01/2024-05"],
    ],
    [
      "Trade averaged over 14 billion dollars a month in 2023.",
      ["trade-turnover VNM<CHN 14000m USD 2023 at-least (monthly average)"],
    ],
    [
      "China's trade with Vietnam was 1.62 trillion yuan (about 230 billion dollars) in 2023.",
      ["trade-turnover CHN<VNM 1620000m CNY 2023", "trade-turnover CHN<VNM 230000m USD 2023 about"],
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text)).toEqual(expected);
  });
});

describe("exports, imports and balance", () => {
  it.each([
    [
      jpn,
      "Vietnam sold goods worth $23.3 billion to Japan last year, imports from there reached $21.6 billion, and so Vietnam had a surplus of $1.7 billion.",
      [
        "exports VNM<JPN 23300m USD 2023",
        "imports VNM<JPN 21600m USD 2023",
        "trade-balance VNM<JPN 1700m USD 2023",
      ],
    ],
    [
      jpn,
      "In 2023, Vietnam's exports to Japan fell 3 percent to 23 billion USD while its imports dropped 7 percent to 22 billion USD.",
      [
        "growth of exports VNM<JPN -0.03 ratio 2023",
        "exports VNM<JPN 23000m USD 2023",
        "growth of imports VNM<JPN -0.07 ratio 2023",
        "imports VNM<JPN 22000m USD 2023",
      ],
    ],
    [
      jpn,
      "Trade came to 45 billion USD in 2023, of which exports and imports were 23.3 billion and 21.7 billion USD, down 3.8% and 7.3% respectively.",
      [
        "trade-turnover VNM<JPN 45000m USD 2023",
        "exports VNM<JPN 23300m USD 2023",
        "imports VNM<JPN 21700m USD 2023",
        "growth of exports VNM<JPN -0.038 ratio 2023",
        "growth of imports VNM<JPN -0.073 ratio 2023",
      ],
    ],
    [
      jpn,
      "Japan's deficit with Vietnam was 1.7 billion dollars in 2023, a surplus in Vietnam's favour.",
      ["trade-balance JPN<VNM -1700m USD 2023"],
    ],
    [
      usa,
      "U.S. exports to Mexico rose 2.9 percent to $166 billion in the first half of 2024, and imports from it 5.8 percent to $249 billion.",
      [
        "growth of exports USA<MEX 0.029 ratio 2024-01/2024-06",
        "exports USA<MEX 166000m USD 2024-01/2024-06",
        "growth of imports USA<MEX 0.058 ratio 2024-01/2024-06",
        "imports USA<MEX 249000m USD 2024-01/2024-06",
      ],
    ],
    [
      usa,
      "The goods deficit with Mexico increased $0.6 billion to $14.9 billion in June.",
      ["trade-balance USA<MEX -14900m USD 2024-06"],
    ],
    [
      usa,
      "In billions of dollars, June showed U.S. surpluses with Brazil ($1.5) and deficits with China ($22.3) and Ireland ($7.1).",
      [
        "trade-balance USA<BRA 1500m USD 2024-06",
        "trade-balance USA<CHN -22300m USD 2024-06",
        "trade-balance USA<IRL -7100m USD 2024-06",
      ],
    ],
    [
      wire,
      "TAIPEI, May 20 - Taiwan's surplus with the U.S. widened to 4.99 billion dlrs in the first four months from 3.69 billion a year earlier.",
      [
        "trade-balance TWN<USA 4990m USD 1987-01/1987-04",
        "trade-balance TWN<USA 3690m USD 1986-01/1986-04",
      ],
    ],
    [
      wire,
      "South Korean imports from Japan fell to 3.1 billion dlrs in Jan/April 1987 from 3.4 billion in the same 1986 period.",
      ["imports KOR<JPN 3100m USD 1987-01/1987-04", "imports KOR<JPN 3400m USD 1986-01/1986-04"],
    ],
    [
      ind,
      "India's exports to Bangladesh declined to $12.2 billion in 2022-23 from $16.2 billion in 2021-22.",
      ["exports IND<BGD 12200m USD 2022-04/2023-03", "exports IND<BGD 16200m USD 2021-04/2022-03"],
    ],
    [
      ind,
      "In FY 2022-23 Bangladesh imported goods worth USD 12,200 million from India and its exports were USD 2,130 million.",
      ["imports BGD<IND 12200m USD 2022-07/2023-06", "exports BGD<IND 2130m USD 2022-07/2023-06"],
    ],
    [
      kor,
      "Vietnam's exports to the US, China and Japan reached $119 billion, $61 billion and $24 billion respectively in 2024.",
      [
        "exports VNM<USA 119000m USD 2024",
        "exports VNM<CHN 61000m USD 2024",
        "exports VNM<JPN 24000m USD 2024",
      ],
    ],
    [
      kor,
      "South Korea is its second largest import market with a turnover of 56 billion USD in 2024.",
      ["trade-partner-rank VNM<KOR 2 rank 2025-01 (imports)", "imports VNM<KOR 56000m USD 2024"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });

  it("carries topic, sides and period from sentence to sentence", () => {
    const text =
      "Trade between Vietnam and Laos was 824 million USD in the first half of 2022. Lao exports were 509 million USD of it, and its imports 315 million. Laos therefore had a surplus of 194 million USD.";
    expect(figureLines(text, { published: "2022-07-18", title: "Vietnam, Laos trade" })).toEqual([
      "trade-turnover VNM<LAO 824m USD 2022-01/2022-06",
      "exports LAO<VNM 509m USD 2022-01/2022-06",
      "imports LAO<VNM 315m USD 2022-01/2022-06",
      "trade-balance LAO<VNM 194m USD 2022-01/2022-06",
    ]);
  });
});

describe("growth, multiples and shares", () => {
  it.each([
    [
      "Trade rose 8.7 percent year on year to 105 billion USD in the first 11 months of 2023.",
      [
        "growth of trade-turnover VNM<CHN 0.087 ratio 2023-01/2023-11 base 2022-01/2022-11",
        "trade-turnover VNM<CHN 105000m USD 2023-01/2023-11",
      ],
    ],
    [
      "Trade was 107 billion dollars in 2018, 3,300 times the level of 1991.",
      [
        "trade-turnover VNM<CHN 107000m USD 2018",
        "multiple of trade-turnover VNM<CHN 3300 multiple 2018 base 1991",
      ],
    ],
    [
      "Two-way trade in 2021 was ten times higher than in 2007 (US$15 billion).",
      [
        "multiple of trade-turnover VNM<CHN 10 multiple 2021 base 2007",
        "trade-turnover VNM<CHN 15000m USD 2007",
      ],
    ],
    [
      "Two-way trade grew 160-fold from 0.5 billion USD in 1992 to 80 billion USD in 2022.",
      [
        "multiple of trade-turnover VNM<CHN 160 multiple 2022 base 1992",
        "trade-turnover VNM<CHN 500m USD 1992",
        "trade-turnover VNM<CHN 80000m USD 2022",
      ],
    ],
    [
      "China took 17 percent of Vietnam's exports in 2023.",
      ["share of Vietnam's exports VNM<CHN 0.17 ratio 2023"],
    ],
    [
      "Trade with China fell 3 percent in 2023, against 5 percent for Laos.",
      [
        "growth of trade-turnover VNM<CHN -0.03 ratio 2023",
        "growth of trade-turnover LAO<CHN -0.05 ratio 2023",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text)).toEqual(expected);
  });
});

describe("numbers left alone", () => {
  it.each([
    ["The two countries hope to lift trade to 200 billion USD by 2025.", "target"],
    ["Trade is expected to reach 200 billion USD this year.", "target"],
    ["Trade passed the target of 100 billion USD set for 2023.", "target"],
    ["Vietnam's exports reached 355 billion USD in 2023.", "total over all partners"],
    ["China's overall surplus came to 823 billion USD in 2023.", "total over all partners"],
    ["Vietnam-EU trade reached 60 billion USD in 2023.", "bloc"],
    ["Rice exports to China came to 530 million USD in 2023.", "only the part in rice"],
    ["Exports of coffee to China came to 160 million USD in 2023.", "only the part in coffee"],
    ["Yunnan's trade with Vietnam reached 3 billion USD in 2023.", "part of the country"],
    ["Trade through the Huu Nghi gate was 4 billion USD in 2023.", "border crossing"],
    ["Trade with China rose by 3 billion USD in 2023.", "increase or decrease"],
    ["Vietnam's GDP grew 5 percent in 2023.", "about gdp"],
    ["They handed over 50 scholarships worth 100 million VND.", "worth"],
    ["The 20th expo had 250 booths.", "counts something else"],
    ["They marked 75 years of ties with a three-day visit.", "length of time"],
  ])("%s", (text, reason) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text).join("\n")).toContain(reason);
  });
});

describe("what ministries write", () => {
  const laos = { published: "2022-11-15", title: "Vietnam and Laos trade" };
  it.each([
    [
      laos,
      "Of the total in 2021, Vietnam spent 780 million USD on goods from Laos, while it sold 590 million USD worth to that country.",
      ["imports VNM<LAO 780m USD 2021", "exports VNM<LAO 590m USD 2021"],
    ],
    [
      laos,
      "Vietnam's exports to Laos were 510 million USD in the first 10 months, among them fuel (58 million USD, up 240%) and steel (53 million USD).",
      ["exports VNM<LAO 510m USD 2022-01/2022-10"],
    ],
    [
      laos,
      "Trade between Laos and the world was 9 billion USD in 2021. Laos had a surplus of 300 million USD.",
      [],
    ],
    [
      laos,
      "Trade went up to $1.4 billion and $1.7 billion in 2021 and 2022, respectively.",
      ["trade-turnover VNM<LAO 1400m USD 2021", "trade-turnover VNM<LAO 1700m USD 2022"],
    ],
    [
      laos,
      "Trade reached $616 million in 2021. Of this, just over $276 million were exports, while close to $340 million were imports.",
      [
        "trade-turnover VNM<LAO 616m USD 2021",
        "exports VNM<LAO 276m USD 2021 at-least",
        "imports VNM<LAO 340m USD 2021 about",
      ],
    ],
    [
      ind,
      "Trade was 15.7 billion dollars in FY22 because of more imports from India, and it fell to 11.3 billion dollars in FY23.",
      [
        "trade-turnover IND<BGD 15700m USD 2021-04/2022-03",
        "trade-turnover IND<BGD 11300m USD 2022-04/2023-03",
      ],
    ],
    [
      wire,
      "The U.S. deficit with all partners was 15 billion dlrs in February from 12 billion in January. The deficit with Japan rose to 4.9 billion from 4.6 billion.",
      ["trade-balance USA<JPN -4900m USD 1987-02", "trade-balance USA<JPN -4600m USD 1987-01"],
    ],
    [
      wire,
      "The U.S. surplus with the Netherlands was 0.9 billion dlrs in March, and with Western Europe 2.3 billion.",
      ["trade-balance USA<NLD 900m USD 1987-03"],
    ],
    [
      jpn,
      "Two-way trade grew by an average of 18 percent a year between 2010 and 2015.",
      ["growth of trade-turnover VNM<JPN 0.18 ratio 2010/2015 (annual average)"],
    ],
    [
      jpn,
      "Trade grew 5 percent to 45 billion USD in 2023, the first time it passed the 44 billion USD mark.",
      [
        "growth of trade-turnover VNM<JPN 0.05 ratio 2023",
        "trade-turnover VNM<JPN 45000m USD 2023",
      ],
    ],
    [
      kor,
      "Korea ran a $27 billion surplus with Vietnam in 2024.",
      ["trade-balance KOR<VNM 27000m USD 2024"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("states of their time", () => {
  it("keeps the Soviet Union apart from Russia", () => {
    const text = "West German exports to the Soviet Union came to 8.2 billion marks in 1984.";
    expect(figureLines(text, { published: "1985-03-02", title: "SOVIET-GERMAN TRADE" })).toEqual([
      "exports DEU<SUN 8200m DEM 1984",
    ]);
  });
});

describe("what a count of ties counts", () => {
  it.each([
    [
      "Vietnam and China have set up 12 mechanisms of dialogue and joint work.",
      "mechanisms of dialogue and joint work",
    ],
    ["Vietnam and China signed four agreements on how ports are run.", "agreements"],
    [
      "Vietnam and China have held 9 meetings of the Joint Border Committee.",
      "meetings of the Joint Border Committee",
    ],
  ])("%s", (text, what) => {
    const { figures } = extract({
      id: "test",
      text,
      title: "Vietnam and China",
      published: "2020-01",
    });
    expect(figures.map((figure) => figure.what)).toEqual([what]);
  });
});
