/** Visitors, students and aid of one country among totals, cities, schools and what people spend. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("all who came are not those of the country told of before", () => {
  const peru = ["Peru and Chile", "2024-02-15"] as const;
  const chileans = "tourists PER<CHL 660000 person 2023";
  testDated([
    [
      ...peru,
      "Peru hosted 660,000 Chilean visitors in 2023, and total arrivals came to 2.5 million.",
      [chileans],
    ],
    [
      ...peru,
      "Peru hosted 660,000 Chilean visitors in 2023, while the total number of foreign visitors reached 2.5 million.",
      [chileans],
    ],
    [
      ...peru,
      "Peru hosted 660,000 Chilean visitors in 2023; foreign arrivals totalled 2.5 million.",
      [chileans],
    ],
    [
      ...peru,
      "Chile sent 660,000 visitors to Peru in 2023. The total came to 2.5 million.",
      [chileans],
    ],
    [
      ...peru,
      "Chile sent 660,000 visitors to Peru in 2023. Overall, 2.5 million visitors arrived.",
      [chileans],
    ],
    [
      ...peru,
      "Chile sent 660,000 visitors to Peru in 2023, when the country received 2.5 million visitors.",
      [chileans],
    ],
    [
      ...peru,
      "Peru hosted 660,000 Chilean visitors in 2023. Domestic tourists reached 40 million.",
      [chileans],
    ],
    [
      ...peru,
      "Peru had 2.5 million foreign visitors in 2023. Chile sent 660,000. In January visitors totalled 210,000.",
      [chileans],
    ],
    // Those of the country are told as such, and a sum so far may be of them.
    [
      ...peru,
      "Chilean visitors to Peru numbered 60,000 in January. In February the number reached 70,000.",
      ["tourists PER<CHL 60000 person 2024-01", "tourists PER<CHL 70000 person 2024-02"],
    ],
    [...peru, "In 2023 Chile's foreign tourists to Peru were 660,000.", [chileans]],
    [
      ...peru,
      "Peru welcomed 2.5 million foreign arrivals in 2023, with Chile the top market at 660,000.",
      [chileans],
    ],
  ]);
});

describe("shares and multiples of what is no figure are none", () => {
  const setting = ["Peru and Chile", "2024-02-15"] as const;
  const chileans = "tourists PER<CHL 660000 person 2023";
  testDated([
    [
      ...setting,
      "Peru welcomed 660,000 Chileans as visitors in 2023. Arrivals by air reached 1.4 million, or 57 percent of the total.",
      [chileans],
    ],
    [
      ...setting,
      "Peru welcomed 660,000 Chilean visitors in 2023. Cusco received 900,000 foreign guests, accounting for 36 percent of the country's arrivals.",
      [chileans],
    ],
    [...setting, "Chilean tourists spend 420 dollars each, twice the average of all visitors.", []],
    [
      ...setting,
      "Peru welcomed 660,000 Chilean visitors in 2023. Hotels said 60 percent of bookings from Chile were cancelled in January.",
      [chileans],
    ],
    [
      ...setting,
      "Chilean visitors to Peru numbered 660,000 in 2023, or 26 percent of all arrivals.",
      [chileans, "share of all arrivals PER<CHL 0.26 ratio 2023"],
    ],
  ]);
});

describe("one town or school is not its country", () => {
  const laos = ["Laos and Thailand", "2020-02-15"] as const;
  testDated([
    [
      ...laos,
      "Thailand had 900 Lao students in 2019. Udon Thani University alone had 120 Lao students.",
      ["students THA<LAO 900 person 2019"],
    ],
    [
      ...laos,
      "Thailand had 900 Lao students in 2019. The number at language schools rose 8 percent to 210.",
      ["students THA<LAO 900 person 2019"],
    ],
    [...laos, "Nong Khai received 300,000 Lao tourists in 2019.", []],
    [...laos, "Yunnan received 30,000 Lao tourists in 2019.", []],
    [...laos, "Laos was Nong Khai's largest market with 300,000 tourists in 2019.", []],
    [
      ...laos,
      "Thai universities had 900 Lao students in 2019.",
      ["students THA<LAO 900 person 2019"],
    ],
    [
      ...laos,
      "Laos was Thailand's fifth largest market with 1.8 million tourists in 2019.",
      ["tourists THA<LAO 1.8m person 2019"],
    ],
  ]);
});

describe("the source market of a country is where its visitors come from", () => {
  testDated([
    [
      "Tourism",
      "2023-09-11",
      "Chile is the largest source market of Peru, with 300,000 arrivals in the first half of this year.",
      ["tourists PER<CHL 300000 person 2023-01/2023-06"],
    ],
    [
      "Tourism",
      "2023-09-11",
      "Chile was the top tourism market for Peru in 2022, with 500,000 visitors.",
      ["tourists PER<CHL 500000 person 2022"],
    ],
    [
      "Tourism",
      "2024-02-11",
      "In January Korean visitors numbered 257,000, Vietnam's tourism body said.",
      ["tourists VNM<KOR 257000 person 2024-01"],
    ],
  ]);
});

describe("an event of a month dates no visitors", () => {
  testDated([
    [
      "Chile and Peru",
      "2012-10-01",
      "Last year 480,000 Peruvian visitors came to Chile, up 9 percent despite the March earthquake. Some 41,000 Chileans went to Peru.",
      [
        "tourists CHL<PER 480000 person 2011",
        "growth of tourists CHL<PER 0.09 ratio 2011",
        "tourists PER<CHL 41000 person 2011 about",
      ],
    ],
  ]);
});

describe("aid: who lends, who gets, and when", () => {
  const aid = ["Japan and Laos", "2018-04-20"] as const;
  testDated([
    [
      ...aid,
      "Japan has lent Laos 1.9 billion dollars since 1987.",
      ["aid LAO<JPN 1900m USD 1987/.. (loans)"],
    ],
    [
      ...aid,
      "Last year Tokyo lent Vientiane 36 billion yen.",
      ["aid LAO<JPN 36000m JPY 2017 (loans)"],
    ],
    [
      ...aid,
      "Japan lent 90 million dollars to Laos in 2012.",
      ["aid LAO<JPN 90m USD 2012 (loans)"],
    ],
    [...aid, "The World Bank lent Laos 90 million dollars in 2012.", []],
    [...aid, "The Export-Import Bank said 200 million dollars would be lent for a road.", []],
    [...aid, "Japan's loans to its neighbours stood at 8 billion dollars in 2017.", []],
    [
      ...aid,
      "In 2017 Japan gave Laos 102 million dollars in aid. China came next with 90 million.",
      ["aid LAO<JPN 102m USD 2017", "aid LAO<CHN 90m USD 2017"],
    ],
    [...aid, "Laos disbursed 600 million dollars of ODA in 2016.", []],
    [
      ...aid,
      "Japan disbursed 60 million dollars of ODA to Laos in 2016.",
      ["aid LAO<JPN 60m USD 2016"],
    ],
  ]);
});

describe("lists of where all who came are from, and other hosts of the same people", () => {
  testDated([
    [
      "Lao tourism",
      "2024-07-20",
      "Laos welcomed 2 million foreign visitors in the first half of 2024. The largest number came from Thailand, with 578,000, followed by Vietnam (497,000) and China (480,000).",
      [
        "tourists LAO<THA 578000 person 2024-01/2024-06",
        "tourists LAO<VNM 497000 person 2024-01/2024-06",
        "tourists LAO<CHN 480000 person 2024-01/2024-06",
      ],
    ],
    [
      "Visitors to Peru",
      "2025-01-18",
      "Peru welcomed 3.3 million foreign arrivals in 2024. Chile came first with 900,000. Ecuador ranked third (230,000) and Bolivia fourth (220,000).",
      [
        "tourists PER<CHL 900000 person 2024",
        "tourists PER<ECU 230000 person 2024",
        "tourists PER<BOL 220000 person 2024",
      ],
    ],
    [
      "Lao visitors",
      "2024-06-04",
      "Thailand received 900,000 Lao visitors in 2023, against 120,000 in Vietnam.",
      ["tourists THA<LAO 900000 person 2023", "tourists VNM<LAO 120000 person 2023"],
    ],
    // The same host at another time.
    [
      "Lao visitors",
      "2024-06-04",
      "Some 900,000 Lao tourists visited Thailand in 2023, against 800,000 a year earlier.",
      ["tourists THA<LAO 900000 person 2023 about", "tourists THA<LAO 800000 person 2022"],
    ],
  ]);
});

describe("those who work there are neither students nor visitors", () => {
  testDated([
    [
      "Lao students in Thailand",
      "2023-06-05",
      "There were 900 Lao students in Thailand last year, while the number of Lao workers was 280,000.",
      ["students THA<LAO 900 person 2022"],
    ],
    [
      "Lao students in Thailand",
      "2023-06-05",
      "There were 900 Lao students in Thailand last year, while the number of Thai students in Laos was 80.",
      ["students THA<LAO 900 person 2022", "students LAO<THA 80 person 2022"],
    ],
  ]);
});

describe("what the largest donor has committed is aid", () => {
  testDated([
    [
      "Japan and Laos",
      "2017-06-05",
      "Japan has been the largest ODA donor of Laos since 1992, with total commitments of over 3 billion dollars.",
      ["aid LAO<JPN 3000m USD 1992/.. at-least"],
    ],
  ]);
});
