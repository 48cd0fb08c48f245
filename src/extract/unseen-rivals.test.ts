/** Lists of the partners of one country, and others whom a sentence only ranks or compares with. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

const DAY = "2024-03-31";

describe("behind a total the partners are those of the one whose total it was", () => {
  testDated([
    [
      "Exports of Kenya",
      DAY,
      "Kenya exported $7.5 billion worth of goods in 2023. Uganda was the biggest market with $0.9 billion, followed by Pakistan with $0.5 billion.",
      [
        "trade-partner-rank KEN<UGA 1 rank 2023 (exports)",
        "exports KEN<UGA 900m USD 2023",
        "exports KEN<PAK 500m USD 2023",
      ],
    ],
    [
      "Trade of Kenya",
      DAY,
      "Kenya's total trade was 25 billion USD in 2023. Uganda was its largest export market with 0.9 billion USD, and China its largest source of imports with 4 billion USD.",
      [
        "trade-partner-rank KEN<UGA 1 rank 2023 (exports)",
        "exports KEN<UGA 900m USD 2023",
        "trade-partner-rank KEN<CHN 1 rank 2023 (imports)",
        "imports KEN<CHN 4000m USD 2023",
      ],
    ],
    [
      "Laos and Vietnam",
      DAY,
      "Laos imported 840 million dollars of goods in February. Thailand was the main source with 420 million, China came second with 240 million and Vietnam third with 60 million.",
      [
        "imports LAO<THA 420m USD 2024-02",
        "imports LAO<CHN 240m USD 2024-02",
        "imports LAO<VNM 60m USD 2024-02",
      ],
    ],
    // Of one good alone.
    [
      "Exports of Kenya",
      DAY,
      "Kenya exported $1.2 billion worth of tea in 2023. Pakistan was the biggest market with $0.5 billion.",
      [],
    ],
  ]);
});

describe("who is ahead or behind is another", () => {
  testDated([
    [
      "Laos and Vietnam",
      DAY,
      "Vietnam is the third largest investor in Laos, behind Thailand and China, with 87 projects worth 1.2 billion USD.",
      [
        "investor-rank LAO<VNM 3 rank 2024-03",
        "fdi-projects LAO<VNM 87 project 2024-03 stock",
        "fdi-capital LAO<VNM 1200m USD 2024-03 stock",
      ],
    ],
    [
      "Vietnam and Japan",
      DAY,
      "Japan had 5,300 projects in Vietnam worth 74 billion USD, behind Korea's 9,800 projects and ahead of China's 4,200.",
      [
        "fdi-projects VNM<JPN 5300 project 2024-03 stock",
        "fdi-capital VNM<JPN 74000m USD 2024-03 stock",
        "fdi-projects VNM<KOR 9800 project 2024-03 stock",
        "fdi-projects VNM<CHN 4200 project 2024-03 stock",
      ],
    ],
    [
      "Vietnam and Cambodia",
      DAY,
      "Some 800,000 Vietnamese visited Cambodia in 2023, second only to the Thais.",
      ["tourists KHM<VNM 800000 person 2023 about"],
    ],
    [
      "Students in Korea",
      DAY,
      "South Korea hosted 43,400 Vietnamese students in 2023, second to those from China at 68,100.",
      ["students KOR<VNM 43400 person 2023", "students KOR<CHN 68100 person 2023"],
    ],
    [
      "Tourists in Laos",
      DAY,
      "Laos received 209,000 Thai tourists in 2023 against China's 187,000.",
      ["tourists LAO<THA 209000 person 2023", "tourists LAO<CHN 187000 person 2023"],
    ],
    [
      "Students in the US",
      DAY,
      "In 2023 some 19,000 Vietnamese were studying in America, eighth among all nations.",
      ["students USA<VNM 19000 person 2023 about"],
    ],
    [
      "Vietnam and Japan",
      DAY,
      "Of the 141 countries with projects in Vietnam, South Korea led with 85 billion USD, followed by Singapore (74 billion USD) and Japan (73 billion USD).",
      [
        "fdi-capital VNM<KOR 85000m USD 2024-03 stock",
        "fdi-capital VNM<SGP 74000m USD 2024-03 stock",
        "fdi-capital VNM<JPN 73000m USD 2024-03 stock",
      ],
    ],
    [
      "Cambodia and China",
      DAY,
      "China is Cambodia's top investor. Of the $4.9 billion in investment approved in 2023, 65 percent came from China.",
      ["investor-rank KHM<CHN 1 rank 2024-03"],
    ],
    [
      "Students in the US",
      DAY,
      "Nearly 22,000 Vietnamese students were at American universities in 2023. India sent 331,600 and China 277,400.",
      [
        "students USA<VNM 22000 person 2023 about",
        "students USA<IND 331600 person 2023",
        "students USA<CHN 277400 person 2023",
      ],
    ],
    [
      "Korea and Laos",
      DAY,
      "Only Japan gave more aid to Laos than Korea, which granted it 200 million dollars between 2018 and 2021.",
      ["aid LAO<KOR 200m USD 2018/2021"],
    ],
  ]);
});

describe("who is passed has its own number", () => {
  testDated([
    [
      "Tourists in Japan",
      DAY,
      "In January South Korea sent Japan 316,800 tourists, behind Taiwan's 461,300.",
      ["tourists JPN<KOR 316800 person 2024-01", "tourists JPN<TWN 461300 person 2024-01"],
    ],
    [
      "Vietnam and Korea",
      DAY,
      "Korea has 4,063 projects in Vietnam with 36.3 billion USD, second only to Japan, which has 36.9 billion USD.",
      [
        "fdi-projects VNM<KOR 4063 project 2024-03 stock",
        "fdi-capital VNM<KOR 36300m USD 2024-03 stock",
        "fdi-capital VNM<JPN 36900m USD 2024-03 stock",
      ],
    ],
    [
      "Laos and Vietnam",
      DAY,
      "Vietnam is Laos' top investor with 429 projects worth 4.8 billion USD, before China with 4 billion and Thailand with 2.9 billion.",
      [
        "investor-rank LAO<VNM 1 rank 2024-03",
        "fdi-projects LAO<VNM 429 project 2024-03 stock",
        "fdi-capital LAO<VNM 4800m USD 2024-03 stock",
        "fdi-capital LAO<CHN 4000m USD 2024-03 stock",
        "fdi-capital LAO<THA 2900m USD 2024-03 stock",
      ],
    ],
    [
      "Cambodia and Vietnam",
      DAY,
      "Vietnam was Cambodia's second largest trading partner in January, next to China, with 400 million dollars.",
      [
        "trade-partner-rank KHM<VNM 2 rank 2024-01 (overall)",
        "trade-turnover KHM<VNM 400m USD 2024-01",
      ],
    ],
    [
      "U.S. trade gap",
      DAY,
      "The U.S. deficit with Taiwan was 4.5 billion dollars in January, second only to that with Japan at 5.2 billion. The gap with Germany was 4.4 billion.",
      [
        "trade-balance USA<TWN -4500m USD 2024-01",
        "trade-balance USA<JPN -5200m USD 2024-01",
        "trade-balance USA<DEU -4400m USD 2024-01",
      ],
    ],
    [
      "China and ASEAN",
      DAY,
      "ASEAN was China's largest trading partner with 912 billion USD in 2023.",
      [],
    ],
  ]);
});

describe("the one that the text is about has no name of its own", () => {
  testDated([
    [
      "Trade gap",
      DAY,
      "The U.S. trade deficit with Vietnam hit $39 billion in 2023. It was $419 billion with China.",
      ["trade-balance USA<VNM -39000m USD 2023", "trade-balance USA<CHN -419000m USD 2023"],
    ],
    [
      "Vietnam's fruit",
      DAY,
      "China bought 2.2 billion USD of Vietnamese durian in 2023. Total exports to the northern neighbour were 56 billion USD in that year.",
      ["exports VNM<CHN 56000m USD 2023"],
    ],
    [
      "Vietnam's arrivals in January",
      DAY,
      "Of the 1.5 million foreign arrivals in January, South Koreans made up 418,000, or 27.6 percent, and Chinese 242,000.",
      [
        "tourists VNM<KOR 418000 person 2024-01",
        "share of foreign arrivals VNM<KOR 0.276 ratio 2024-01",
        "tourists VNM<CHN 242000 person 2024-01",
      ],
    ],
    [
      "Laos and Cambodia",
      DAY,
      "In 2023 the two sides lauded trade of 90 million USD.",
      ["trade-turnover LAO<KHM 90m USD 2023"],
    ],
  ]);
});

describe("who did the same, and who is no country", () => {
  testDated([
    [
      "US exports",
      DAY,
      "Canada bought $282 billion of American goods in 2023, Mexico $243 billion and China $130 billion. Texas alone shipped $98 billion to Mexico.",
      [
        "imports CAN<USA 282000m USD 2023",
        "imports MEX<USA 243000m USD 2023",
        "imports CHN<USA 130000m USD 2023",
      ],
    ],
    [
      "Peru and Chile",
      DAY,
      "In 2023 Peru bought goods worth 2.1 billion dollars from Chile and sold it 1.7 billion dollars.",
      ["imports PER<CHL 2100m USD 2023", "exports PER<CHL 1700m USD 2023"],
    ],
    [
      "India and Bangladesh",
      DAY,
      "In 2023 India sold Bangladesh goods worth 80 million dollars against purchases of eight million dollars.",
      ["exports IND<BGD 80m USD 2023", "imports IND<BGD 8m USD 2023"],
    ],
    [
      "Vietnam and Korea",
      DAY,
      "Samsung has poured 17.5 billion USD into Vietnam, and its exports made up a fifth of the country's total.",
      [],
    ],
    [
      "Peru and Chile",
      DAY,
      "Under the 1929 treaty the two neighbours traded goods worth 4 billion dollars in 2023.",
      ["trade-turnover PER<CHL 4000m USD 2023"],
    ],
    [
      "Vietnam and Japan",
      DAY,
      "Japan is the leading provider of ODA to Vietnam. Its loans to the country have reached 2.7 trillion yen and its grants nearly 100 billion yen.",
      [
        "aid VNM<JPN 2700000m JPY 2024-03 (loans)",
        "aid VNM<JPN 100000m JPY 2024-03 about (grants)",
      ],
    ],
  ]);
});

describe("the trade of another one of the two, told to compare, is that one's", () => {
  testDated([
    [
      "Peru and Chile",
      DAY,
      "Two-way trade rose 9 percent to $86.7 billion in 2023, behind Chile's trade with China ($272.9 billion) and Brazil ($199.9 billion). Shipments to Peru were $58.3 billion and imports $28.4 billion.",
      [
        "growth of trade-turnover PER<CHL 0.09 ratio 2023",
        "trade-turnover PER<CHL 86700m USD 2023",
        "trade-turnover CHL<CHN 272900m USD 2023",
        "trade-turnover CHL<BRA 199900m USD 2023",
        "exports CHL<PER 58300m USD 2023",
        "imports CHL<PER 28400m USD 2023",
      ],
    ],
  ]);
});

describe("what a clause tells by the way neither ranks nor dates what its sentence goes on with", () => {
  testDated([
    [
      "Laos and Japan",
      DAY,
      "Japan, which has given Laos some $2.8 billion in aid since 1992, is its fourth trading partner, with $0.4 billion last year.",
      [
        "aid LAO<JPN 2800m USD 1992/.. about",
        "trade-partner-rank LAO<JPN 4 rank 2024-03 (overall)",
        "trade-turnover LAO<JPN 400m USD 2023",
      ],
    ],
    [
      "Korea and Vietnam",
      DAY,
      "Korea enjoyed a surplus of $29.9 billion with Vietnam in 2023, the second largest after the $55.7 billion recorded with the US.",
      ["trade-balance KOR<VNM 29900m USD 2023"],
    ],
  ]);
});
