import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

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
