/** Capital that came in, was paid in or is there, and parts of it, told on over sentences. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("a part of the sum before, and its months", () => {
  testDated([
    [
      "Laos and Thailand",
      "2022-07-20",
      "Thai firms put 900 million USD into Laos in the year to July. Of this, 500 million USD came in the first six months.",
      [
        "fdi-capital LAO<THA 900m USD 2021-08/2022-07 flow",
        "fdi-capital LAO<THA 500m USD 2022-01/2022-06 flow",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thai investment in Laos reached 700 million USD last year. The bulk of it, some 450 million USD, came in the first 3 months.",
      [
        "fdi-capital LAO<THA 700m USD 2021 flow",
        "fdi-capital LAO<THA 450m USD 2021-01/2021-03 flow about",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-12-05",
      "Thai investment in Laos reached 700 million USD in 2021. Some 450 million USD of it came in the second half.",
      [
        "fdi-capital LAO<THA 700m USD 2021 flow",
        "fdi-capital LAO<THA 450m USD 2021-07/2021-12 flow about",
      ],
    ],
    // No part of last year's sum.
    [
      "Laos and Thailand",
      "2022-10-05",
      "Last year Thai investment in Laos came to 700 million USD. The figure for the first half was 300 million USD.",
      [
        "fdi-capital LAO<THA 700m USD 2021 flow",
        "fdi-capital LAO<THA 300m USD 2022-01/2022-06 flow",
      ],
    ],
    // A place, and no part of a year.
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thai investment in Laos reached 700 million USD last year. Thailand came in second among the country's investors.",
      ["fdi-capital LAO<THA 700m USD 2021 flow", "investor-rank LAO<THA 2 rank 2021"],
    ],
  ]);
});

describe("the part that went into one sector is not the capital of a country", () => {
  testDated([
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand had 640 projects in Laos with registered capital of 4.1 billion USD. Of these, 90 projects worth 1.2 billion USD were in the energy sector.",
      [
        "fdi-projects LAO<THA 640 project 2022-10 stock",
        "fdi-capital LAO<THA 4100m USD 2022-10 stock",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand has invested 4.1 billion USD in Laos, 1.2 billion USD of it in the energy industry.",
      ["fdi-capital LAO<THA 4100m USD 2022-10 stock"],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Most of Thailand's investment in Laos, some 3 billion USD, went into mining.",
      [],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand had 640 projects in Laos. Of these, 12 projects worth 40 million USD were licensed in the first half.",
      [
        "fdi-projects LAO<THA 640 project 2022-10 stock",
        "fdi-projects LAO<THA 12 project 2022-01/2022-06 flow",
        "fdi-capital LAO<THA 40m USD 2022-01/2022-06 flow",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand had 640 projects in Laos. Of these, 410 projects worth 3 billion USD are in operation.",
      [
        "fdi-projects LAO<THA 640 project 2022-10 stock",
        "fdi-projects LAO<THA 410 project 2022-10 stock",
        "fdi-capital LAO<THA 3000m USD 2022-10 stock",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand's 640 projects in Laos, worth 4.1 billion USD, are mainly in the energy sector.",
      [
        "fdi-projects LAO<THA 640 project 2022-10 stock",
        "fdi-capital LAO<THA 4100m USD 2022-10 stock",
      ],
    ],
  ]);
});

describe("what has come in since an event of a year", () => {
  testDated([
    [
      "Mexico and Korea",
      "2022-10-05",
      "Korea's investment in Mexico has reached 8 billion USD since the two countries set up ties in 1962.",
      ["fdi-capital MEX<KOR 8000m USD 1962/.. stock"],
    ],
    [
      "Mexico and Korea",
      "2022-10-05",
      "Korea has put 8 billion USD into Mexico since normalisation in 1991, and 600 million USD in the first half of this year.",
      [
        "fdi-capital MEX<KOR 8000m USD 1991/.. stock",
        "fdi-capital MEX<KOR 600m USD 2022-01/2022-06 flow",
      ],
    ],
    [
      "Mexico and Korea",
      "2022-10-05",
      "Korea has given Mexico 90 million USD in aid since it opened its office there in 1998.",
      ["aid MEX<KOR 90m USD 1998/.."],
    ],
    // Since another time.
    [
      "Mexico and Korea",
      "2022-10-05",
      "Korea has since invested 600 million USD in Mexico in 2021.",
      ["fdi-capital MEX<KOR 600m USD 2021 flow"],
    ],
    // No span: the year that the record is measured from.
    [
      "Mexico and Korea",
      "2022-10-05",
      "Mexico's exports to Korea were 5 billion USD last year, the highest since records began in 1990.",
      ["exports MEX<KOR 5000m USD 2021"],
    ],
  ]);
});

describe("who leads the investors, and who follows", () => {
  testDated([
    [
      "Laos and Thailand",
      "2022-10-05",
      "China led the 52 countries and territories investing in Laos last year with 1.3 billion USD. Thailand came second with nearly 700 million USD, followed by Vietnam with 200 million USD.",
      [
        "investor-rank LAO<CHN 1 rank 2021",
        "fdi-capital LAO<CHN 1300m USD 2021 flow",
        "investor-rank LAO<THA 2 rank 2021",
        "fdi-capital LAO<THA 700m USD 2021 flow about",
        "fdi-capital LAO<VNM 200m USD 2021 flow",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "China topped all foreign investors in Laos in the first eight months. Thailand was second with 700 million USD and Vietnam third with 200 million USD.",
      [
        "investor-rank LAO<CHN 1 rank 2022-01/2022-08",
        "investor-rank LAO<THA 2 rank 2022-01/2022-08",
        "fdi-capital LAO<THA 700m USD 2022-01/2022-08 flow",
        "investor-rank LAO<VNM 3 rank 2022-01/2022-08",
        "fdi-capital LAO<VNM 200m USD 2022-01/2022-08 flow",
      ],
    ],
    // Nobody is first among investors.
    [
      "Laos and Thailand",
      "2022-10-05",
      "Mr. Somchai led Thai investors to Laos, where they put 700 million USD into power plants last year.",
      ["fdi-capital LAO<THA 700m USD 2021 flow"],
    ],
  ]);
});

describe("what was paid in, and how many projects it was, goes on with what came in", () => {
  testDated([
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thai firms registered 900 million USD in Laos in the first nine months. Disbursement was estimated at 400 million USD.",
      [
        "fdi-capital LAO<THA 900m USD 2022-01/2022-09 flow",
        "fdi-capital LAO<THA 400m USD 2022-01/2022-09 flow about",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand had 18 new projects in Laos in the first half of 2022. Their registered capital was 300 million USD.",
      [
        "fdi-projects LAO<THA 18 project 2022-01/2022-06 flow",
        "fdi-capital LAO<THA 300m USD 2022-01/2022-06 flow",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand's FDI in Laos rose to 300 million USD last year. The number of new projects was 18.",
      ["fdi-capital LAO<THA 300m USD 2021 flow", "fdi-projects LAO<THA 18 project 2021 flow"],
    ],
    // What is there by now is no flow.
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand's FDI in Laos rose to 300 million USD last year. Its disbursed capital there is now 2.4 billion USD.",
      ["fdi-capital LAO<THA 300m USD 2021 flow", "fdi-capital LAO<THA 2400m USD 2022-10 stock"],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand's FDI in Laos rose to 300 million USD last year. The stock stood at 4.6 billion USD at the end of June.",
      ["fdi-capital LAO<THA 300m USD 2021 flow", "fdi-capital LAO<THA 4600m USD 2022-06 stock"],
    ],
    [
      "Laos and Thailand",
      "2022-10-05",
      "Thailand's FDI in Laos rose to 300 million USD last year. The stock market gained 46 billion baht.",
      ["fdi-capital LAO<THA 300m USD 2021 flow"],
    ],
  ]);
});

describe("what is added, and what all of it makes", () => {
  testDated([
    [
      "Thailand and Japan",
      "2022-06-20",
      "In the first five months, Japanese firms registered 700 million USD in Thailand, bringing their total pledges to 90 billion USD.",
      [
        "fdi-capital THA<JPN 700m USD 2022-01/2022-05 flow",
        "fdi-capital THA<JPN 90000m USD 2022-05 stock",
      ],
    ],
    // The total of some months.
    [
      "Thailand and Japan",
      "2022-06-20",
      "In May Japan put 150 million USD into Thailand, bringing the total for the first five months to 700 million USD.",
      [
        "fdi-capital THA<JPN 150m USD 2022-05 flow",
        "fdi-capital THA<JPN 700m USD 2022-01/2022-05 flow",
      ],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Japan put 900 million USD into Thailand in the first half. Its commitments rose to 2.9 billion USD.",
      [
        "fdi-capital THA<JPN 900m USD 2022-01/2022-06 flow",
        "fdi-capital THA<JPN 2900m USD 2022-01/2022-06 flow",
      ],
    ],
    [
      "Thailand and Japan",
      "2022-09-20",
      "Japan put 900 million USD into Thailand in the first half. Its total investment in the country rose to 90 billion USD.",
      [
        "fdi-capital THA<JPN 900m USD 2022-01/2022-06 flow",
        "fdi-capital THA<JPN 90000m USD 2022-09 stock",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-09-20",
      "Over the past 30 years Laos has approved more than 600 Thai projects valued at 5 billion USD.",
      [
        "fdi-projects LAO<THA 600 project 2022-09 stock at-least",
        "fdi-capital LAO<THA 5000m USD 2022-09 stock",
      ],
    ],
    [
      "Laos and Thailand",
      "2022-09-20",
      "By the end of 2021 the number of Thai projects in Laos had risen to 640.",
      ["fdi-projects LAO<THA 640 project 2021-12 stock"],
    ],
    // One sector, which no word names as such.
    [
      "Laos and Thailand",
      "2022-09-20",
      "Thai direct investment in manufacturing came to 600 million USD last year.",
      [],
    ],
    [
      "Laos and Thailand",
      "2022-09-20",
      "Thailand invested 300 million USD in Laos last year, less than half of the figure a year earlier.",
      ["fdi-capital LAO<THA 300m USD 2021 flow"],
    ],
  ]);
});
