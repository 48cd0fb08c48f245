import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

const lines = (text: string) =>
  figureLines(text, { published: "2024-06-15", title: "Vietnam and Laos" });
const south = (text: string) =>
  figureLines(text, { published: "2023-03-18", title: "Bangladesh and India" });

describe("when", () => {
  it.each([
    [
      "Trade between Vietnam and Laos hit $2 billion from the start of the year to mid-May.",
      "trade-turnover VNM<LAO 2000m USD 2024-01/2024-05",
    ],
    [
      "Vietnam sold goods worth $3 billion to Laos last quarter.",
      "exports VNM<LAO 3000m USD 2024-01/2024-03",
    ],
    [
      "Vietnam's exports to Laos were $3 billion in the last quarter of 2022.",
      "exports VNM<LAO 3000m USD 2022-10/2022-12",
    ],
    [
      "Vietnam's exports to Laos were $3 billion in last year's fourth quarter.",
      "exports VNM<LAO 3000m USD 2023-10/2023-12",
    ],
    [
      "In 2021's first half, Vietnam's exports to Laos were $3 billion.",
      "exports VNM<LAO 3000m USD 2021-01/2021-06",
    ],
    [
      "In the last three months of 2023 Vietnam's exports to Laos were $3 billion.",
      "exports VNM<LAO 3000m USD 2023-10/2023-12",
    ],
    [
      "In 9M 2023 Vietnam's exports to Laos were $3 billion.",
      "exports VNM<LAO 3000m USD 2023-01/2023-09",
    ],
    [
      "In the year to March 2024 Vietnam's exports to Laos were $3 billion.",
      "exports VNM<LAO 3000m USD 2023-04/2024-03",
    ],
    [
      "Vietnam's exports to Laos were $3 billion in the year ended June 2023.",
      "exports VNM<LAO 3000m USD 2022-07/2023-06",
    ],
    [
      "Trade between Vietnam and Laos year-to-date stands at $1 billion.",
      "trade-turnover VNM<LAO 1000m USD 2024-01/2024-06-15",
    ],
    [
      "In July alone last year Vietnam's exports to Laos were $60 million.",
      "exports VNM<LAO 60m USD 2023-07",
    ],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("gives what is compared with its own time", () => {
    expect(
      lines(
        "In May, Vietnam's exports to Laos were $310 million, compared with $290 million a month earlier and $250 million a year earlier.",
      ),
    ).toEqual([
      "exports VNM<LAO 310m USD 2024-05",
      "exports VNM<LAO 290m USD 2024-04",
      "exports VNM<LAO 250m USD 2023-05",
    ]);
    expect(
      lines(
        "Exports to Laos rose 10% from the same period last year, when they stood at $2.5 billion, to $2.75 billion in the first five months.",
      ),
    ).toEqual([
      "growth of exports VNM<LAO 0.1 ratio 2024-01/2024-05 base 2023-01/2023-05",
      "exports VNM<LAO 2500m USD 2023-01/2023-05",
      "exports VNM<LAO 2750m USD 2024-01/2024-05",
    ]);
    expect(
      lines("Vietnam's exports to Laos were $3 billion in 2023, up from 2022's $2.5 billion."),
    ).toEqual(["exports VNM<LAO 3000m USD 2023", "exports VNM<LAO 2500m USD 2022"]);
    expect(
      lines(
        "In May Vietnam's deficit with Laos was $90 million, the widest since March 2019, when Vietnam ran a $95 million deficit.",
      ),
    ).toEqual(["trade-balance VNM<LAO -90m USD 2024-05", "trade-balance VNM<LAO -95m USD 2019-03"]);
    expect(
      lines("Exports to Laos grew sixfold from 2010 to 2021, when they came to $2.5 billion."),
    ).toContain("exports VNM<LAO 2500m USD 2021");
  });

  it("keeps a level compared with by its words apart from the period of a growth", () => {
    expect(
      lines(
        "Vietnam sold goods worth $110 million to Laos in the first quarter. That was 3.8% higher than the value of its exports to Laos in the first three months of last year.",
      ),
    ).toEqual([
      "exports VNM<LAO 110m USD 2024-01/2024-03",
      "growth of exports VNM<LAO 0.038 ratio 2024-01/2024-03 base 2023-01/2023-03",
    ]);
  });

  it.each([
    [
      "In July-February of this fiscal year Bangladesh's exports to India were $1.5 billion, up 12 percent over those in the corresponding months of the previous fiscal.",
      [
        "exports BGD<IND 1500m USD 2022-07/2023-02",
        "growth of exports BGD<IND 0.12 ratio 2022-07/2023-02 base 2021-07/2022-02",
      ],
    ],
    [
      "In the eight months (July-February) of FY23 Bangladesh's exports to India were $1.5 billion, against $1.36 billion in the same period of FY22.",
      ["exports BGD<IND 1500m USD 2022-07/2023-02", "exports BGD<IND 1360m USD 2021-07/2022-02"],
    ],
    [
      "Bangladesh's exports to India were $2 billion in the last fiscal year, compared with $1.28 billion in the previous year.",
      ["exports BGD<IND 2000m USD 2021-07/2022-06", "exports BGD<IND 1280m USD 2020-07/2021-06"],
    ],
    [
      "Bangladesh's exports to India were $1.5 billion in the first eight months of this fiscal; a year ago they were $1.36 billion.",
      ["exports BGD<IND 1500m USD 2022-07/2023-02", "exports BGD<IND 1360m USD 2021-07/2022-02"],
    ],
    [
      "India's exports to Bangladesh were $9.9 billion during 2022-23 (up to January).",
      ["exports IND<BGD 9900m USD 2022-04/2023-01"],
    ],
    [
      "In July, the first month of the fiscal year 2022-23, Bangladesh's exports to India were $150 million, up 20 percent from the same period of the previous fiscal amounting to $125 million.",
      [
        "exports BGD<IND 150m USD 2022-07",
        "growth of exports BGD<IND 0.2 ratio 2022-07 base 2021-07",
        "exports BGD<IND 125m USD 2021-07",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(south(text)).toEqual(expected);
  });

  it("takes a part of the year for that of its paragraph, else for the last one that has ended", () => {
    const year = "In 2023 trade between Vietnam and Laos was $1.6 billion.";
    const half = "In the first quarter of the year Vietnam's exports to Laos were $200 million.";
    expect(lines(`${year} ${half}`)[1]).toBe("exports VNM<LAO 200m USD 2023-01/2023-03");
    expect(lines(`${year}\n\n${half}`)[1]).toBe("exports VNM<LAO 200m USD 2024-01/2024-03");
  });

  it("lets a line that ends in a colon date the lines under it", () => {
    expect(lines("Trade in 2022:\n\n- Vietnam's exports to Laos were $600 million.")).toEqual([
      "exports VNM<LAO 600m USD 2022",
    ]);
  });

  it.each([
    [
      "In the first quarter Vietnam's exports to Laos were $200 million, more than in the same period with last year, which was valued at $150 million.",
      ["exports VNM<LAO 200m USD 2024-01/2024-03", "exports VNM<LAO 150m USD 2023-01/2023-03"],
    ],
    [
      "In the first quarter Vietnam's exports to Laos were $200 million. So far in this year its imports from Laos have been $300 million.",
      ["exports VNM<LAO 200m USD 2024-01/2024-03", "imports VNM<LAO 300m USD 2024-01/2024-03"],
    ],
    [
      "In 2023 Vietnam's exports to Laos were $600 million, compared with $4 billion to Cambodia.",
      ["exports VNM<LAO 600m USD 2023", "exports VNM<KHM 4000m USD 2023"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    [
      "Vietnam and Laos signed a trade deal in 2014. Exports to Laos were $300 million that year and $500 million a year later.",
      ["exports VNM<LAO 300m USD 2014", "exports VNM<LAO 500m USD 2015"],
    ],
    [
      "Trade between Vietnam and Laos fell to $1.1 billion in 2020 but recovered to $1.4 billion the following year.",
      ["trade-turnover VNM<LAO 1100m USD 2020", "trade-turnover VNM<LAO 1400m USD 2021"],
    ],
    [
      "Vietnam's exports to Laos reached $600 million in 2023, up from $200 million ten years earlier.",
      ["exports VNM<LAO 600m USD 2023", "exports VNM<LAO 200m USD 2013"],
    ],
    [
      "Five years ago trade between Vietnam and Laos was $300 million.",
      ["trade-turnover VNM<LAO 300m USD 2019"],
    ],
    [
      "In the past five years Vietnam's exports to Laos have averaged $500 million.",
      ["exports VNM<LAO 500m USD no period"],
    ],
    [
      "Vietnam's exports to Laos in the three years to 2023 came to $1.5 billion.",
      ["exports VNM<LAO 1500m USD 2021/2023"],
    ],
    [
      "In 2022 and 2023, Vietnam's exports to Laos were $550 million and $600 million.",
      ["exports VNM<LAO 550m USD 2022", "exports VNM<LAO 600m USD 2023"],
    ],
    [
      "From 2019 until 2023 Vietnam's exports to Laos totalled $2.5 billion.",
      ["exports VNM<LAO 2500m USD 2019/2023"],
    ],
    [
      "Vietnam's exports to Laos were $60 million in May and $280 million in the year to date.",
      ["exports VNM<LAO 60m USD 2024-05", "exports VNM<LAO 280m USD 2024-01/2024-06-15"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it("lets a sentence without figures date those that follow", () => {
    const rise = "Trade between Vietnam and Laos rose sharply last year.";
    expect(lines(`${rise} Vietnam exported $600 million of goods to Laos.`)).toEqual([
      "exports VNM<LAO 600m USD 2023",
    ]);
  });

  it("says ranks and shares of the time of writing, but of the year told of where that is past", () => {
    const year = "Trade between Vietnam and Laos was $1.6 billion in 2023.";
    expect(lines(`${year} Laos remained Vietnam's largest supplier.`)[1]).toBe(
      "trade-partner-rank VNM<LAO 1 rank 2023 (imports)",
    );
    expect(lines(`${year} Laos is Vietnam's largest supplier.`)[1]).toBe(
      "trade-partner-rank VNM<LAO 1 rank 2024-06 (imports)",
    );
    expect(lines(`${year} Laos takes 2 percent of Vietnam's exports.`)[1]).toBe(
      "share of Vietnam's exports VNM<LAO 0.02 ratio 2024-06",
    );
  });

  it.each([
    [
      "In the Indian fiscal year 2021-22 Bangladesh's exports to India were $2 billion, against $1.3 billion in 2020-21.",
      ["exports BGD<IND 2000m USD 2021-04/2022-03", "exports BGD<IND 1300m USD 2020-04/2021-03"],
    ],
    [
      "Bangladesh's exports to India were $2 billion in FY22 (April-March) and $1.3 billion in FY21.",
      ["exports BGD<IND 2000m USD 2021-04/2022-03", "exports BGD<IND 1300m USD 2020-04/2021-03"],
    ],
    [
      "The financial year runs from April to March. Bangladesh's exports to India were $2 billion in FY22.",
      ["exports BGD<IND 2000m USD 2021-04/2022-03"],
    ],
    [
      "In fiscal 2022, which ended in June, Bangladesh's exports to India were $2 billion.",
      ["exports BGD<IND 2000m USD 2021-07/2022-06"],
    ],
  ])("%s", (text, expected) => {
    expect(south(text)).toEqual(expected);
  });
});
