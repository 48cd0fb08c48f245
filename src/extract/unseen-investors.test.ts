/** Lists of who invests where, in one country or out of one, and the sums and shares told with them. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("what went out of a country, by where it went", () => {
  testDated([
    [
      "Thailand and Laos",
      "2022-09-20",
      "Thai firms invested 900 million USD abroad in the first eight months. Laos was the top destination with 160 million USD, followed by Singapore with 140 million USD and the US with 90 million USD.",
      [
        "fdi-capital LAO<THA 160m USD 2022-01/2022-08 flow",
        "fdi-capital SGP<THA 140m USD 2022-01/2022-08 flow",
        "fdi-capital USA<THA 90m USD 2022-01/2022-08 flow",
      ],
    ],
    [
      "Thailand and Laos",
      "2022-09-20",
      "Thailand's outbound investment was 900 million USD in the first eight months. Laos took the lead with 160 million USD, or 18 percent of the total. Next came Singapore with 140 million USD.",
      [
        "fdi-capital LAO<THA 160m USD 2022-01/2022-08 flow",
        "share of the total LAO<THA 0.18 ratio 2022-01/2022-08",
        "fdi-capital SGP<THA 140m USD 2022-01/2022-08 flow",
      ],
    ],
    [
      "Thailand and Laos",
      "2022-09-20",
      "Thai firms have invested 30 billion USD overseas. Of this, 5 billion USD went to Laos and 3 billion USD to Cambodia.",
      [
        "fdi-capital LAO<THA 5000m USD 2022-09 stock",
        "fdi-capital KHM<THA 3000m USD 2022-09 stock",
      ],
    ],
    [
      "Thailand and Laos",
      "2022-02-20",
      "In January Thailand poured 120 million USD abroad. Laos received 77 million USD, or 64 percent of the total.",
      ["fdi-capital LAO<THA 77m USD 2022-01 flow", "share of the total LAO<THA 0.64 ratio 2022-01"],
    ],
    // Into one country, by where it came from.
    [
      "Thailand and Laos",
      "2022-09-20",
      "Foreign investment in Laos came to 900 million USD in the first eight months. China led with 600 million USD, followed by Thailand with 160 million USD.",
      [
        "fdi-capital LAO<CHN 600m USD 2022-01/2022-08 flow",
        "fdi-capital LAO<THA 160m USD 2022-01/2022-08 flow",
      ],
    ],
  ]);
});

describe("what came in from all, by where it came from", () => {
  testDated([
    [
      "Thailand and Laos",
      "2022-09-20",
      "Foreign firms poured 900 million USD into Laos in the first eight months. China topped the list with 600 million USD. Thailand was next with 160 million USD.",
      [
        "investor-rank LAO<CHN 1 rank 2022-01/2022-08",
        "fdi-capital LAO<CHN 600m USD 2022-01/2022-08 flow",
        "fdi-capital LAO<THA 160m USD 2022-01/2022-08 flow",
      ],
    ],
    [
      "Thailand and Laos",
      "2022-09-20",
      "Total FDI in Laos rose 10 percent to 2.5 billion USD last year. Chinese companies accounted for 1.2 billion USD and Thai ones for 400 million USD.",
      ["fdi-capital LAO<CHN 1200m USD 2021 flow", "fdi-capital LAO<THA 400m USD 2021 flow"],
    ],
    [
      "Thailand and Laos",
      "2022-09-20",
      "Foreign investors put 2.5 billion USD into Laos in the first seven months. Thailand took the lead with 700 million USD.",
      ["fdi-capital LAO<THA 700m USD 2022-01/2022-07 flow"],
    ],
    // What a thing makes up is nobody's.
    [
      "Thailand and Laos",
      "2022-09-20",
      "Total FDI in Laos came to 2.5 billion USD last year. Power plants accounted for 1.2 billion USD.",
      [],
    ],
  ]);
});

describe("shares by where the sum came from", () => {
  testDated([
    [
      "Mexico and the United States",
      "2023-02-15",
      "Mexico received 35 billion dollars in foreign direct investment in 2022, of which 43 percent came from the United States and 11 percent from Canada.",
      ["share of total MEX<USA 0.43 ratio 2022", "share of total MEX<CAN 0.11 ratio 2022"],
    ],
    // Of goods, not of countries.
    [
      "Mexico and the United States",
      "2023-02-15",
      "Mexico received 35 billion dollars in foreign direct investment in 2022, of which 43 percent came from reinvested profits.",
      [],
    ],
  ]);
});

describe("those who are ahead, each with an amount", () => {
  testDated([
    [
      "Laos and Thailand",
      "2022-09-20",
      "Vietnam is Laos's third largest investor, after China with 16 billion USD and Thailand with 4.9 billion USD.",
      [
        "investor-rank LAO<VNM 3 rank 2022-09",
        "fdi-capital LAO<CHN 16000m USD 2022-09 stock",
        "fdi-capital LAO<THA 4900m USD 2022-09 stock",
      ],
    ],
    // Of the one or of the other.
    [
      "Laos and Thailand",
      "2022-09-20",
      "Thailand is Laos's second largest investor after China with 4.9 billion USD.",
      ["investor-rank LAO<THA 2 rank 2022-09"],
    ],
  ]);
});

describe("first and second places told without a noun of their own", () => {
  testDated([
    [
      "Laos and Thailand",
      "2022-09-20",
      "Thailand regained the top spot among foreign investors in Laos in 2021, with 900 million USD.",
      ["investor-rank LAO<THA 1 rank 2021", "fdi-capital LAO<THA 900m USD 2021 flow"],
    ],
    [
      "Laos and Thailand",
      "2022-09-20",
      "Thailand's investment in Laos was 4.9 billion USD at the end of 2021, the second largest after China's.",
      ["fdi-capital LAO<THA 4900m USD 2021-12 stock", "investor-rank LAO<THA 2 rank 2021-12"],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Japan was fourth among the 95 countries and territories that invested in Thailand in 2021.",
      ["investor-rank THA<JPN 4 rank 2021"],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Japan invested 3 billion USD in Thailand last year. It ranked second among the investors there.",
      ["fdi-capital THA<JPN 3000m USD 2021 flow", "investor-rank THA<JPN 2 rank 2021"],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Japan invested 3 billion USD in Thailand last year. It has lately ranked second among the investors there.",
      ["fdi-capital THA<JPN 3000m USD 2021 flow", "investor-rank THA<JPN 2 rank 2022-09"],
    ],
    // Whose surplus is the largest is no rank among investors.
    [
      "Laos and Thailand",
      "2022-09-20",
      "Thailand's surplus with Laos was 1.2 billion USD last year, the second largest after Cambodia's.",
      ["trade-balance THA<LAO 1200m USD 2021"],
    ],
  ]);
});

describe("sums that go on, and the times beside them", () => {
  testDated([
    [
      "Thailand and Korea",
      "2022-09-20",
      "Korean firms put 900 million USD into Thailand in the January-August period. Of the sum, 500 million USD was for new projects.",
      [
        "fdi-capital THA<KOR 900m USD 2022-01/2022-08 flow",
        "fdi-capital THA<KOR 500m USD 2022-01/2022-08 flow",
      ],
    ],
    [
      "Thailand and Korea",
      "2022-09-20",
      "Last year 70 new Korean projects were registered in Thailand. Together with additional capital, the total reached 1.4 billion USD.",
      ["fdi-projects THA<KOR 70 project 2021 flow", "fdi-capital THA<KOR 1400m USD 2021 flow"],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Japan has been the largest donor since 1995, and its loans and grants to Thailand now total 13 billion USD.",
      ["aid THA<JPN 13000m USD 2022-09"],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Between 1994 and the end of 2021, Japan invested 90 billion USD in Thailand. Over the same period it provided aid of 8 billion USD.",
      ["fdi-capital THA<JPN 90000m USD 1994/2021-12 stock", "aid THA<JPN 8000m USD 1994/2021-12"],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "From 1994 until June 2022, Japan invested 90 billion USD in Thailand.",
      ["fdi-capital THA<JPN 90000m USD 1994/2022-06 stock"],
    ],
  ]);
});
