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
