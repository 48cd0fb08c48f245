/** Places of partners and what stands beside them: several in one sentence, with the amounts of each. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

const DAY = "2024-03-31";

describe("money beside the rank of a partner is the trade with it", () => {
  testDated([
    [
      "Kenya and Uganda",
      DAY,
      "Kenya's trade with Uganda reached $1.5 billion in 2023. China was Kenya's largest trading partner with $8.2 billion, followed by India at $3.1 billion.",
      [
        "trade-turnover KEN<UGA 1500m USD 2023",
        "trade-partner-rank KEN<CHN 1 rank 2023 (overall)",
        "trade-turnover KEN<CHN 8200m USD 2023",
        "trade-turnover KEN<IND 3100m USD 2023",
      ],
    ],
    // What it goes on with is what it was about, not the last of the list.
    [
      "Peru and Chile",
      DAY,
      "In 2023 Chile was Peru's third biggest trading partner, after China with $36 billion and the US with $19 billion. Their trade was $4 billion.",
      [
        "trade-partner-rank PER<CHL 3 rank 2023 (overall)",
        "trade-turnover PER<CHN 36000m USD 2023",
        "trade-turnover PER<USA 19000m USD 2023",
        "trade-turnover PER<CHL 4000m USD 2023",
      ],
    ],
  ]);
});

describe("places in a list have their amounts behind them", () => {
  testDated([
    [
      "Thailand and Japan",
      DAY,
      "In 2023 Japan was the top foreign investor in Thailand with 6.2 billion USD. China was second with 5.7 billion USD and Singapore third with 3.5 billion USD.",
      [
        "investor-rank THA<JPN 1 rank 2023",
        "fdi-capital THA<JPN 6200m USD 2023 flow",
        "investor-rank THA<CHN 2 rank 2023",
        "fdi-capital THA<CHN 5700m USD 2023 flow",
        "investor-rank THA<SGP 3 rank 2023",
        "fdi-capital THA<SGP 3500m USD 2023 flow",
      ],
    ],
    [
      "U.S. trade",
      DAY,
      "Mexico ranked No. 1 among U.S. trade partners in January with $62 billion. Canada was No. 2 at $60 billion and China No. 3 at $45 billion.",
      [
        "trade-partner-rank USA<MEX 1 rank 2024-01 (overall)",
        "trade-turnover USA<MEX 62000m USD 2024-01",
        "trade-partner-rank USA<CAN 2 rank 2024-01 (overall)",
        "trade-turnover USA<CAN 60000m USD 2024-01",
        "trade-partner-rank USA<CHN 3 rank 2024-01 (overall)",
        "trade-turnover USA<CHN 45000m USD 2024-01",
      ],
    ],
    [
      "U.S. trade",
      DAY,
      "Mexico was the top U.S. trading partner in January, with $62 billion in two-way trade. Canada accounted for $60 billion and China for $45 billion.",
      [
        "trade-partner-rank USA<MEX 1 rank 2024-01 (overall)",
        "trade-turnover USA<MEX 62000m USD 2024-01",
        "trade-turnover USA<CAN 60000m USD 2024-01",
        "trade-turnover USA<CHN 45000m USD 2024-01",
      ],
    ],
  ]);
});

describe("a second rank says no noun of its own", () => {
  testDated([
    [
      "Thailand and Laos",
      DAY,
      "Thailand is Laos' largest trading partner and China its second.",
      [
        "trade-partner-rank LAO<THA 1 rank 2024-03 (overall)",
        "trade-partner-rank LAO<CHN 2 rank 2024-03 (overall)",
      ],
    ],
    [
      "Chile and Peru",
      DAY,
      "Chile is Peru's sixth largest trading partner; Peru is Chile's third.",
      [
        "trade-partner-rank PER<CHL 6 rank 2024-03 (overall)",
        "trade-partner-rank CHL<PER 3 rank 2024-03 (overall)",
      ],
    ],
    [
      "Chile and Peru",
      DAY,
      "Chile is Peru's sixth largest trading partner and Peru is Chile's largest.",
      [
        "trade-partner-rank PER<CHL 6 rank 2024-03 (overall)",
        "trade-partner-rank CHL<PER 1 rank 2024-03 (overall)",
      ],
    ],
    [
      "Chile and Peru",
      DAY,
      "Chile is Peru's sixth largest trading partner, and this visit was the minister's third.",
      ["trade-partner-rank PER<CHL 6 rank 2024-03 (overall)"],
    ],
  ]);
});

describe("of whose investors or partners it is", () => {
  testDated([
    [
      "Japan and Vietnam",
      DAY,
      "Japan is the second largest of Binh Duong's foreign investors.",
      [],
    ],
    [
      "Korea and Vietnam",
      DAY,
      "Vietnam is Korea's ninth largest trading partner and Korea is the fourth largest one of Vietnam.",
      [
        "trade-partner-rank KOR<VNM 9 rank 2024-03 (overall)",
        "trade-partner-rank VNM<KOR 4 rank 2024-03 (overall)",
      ],
    ],
    [
      "Korea and China",
      DAY,
      "In 2023 imports from China, Korea's largest supplier, fell 2 percent to $139.9 billion.",
      [
        "trade-partner-rank KOR<CHN 1 rank 2024-03 (imports)",
        "growth of imports KOR<CHN -0.02 ratio 2023",
        "imports KOR<CHN 139900m USD 2023",
      ],
    ],
  ]);
});

describe("ranks of one country one after the other", () => {
  testDated([
    [
      "Laos and Thailand",
      DAY,
      "Thailand put 4 billion USD into Laos in 2023. It is now Laos' third largest donor, largest trade partner and second largest investor.",
      [
        "fdi-capital LAO<THA 4000m USD 2023 flow",
        "trade-partner-rank LAO<THA 1 rank 2024-03 (overall)",
        "investor-rank LAO<THA 2 rank 2024-03",
      ],
    ],
    [
      "Laos and Thailand",
      DAY,
      "Thailand is Laos' biggest trading partner and its second largest investor and export market.",
      [
        "trade-partner-rank LAO<THA 1 rank 2024-03 (overall)",
        "investor-rank LAO<THA 2 rank 2024-03",
        "trade-partner-rank LAO<THA 2 rank 2024-03 (exports)",
      ],
    ],
    [
      "Laos and Thailand",
      DAY,
      "Thailand is the largest trading partner of Laos and the largest investor in Cambodia.",
      [
        "trade-partner-rank LAO<THA 1 rank 2024-03 (overall)",
        "investor-rank KHM<THA 1 rank 2024-03",
      ],
    ],
    [
      "Kenya and Uganda",
      DAY,
      "Among Kenya's suppliers, China came first in January with $400 million, the US second with $90 million and Uganda third with $40 million.",
      [
        "trade-partner-rank KEN<CHN 1 rank 2024-01 (imports)",
        "imports KEN<CHN 400m USD 2024-01",
        "trade-partner-rank KEN<USA 2 rank 2024-01 (imports)",
        "imports KEN<USA 90m USD 2024-01",
        "trade-partner-rank KEN<UGA 3 rank 2024-01 (imports)",
        "imports KEN<UGA 40m USD 2024-01",
      ],
    ],
    ["Mexico and the US", DAY, "Texas exported $95 billion to Mexico, its largest customer.", []],
  ]);
});

describe("a field or a time of one rank alone", () => {
  testDated([
    [
      "Vietnam's trade with ASEAN",
      DAY,
      "Thailand was Vietnam's largest partner in the bloc in 2023 with 19 billion USD, Malaysia the second with 12 billion.",
      [
        "trade-partner-rank VNM<THA 1 rank 2023 (within the bloc)",
        "trade-turnover VNM<THA 19000m USD 2023",
        "trade-partner-rank VNM<MYS 2 rank 2023 (overall)",
        "trade-turnover VNM<MYS 12000m USD 2023",
      ],
    ],
    [
      "Vietnam and China",
      DAY,
      "In 2022 Vietnam was China's largest partner in ASEAN and sixth-largest in the world.",
      [
        "trade-partner-rank CHN<VNM 1 rank 2022 (within ASEAN)",
        "trade-partner-rank CHN<VNM 6 rank 2022 (overall)",
      ],
    ],
    [
      "Laos and China",
      DAY,
      "China has been Laos' largest investor since 2013, and its second largest trade partner after Thailand.",
      [
        "investor-rank LAO<CHN 1 rank 2013/..",
        "trade-partner-rank LAO<CHN 2 rank 2024-03 (overall)",
      ],
    ],
    [
      "Vietnam and Japan",
      DAY,
      "Japan, Vietnam's third biggest investor, counted 5,291 projects there by January with total capital of 74.2 billion USD.",
      [
        "investor-rank VNM<JPN 3 rank 2024-03",
        "fdi-projects VNM<JPN 5291 project 2024-01 stock",
        "fdi-capital VNM<JPN 74200m USD 2024-01 stock",
      ],
    ],
    [
      "Vietnam and China",
      DAY,
      "China is the fourth largest of the 144 investors in Vietnam.",
      ["investor-rank VNM<CHN 4 rank 2024-03"],
    ],
    ["Vietnam and China", DAY, "China is the fourth largest of the 144 economies.", []],
    [
      "U.S.-Bangladesh trade",
      DAY,
      "Bangladesh traded goods worth $7 billion with the United States in 2023. The United States is its largest single-country market.",
      [
        "trade-turnover BGD<USA 7000m USD 2023",
        "trade-partner-rank BGD<USA 1 rank 2024-03 (single countries)",
      ],
    ],
  ]);
});
