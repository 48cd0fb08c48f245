import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

const khm = { published: "2021-08-10", title: "Cambodia's trade with Vietnam" };
const kor = { published: "2023-01-10", title: "South Korea's exports to Vietnam" };
const ind = { published: "2024-06-10", title: "India and Bangladesh" };

describe("countries that are not named", () => {
  it.each([
    [
      khm,
      "Cambodia traded more with Vietnam. The Kingdom's exports to its eastern neighbour came to $1.2 billion in 2020, and imports to $3.1 billion.",
      ["exports KHM<VNM 1200m USD 2020", "imports KHM<VNM 3100m USD 2020"],
    ],
    [
      khm,
      "In 2020, the Kingdom bought goods worth $3.1 billion from the neighbouring country.",
      ["imports KHM<VNM 3100m USD 2020"],
    ],
    [
      kor,
      "South Korea posted a surplus of $34 billion with the Southeast Asian country in 2022.",
      ["trade-balance KOR<VNM 34000m USD 2022"],
    ],
    [
      kor,
      "Shipments to the Southeast Asian nation edged down 2 percent to $60 billion in 2022.",
      ["growth of exports KOR<VNM -0.02 ratio 2022", "exports KOR<VNM 60000m USD 2022"],
    ],
    [
      kor,
      "Korean firms have put $80 billion into the Southeast Asian country.",
      ["fdi-capital VNM<KOR 80000m USD 2023-01 stock"],
    ],
    [
      ind,
      "India's overall exports to the neighbouring country were $11 billion in 2023.",
      ["exports IND<BGD 11000m USD 2023"],
    ],
    [
      ind,
      "In 2023, Dhaka's exports to New Delhi were $1.9 billion.",
      ["exports BGD<IND 1900m USD 2023"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });

  it("leaves an epithet that fits both alone", () => {
    const text = "Exports of the Southeast Asian nation came to $5 billion in 2022.";
    expect(figureLines(text, { published: "2023-01", title: "Vietnam and Laos" })).toEqual([]);
  });
});

const mex = { published: "2023-02-10", title: "Mexico and U.S. trade" };
const chn = { published: "2019-02-20", title: "Chinese visitors in Vietnam" };
const lao = { published: "2022-03-15", title: "Laos and Vietnam trade" };

describe("whose an amount of a list is", () => {
  it.each([
    [
      chn,
      "Vietnam welcomed 5 million Chinese visitors in 2018, followed by South Korea with 3.5 million and Japan with 800,000.",
      [
        "tourists VNM<CHN 5m person 2018",
        "tourists VNM<KOR 3.5m person 2018",
        "tourists VNM<JPN 800000 person 2018",
      ],
    ],
    [
      chn,
      "In January China was Vietnam's largest source of tourists, with 370,000 arrivals.",
      ["tourists VNM<CHN 370000 person 2019-01"],
    ],
    [
      chn,
      "In January 350,000 person-times of Chinese visitors came to Vietnam.",
      ["tourists VNM<CHN 350000 person 2019-01"],
    ],
    [
      kor,
      "South Korea had a surplus of $34 billion with Vietnam in 2022. The United States came next with $28 billion.",
      ["trade-balance KOR<VNM 34000m USD 2022", "trade-balance KOR<USA 28000m USD 2022"],
    ],
    [
      mex,
      "In 2022 Mexico was behind Canada, whose trade with the U.S. came to $790 billion.",
      ["trade-turnover CAN<USA 790000m USD 2022"],
    ],
    [
      mex,
      "Imports from Mexico rose to $455 billion in 2022, while Chinese imports went up to $537 billion.",
      ["imports USA<MEX 455000m USD 2022", "imports USA<CHN 537000m USD 2022"],
    ],
    [
      lao,
      "Vietnam-Laos trade was $1.4 billion in 2021. Goods imported came to $600 million, while Laos exported $780 million worth of goods to Vietnam.",
      [
        "trade-turnover VNM<LAO 1400m USD 2021",
        "imports LAO<VNM 600m USD 2021",
        "exports LAO<VNM 780m USD 2021",
      ],
    ],
    [
      lao,
      "Laos earned $780 million from exports to Vietnam in 2021.",
      ["exports LAO<VNM 780m USD 2021"],
    ],
    [
      lao,
      "Laos put its trade with Vietnam in 2021 at $1.3 billion, while Vietnam reported $1.4 billion.",
      ["trade-turnover LAO<VNM 1300m USD 2021", "trade-turnover VNM<LAO 1400m USD 2021"],
    ],
    [
      lao,
      "In 2021 Vietnam was Laos' third trade partner, with total trade of $1.4 billion.",
      ["trade-partner-rank LAO<VNM 3 rank 2021 (overall)", "trade-turnover LAO<VNM 1400m USD 2021"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("what an amount is of", () => {
  it.each([
    [
      mex,
      "In 2022 the two countries shipped goods worth $780 billion to each other.",
      ["trade-turnover MEX<USA 780000m USD 2022"],
    ],
    [
      mex,
      "Mexico sent $455 billion worth of goods into the United States in 2022.",
      ["exports MEX<USA 455000m USD 2022"],
    ],
    [
      mex,
      "Services trade with Mexico (exports and imports) came to $70 billion in 2021.",
      ["trade-turnover USA<MEX 70000m USD 2021 (services)"],
    ],
    [
      mex,
      "Two-way trade in goods and services between Mexico and the U.S. was $860 billion in 2022.",
      ["trade-turnover MEX<USA 860000m USD 2022 (goods and services)"],
    ],
    [
      lao,
      "Vietnam-Laos trade was $1.4 billion in 2021, including $600 million worth of Vietnamese exports, a 4 percent increase.",
      [
        "trade-turnover VNM<LAO 1400m USD 2021",
        "exports VNM<LAO 600m USD 2021",
        "growth of exports VNM<LAO 0.04 ratio 2021",
      ],
    ],
    [
      lao,
      "Between 1990 and 2020 Laos approved 400 Vietnamese projects.",
      ["fdi-projects LAO<VNM 400 project 1990/2020 stock"],
    ],
    [
      mex,
      "It left Mexico with a monthly surplus of $11 billion with the U.S.",
      ["trade-balance MEX<USA 11000m USD 2023-02"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("amounts of all countries, of a part or of residents", () => {
  const jpn = { published: "2019-06-25", title: "Vietnam and Japan" };
  it.each([
    [
      kor,
      "South Korea's exports to Vietnam were $60 billion in 2022. That year, the country's exports hit $684 billion.",
      "$684 billion: a total over all partners",
    ],
    [jpn, "The total for all countries was 31 million visitors in 2018.", "a total over all"],
    [jpn, "Globally, Japan's exports grew 4 percent to $740 billion in 2018.", "a total over all"],
    [jpn, "Japan welcomed 31 million foreign visitors in 2018.", "a total over all"],
    [jpn, "In 2018, 26 million visitors to Japan came from Asia.", "of a region, not a country"],
    [jpn, "Vietnam has 1,300 overseas projects with $20 billion.", "a total over all partners"],
    [jpn, "The number of Vietnamese living in Japan has reached 330,000.", "about living"],
    [jpn, "Some 20,000 Japanese citizens are living in Vietnam.", "people who live or work there"],
    [jpn, "Some 160,000 Vietnamese trainees were in Japan in 2018.", "neither students nor"],
    [jpn, "Border trade with China came to $5 billion in 2018.", "border trade only"],
    [
      jpn,
      "Vietnam sells Japan many goods, such as garments with $3 billion and seafood with $1 billion of exports.",
      "only the part in garments",
    ],
    [
      mex,
      "Trade with Mexico was $660 billion in 2022, of which Laredo ($250 billion) had the most.",
      "of one port, city or company",
    ],
    [
      mex,
      "In 2022 ten products had U.S. exports to Mexico of over 5 billion dollars each.",
      "one of several items",
    ],
    [
      jpn,
      "Japanese firms have invested most in Vietnam's factories, followed by retail with $4 billion.",
      "only the part in retail",
    ],
  ])("%o %s", (setting, text, reason) => {
    expect(leftLines(text, setting).join("\n")).toContain(reason);
  });
});

describe("lists of investors and parts of them", () => {
  const fdi = { published: "2025-12-05", title: "FDI in Vietnam" };
  it.each([
    [
      "In the first 10 months Singapore was the largest investor in Vietnam with $3.7 billion. Next was China with $3.2 billion, and Japan with $2 billion.",
      [
        "investor-rank VNM<SGP 1 rank 2025-01/2025-10",
        "fdi-capital VNM<SGP 3700m USD 2025-01/2025-10 flow",
        "fdi-capital VNM<CHN 3200m USD 2025-01/2025-10 flow",
        "fdi-capital VNM<JPN 2000m USD 2025-01/2025-10 flow",
      ],
    ],
    [
      "Singapore led investors in Vietnam with $970 million. Taiwan followed Singapore, with a capital of $400 million.",
      [
        "investor-rank VNM<SGP 1 rank 2025-12",
        "fdi-capital VNM<SGP 970m USD 2025-12 stock",
        "fdi-capital VNM<TWN 400m USD 2025-12 stock",
      ],
    ],
    [
      "The U.S. deficit rose. The deficit reached $67 billion in August, and its deficit in the trade of goods with China $26 billion.",
      ["trade-balance USA<CHN -26000m USD 2025-08"],
    ],
    [
      "China was the largest U.S. trading partner in 2017, with $700 billion in total goods and services trade.",
      [
        "trade-partner-rank USA<CHN 1 rank 2017 (overall)",
        "trade-turnover USA<CHN 700000m USD 2017 (goods and services)",
      ],
    ],
    [
      "Japan's ODA to Vietnam was 90 billion yen ($770 million) in 2014.",
      ["aid VNM<JPN 90000m JPY 2014", "aid VNM<JPN 770m USD 2014"],
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text, fdi)).toEqual(expected);
  });

  it.each([
    [
      "Singapore invested $3 billion in 2024, most of it in Hanoi. Da Nang city came next with a capital of $1 billion.",
      "of a part",
    ],
    [
      "Singapore leads in Vietnam. The retail sector came third with a capital of $1 billion.",
      "of a part",
    ],
    [
      "In 2017, the EU was the largest U.S. export market ($528 billion).",
      "rank that is left alone",
    ],
    ["The average capital of a Japanese project in Vietnam is $15 million.", "an average"],
    [
      "Japanese foreign-invested firms in Vietnam exported $170 billion worth of goods.",
      "foreign-invested firms only",
    ],
    ["Japan gave Vietnam loans of $500 million for three development projects.", "no investment"],
    [
      "Investors from Osaka invested $13 million in Vietnam in 2024.",
      "a partner that is not named",
    ],
  ])("%s", (text, reason) => {
    expect(leftLines(text, fdi).join("\n")).toContain(reason);
  });
});

describe("lists of partners", () => {
  const lao = { published: "2023-06-20", title: "Laos trade in May" };
  it.each([
    [
      "In May China was the largest export market for Laos with exports valued at $200 million, followed by Vietnam $110 million and Thailand $60 million.",
      [
        "trade-partner-rank LAO<CHN 1 rank 2023-05 (exports)",
        "exports LAO<CHN 200m USD 2023-05",
        "exports LAO<VNM 110m USD 2023-05",
        "exports LAO<THA 60m USD 2023-05",
      ],
    ],
    [
      "In May Laos imported most from Thailand, at $280 million, followed by China at $160 million and Vietnam at $30 million.",
      [
        "imports LAO<THA 280m USD 2023-05",
        "imports LAO<CHN 160m USD 2023-05",
        "imports LAO<VNM 30m USD 2023-05",
      ],
    ],
    [
      "Laos sells to China, Vietnam and Thailand. The country saw two-way trade of $1 billion in May, with exports at $500 million.",
      [],
    ],
    [
      "Services are traded too. Trade in services with China came to $20 million in 2022.",
      ["trade-turnover LAO<CHN 20m USD 2022 (services)"],
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text, lao)).toEqual(expected);
  });
});

describe("what a sentence leaves for the next", () => {
  const khmer = { published: "2023-05-10", title: "Vietnam and Cambodia" };
  it("goes on where it was after a look back", () => {
    const text =
      "In the first quarter Vietnam's exports to Cambodia were $1 billion. They had been $900 million a year earlier. Its imports from Cambodia were $800 million.";
    expect(figureLines(text, khmer)).toEqual([
      "exports VNM<KHM 1000m USD 2023-01/2023-03",
      "exports VNM<KHM 900m USD 2022-01/2022-03",
      "imports VNM<KHM 800m USD 2023-01/2023-03",
    ]);
  });

  it("reads projects that a country has invested in", () => {
    expect(figureLines("Cambodia hosts 200 Vietnamese-invested projects.", khmer)).toEqual([
      "fdi-projects KHM<VNM 200 project 2023-05 stock",
    ]);
  });
});
