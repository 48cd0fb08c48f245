import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

it.each([
  [
    "Vietnam's exports to China were $61 billion in 2023, China's customs said, up from $57 billion in 2022.",
    ["exports VNM<CHN 61000m USD 2023", "exports VNM<CHN 57000m USD 2022"],
  ],
  [
    "Vietnam's imports from Japan were $23 billion in 2023, Japan's finance ministry says, against $24 billion in 2022.",
    ["imports VNM<JPN 23000m USD 2023", "imports VNM<JPN 24000m USD 2022"],
  ],
  [
    "Vietnam's trade surplus with the United States was $104 billion in 2023, the U.S. Census Bureau said, down from $116 billion in 2022.",
    ["trade-balance VNM<USA 104000m USD 2023", "trade-balance VNM<USA 116000m USD 2022"],
  ],
  [
    "Vietnam's exports to China were $61 billion in 2023, data from China's customs showed, up from $57 billion in 2022.",
    ["exports VNM<CHN 61000m USD 2023", "exports VNM<CHN 57000m USD 2022"],
  ],
  [
    "China's imports from Vietnam rose to $92 billion in 2023, according to figures of Vietnam's trade ministry, from $88 billion in 2022.",
    ["imports CHN<VNM 92000m USD 2023", "imports CHN<VNM 88000m USD 2022"],
  ],
  [
    "Chinese investment in Vietnam was $4.5 billion in 2023, Vietnam's planning ministry said, up from $2.5 billion in 2022.",
    ["fdi-capital VNM<CHN 4500m USD 2023 flow", "fdi-capital VNM<CHN 2500m USD 2022 flow"],
  ],
  // Who tells of its own trade is no aside.
  [
    "Vietnam's exports to China were $61 billion in 2023, while China's customs said imports were $92 billion.",
    ["exports VNM<CHN 61000m USD 2023", "imports CHN<VNM 92000m USD 2023"],
  ],
  [
    "Exports to Vietnam, China's customs said, were $137 billion in 2023.",
    ["exports CHN<VNM 137000m USD 2023"],
  ],
])("who tells of a figure in an aside is not whose the next one is: %s", (text, lines) => {
  expect(figureLines(text)).toEqual(lines);
});

const BEFORE = "Trade between Vietnam and China was $229 billion in 2023. ";

it.each([
  [
    "Beijing's own figures show trade of $230 billion for 2023, of which exports were $138 billion and imports $92 billion.",
    [
      "trade-turnover VNM<CHN 230000m USD 2023",
      "exports CHN<VNM 138000m USD 2023",
      "imports CHN<VNM 92000m USD 2023",
    ],
  ],
  [
    "According to Beijing's figures exports were $138 billion and imports $92 billion.",
    ["exports CHN<VNM 138000m USD 2023", "imports CHN<VNM 92000m USD 2023"],
  ],
  [
    "China's customs said exports came to $138 billion, imports to $92 billion.",
    ["exports CHN<VNM 138000m USD 2023", "imports CHN<VNM 92000m USD 2023"],
  ],
  [
    "According to Vietnam's customs, exports were $61 billion and imports $111 billion.",
    ["exports VNM<CHN 61000m USD 2023", "imports VNM<CHN 111000m USD 2023"],
  ],
  // Where the sentence names whose they are, who counts them turns nothing round.
  [
    "According to China's customs, Vietnam's exports were $92 billion and imports $138 billion.",
    ["exports VNM<CHN 92000m USD 2023", "imports VNM<CHN 138000m USD 2023"],
  ],
  [
    "Vietnam's exports were $61 billion, China's customs said, and imports $111 billion.",
    ["exports VNM<CHN 61000m USD 2023", "imports VNM<CHN 111000m USD 2023"],
  ],
])("exports and imports are of the country whose figures they are: %s", (text, lines) => {
  expect(figureLines(BEFORE + text).slice(1)).toEqual(lines);
});
