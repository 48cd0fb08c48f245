import { describe, expect, test } from "vitest";
import { extractLinks } from "./links.ts";

const linksOf = (text: string, title = "Vietnam and China") =>
  extractLinks({ id: "test", text, title }).map(
    ({ kind, from, to }) => `${kind} ${from.code} ${from.name} - ${to.code} ${to.name}`,
  );

describe("links between provinces", () => {
  test.each([
    [
      "Officials from Lao Cai and Ha Giang met with those of Yunnan.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan", "meeting VN-03 Ha Giang - CN-YN Yunnan"],
    ],
    [
      "A joint committee brings Quảng Ninh province and China's Guangxi to one table.",
      ["committee VN-13 Quảng Ninh - CN-GX Guangxi"],
    ],
    ["Haiphong works with Yunnan on a corridor.", ["corridor VN-HP Haiphong - CN-YN Yunnan"]],
    [
      "Da Nang is twinned with Shandong, and Can Tho is twinned with Hunan.",
      ["twinning VN-DN Da Nang - CN-SD Shandong", "twinning VN-CT Can Tho - CN-HN Hunan"],
    ],
    [
      "Son La and Yunnan agreed to share data on floods.",
      ["cooperation VN-05 Son La - CN-YN Yunnan"],
    ],
    [
      "Lao Cai and Lai Chau meet with Yunnan every spring, and these provinces run a joint commission with it too.",
      [
        "meeting VN-02 Lao Cai - CN-YN Yunnan",
        "meeting VN-01 Lai Chau - CN-YN Yunnan",
        "committee VN-02 Lao Cai - CN-YN Yunnan",
        "committee VN-01 Lai Chau - CN-YN Yunnan",
      ],
    ],
    [
      "Hunan, Yunnan and Guangxi province meet with Lao Cai.",
      [
        "meeting CN-HN Hunan - VN-02 Lao Cai",
        "meeting CN-YN Yunnan - VN-02 Lao Cai",
        "meeting CN-GX Guangxi - VN-02 Lao Cai",
      ],
    ],
    [
      "Lao Cai meets with Yunnan, and they run a corridor with it.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan", "corridor VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    [
      "Lao Cai meets with Yunnan; those places cooperate in a joint group with it.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan", "committee VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    [
      "Lao Cai meets with Yunnan, and they have meetings with it each spring.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    [
      "Lao Cai meets with Yunnan, and they run a corridor with Laos.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    [
      "Lao Cai meets with Yunnan, and people who live there work in a joint group with it.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    // What is said between the two comes before what is said around them.
    [
      "A meeting was held as Lao Cai was twinned with Yunnan.",
      ["twinning VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    ["At a meeting Lao Cai agreed on data with Yunnan.", ["meeting VN-02 Lao Cai - CN-YN Yunnan"]],
    [
      "Lao Cai and Yunnan met; Lai Chau and Guangxi share a corridor.",
      ["meeting VN-02 Lao Cai - CN-YN Yunnan", "corridor VN-01 Lai Chau - CN-GX Guangxi"],
    ],
    ["Lao Cai saw rain, Lai Chau met with Yunnan.", ["meeting VN-01 Lai Chau - CN-YN Yunnan"]],
    [
      "Lao Cai with Yunnan, its neighbour, is part of a corridor.",
      ["corridor VN-02 Lao Cai - CN-YN Yunnan"],
    ],
    ["Hanoi is twinned with Yunnan.", ["twinning VN-HN Hanoi - CN-YN Yunnan"]],
    ["Lao Cai is twinned with Beijing.", ["twinning VN-02 Lao Cai - CN-BJ Beijing"]],
    [
      "Cao Bang meets with Guangxi, and these provinces trade a great deal.",
      ["meeting VN-04 Cao Bang - CN-GX Guangxi"],
    ],
  ])("%s", (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  test.each([
    ["capitals that stand for their governments", "Hanoi cooperates with Beijing."],
    ["two provinces of one country", "Lao Cai cooperates with Lai Chau."],
    ["a road, which is no tie", "The road runs through Lao Cai and Yunnan."],
    ["sides that are told apart", "A meeting was held in Lao Cai; floods and rain hit Yunnan."],
    ["sides with nothing between", "The meeting saw Lao Cai, Yunnan."],
    [
      "sides far from each other",
      "Lao Cai held a meeting on the many floods of the long and wet summer that had made all of its roads and all of its farms so hard to use, and Yunnan was dry.",
    ],
    ["provinces of two sentences", "A meeting was held in Lao Cai. Yunnan was dry."],
  ])("none from %s", (_, text) => {
    expect(linksOf(text)).toEqual([]);
  });

  test("a name is only known where the text names its country", () => {
    const text = "Tripura met with Sylhet.";
    expect(linksOf(text)).toEqual([]);
    expect(linksOf(text, "")).toEqual([]);
    expect(linksOf("Indian and Bangladeshi guides spoke. Tripura met with Sylhet.")).toEqual([
      "meeting IN-TR Tripura - BD-G Sylhet",
    ]);
    expect(linksOf("New Delhi and Dhaka spoke. Tripura met with Sylhet.")).toEqual([]);
    expect(linksOf(text, "India and Bangladesh")).toEqual(["meeting IN-TR Tripura - BD-G Sylhet"]);
  });

  test("the quote is where both names stand", () => {
    const text =
      "It rains. Each year Lang Son meets with Guangxi on trade, and they run a corridor with it now.";
    const [link, again] = extractLinks({ id: "test", text, title: "Vietnam and China" });
    expect(again?.source.quote.text).toBe(
      "Lang Son meets with Guangxi on trade, and they run a corridor with it",
    );
    expect(link?.source.sentence).toEqual({ start: text.indexOf("Each"), end: text.length });
    expect(link?.source.quote.text).toBe("Lang Son meets with Guangxi");
    expect(text.slice(link?.source.quote.start, link?.source.quote.end)).toBe(
      link?.source.quote.text,
    );
  });
});
