/** Which countries, blocs and parts of countries a sentence names. */
import { describe, expect, it } from "vitest";
import { tokenize } from "../words/tokenize.ts";
import { placeAround, placeFrom, placesOf } from "./places.ts";
import { subdivisionsOf } from "./subdivisions.ts";

const named = (text: string) => {
  const tokens = tokenize(text);
  return placesOf(tokens).map(({ from, to, code, form }) => {
    const words = tokens.slice(from, to).map(({ w }) => w);
    return `${code} ${form}: ${words.join(" ")}`;
  });
};

describe("places", () => {
  it.each<[string, string[]]>([
    ["Vietnam and the Chinese met", ["VNM name: vietnam", "CHN demonym: chinese"]],
    ["talks in Hanoi", ["VNM capital: hanoi"]],
    ["ASEAN grew", ["ASEAN bloc: asean"]],
    // A comma that belongs to a name, and one that does not.
    ["it went to Hong Kong, China", ["HKG name: hong kong , china"]],
    ["In Hong Kong, China, it rained", ["HKG name: hong kong , china"]],
    ["In Hong Kong, China.", ["HKG name: hong kong , china"]],
    ["Without Hong Kong, China's exports fell", ["HKG name: hong kong", "CHN name: china"]],
    ["goods of Hong Kong, China's exports", ["HKG name: hong kong", "CHN name: china"]],
    ["In Hong Kong, China sold rice", ["HKG name: hong kong", "CHN name: china"]],
    ["Now Hong Kong, China sold rice", ["HKG name: hong kong , china"]],
    // Without capitals only behind a preposition of trade, and no word of the language.
    ["exports to china", ["CHN name: china"]],
    ["cups of fine china", []],
    ["trade with turkey", []],
    ["exports to us", []],
    ["Us they saw", []],
    ["US goods", ["USA name: us"]],
    ["US dollars and US$", []],
    ["a nation and the Southeast Asian nation", []],
    ["rice", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["Sino-Vietnamese trade", ["CHN", "VNM"]],
    ["Indo-Bangla trade", ["IND", "BGD"]],
    ["Viet-Lao ties", ["VNM", "LAO"]],
    ["the Sino trade", []],
    ["Sino-trade talks", []],
    ["Sino and Vietnamese", ["VNM"]],
    ["rice-Sino talks", []],
    ["Vietnamese and Sino", ["VNM"]],
    ["Lao and Bangla", ["LAO"]],
  ])("short forms stand in compounds alone: %s", (text, expected) => {
    expect(named(text).map((line) => line.slice(0, 3))).toEqual(expected);
  });

  it("are found by where they begin, and by any of their words", () => {
    const places = placesOf(tokenize("from South Korea to Laos"));
    const at = [0, 1, 2, 3, 4];
    expect(at.map((i) => placeFrom(places, i)?.code ?? "")).toEqual(["", "KOR", "", "", "LAO"]);
    expect(at.map((i) => placeAround(places, i)?.code ?? "")).toEqual([
      "",
      "KOR",
      "KOR",
      "",
      "LAO",
    ]);
  });
});

describe("parts of countries", () => {
  const parts = (text: string, areas: string[]) =>
    subdivisionsOf(tokenize(text), new Set(areas)).map(
      ({ code, capital, from, to }) => `${code} ${from}-${to}${capital ? " capital" : ""}`,
    );
  it.each<[string, string[], string[]]>([
    ["from Lao Cai to Yunnan", ["VNM", "CHN"], ["VN-02 1-3", "CN-YN 4-5"]],
    ["from Lao Cai to Yunnan", ["CHN"], ["CN-YN 4-5"]],
    ["from lao cai to yunnan", ["VNM", "CHN"], []],
    ["from Lao Cai", ["VNM"], ["VN-02 1-3"]],
    ["Quảng Ninh, Đồng Nai, Dong Nai", ["VNM"], ["VN-13 0-2", "VN-39 3-5", "VN-39 6-8"]],
    [
      "Hà Nội and Hanoi and Beijing",
      ["VNM", "CHN"],
      ["VN-HN 0-2 capital", "VN-HN 3-4 capital", "CN-BJ 5-6 capital"],
    ],
    ["Xinjiang and Ningxia and Guangxi", ["CHN"], ["CN-XJ 0-1", "CN-NX 2-3", "CN-GX 4-5"]],
    ["the mayor of Limburg", ["NLD"], ["NL-LI 3-4"]],
    ["the mayor of Limburg", ["BEL"], ["BE-VLI 3-4"]],
    ["the mayor of Limburg", ["BEL", "NLD"], []],
    ["Sylhet and Tripura", ["IND", "BGD"], ["BD-G 0-1", "IN-TR 2-3"]],
    ["Mexico and Georgia", ["MEX", "USA"], []],
    ["Lao Deng", ["VNM"], []],
  ])("%s, of %j", (text, areas, expected) => {
    expect(parts(text, areas)).toEqual(expected);
  });
});
