/** Words that stand for a country without naming it. */
import { describe, expect, it } from "vitest";
import type { Memory, Pair } from "../memory/context.ts";
import { placesOf } from "../places/places.ts";
import { tokenize } from "../words/tokenize.ts";
import { ofTheirTime, withEpithets } from "./epithets.ts";

const pair = (said: string | undefined): Pair | undefined => {
  const [home, partner] = said?.split("<") ?? [];
  return home && partner ? { home, partner } : undefined;
};

interface Before {
  main?: string;
  trade?: string;
  subject?: string;
}

const memoryOf = ({ main, trade, subject }: Before): Memory => {
  const last = pair(trade);
  return { main: pair(main), trade: last && { pair: last, age: 0 }, subject } as unknown as Memory;
};

function codesIn(text: string, before: Before): string {
  const tokens = tokenize(text);
  return withEpithets(tokens, placesOf(tokens), memoryOf(before))
    .map(
      ({ code, from, to }) =>
        `${code}: ${tokens
          .slice(from, to)
          .map(({ w }) => w)
          .join(" ")}`,
    )
    .join("; ");
}

describe("epithets", () => {
  it.each<[string, Before, string]>([
    ["goods of the Kingdom", { main: "KHM<VNM" }, "KHM: kingdom"],
    ["goods of the Kingdom", { main: "THA<KHM" }, ""],
    ["goods of the Kingdom", { main: "LAO<VNM" }, ""],
    ["goods of the kingdom", { main: "KHM<VNM" }, ""],
    ["goods of the Southeast Asian nation", { main: "KOR<VNM" }, "VNM: southeast asian nation"],
    ["goods of the South East Asian nation", { main: "KOR<VNM" }, "VNM: south east asian nation"],
    ["goods of the Southeast Asian nation", { main: "LAO<VNM" }, ""],
    [
      "Laos sold the Southeast Asian nation more",
      { main: "LAO<VNM" },
      "LAO: laos; VNM: southeast asian nation",
    ],
    ["goods of the Pacific Asian nation", { main: "KOR<VNM" }, ""],
    ["goods of the communist giant", { main: "USA<CHN" }, "CHN: communist giant"],
    ["goods of the mainland", { main: "TWN<CHN" }, "CHN: mainland"],
    ["goods of the mainland", { main: "TWN<VNM" }, ""],
    ["goods of the island", { main: "CHN<TWN" }, "TWN: island"],
    [
      "Laos sold to its eastern neighbour",
      { main: "LAO<VNM" },
      "LAO: laos; VNM: eastern neighbour",
    ],
    [
      "Vietnam sold to its land-locked neighbour",
      { main: "LAO<VNM" },
      "VNM: vietnam; LAO: land - locked neighbour",
    ],
    ["goods of its neighbour", { main: "LAO<VNM", subject: "LAO" }, "VNM: neighbour"],
    ["goods of its neighbour", { main: "LAO<VNM", trade: "VNM<LAO" }, "LAO: neighbour"],
    ["goods of its neighbour", { main: "LAO<VNM" }, ""],
    [
      "goods to neighbouring country",
      { main: "LAO<VNM", subject: "LAO" },
      "VNM: neighbouring country",
    ],
    ["goods of neighbouring country", { main: "LAO<VNM", subject: "LAO" }, ""],
    ["goods of its neighbour Laos", { main: "LAO<VNM" }, "LAO: laos"],
    ["goods of its neighbour, Laos", { main: "LAO<VNM" }, "LAO: laos"],
    ["goods of its big neighbour", { main: "LAO<VNM", subject: "LAO" }, ""],
    ["goods of a neighbour", { main: "LAO<VNM", subject: "LAO" }, ""],
    ["goods of the country", { main: "LAO<VNM", subject: "LAO" }, ""],
    ["Japan sold to its neighbour", { main: "LAO<VNM" }, "JPN: japan"],
    [
      "Laos is a partner of Vietnam and Vietnam is large for its neighbour",
      { main: "LAO<VNM" },
      "LAO: laos; VNM: vietnam; VNM: vietnam; LAO: neighbour",
    ],
    [
      "Canada was third in the United States, selling its neighbour more",
      { main: "MEX<USA" },
      "CAN: canada; USA: united states; USA: neighbour",
    ],
  ])("%s, in a text on %o", (text, before, expected) => {
    expect(codesIn(text, before)).toBe(expected);
  });
});

describe("Moscow and the Russians", () => {
  const codes = (text: string, year: number | undefined, main?: string) => {
    const published = { year, month: undefined, day: undefined };
    return ofTheirTime(placesOf(tokenize(text)), { ...memoryOf({ main }), published })
      .map(({ code }) => code)
      .join(" ");
  };

  it.each<[string, number | undefined, string | undefined, string]>([
    ["goods from Moscow", 1987, undefined, "SUN"],
    ["goods from Russia", 1991, undefined, "SUN"],
    ["goods from Moscow", 1992, undefined, "RUS"],
    ["goods from Moscow", undefined, undefined, "RUS"],
    ["goods from Moscow and Japan", 2020, "VNM<SUN", "SUN JPN"],
    ["goods from Russia", 2020, "VNM<SUN", "RUS"],
    ["goods from Moscow and the Soviet Union", 2020, undefined, "SUN SUN"],
    ["goods from Japan", 1987, undefined, "JPN"],
  ])("%s in %s, in a text on %s", (text, year, main, expected) => {
    expect(codes(text, year, main)).toBe(expected);
  });
});
