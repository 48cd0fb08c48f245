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
    ["provinces of two sentences", "A meeting was held in Lao Cai. Yunnan was dry."],
  ])("none from %s", (_, text) => {
    expect(linksOf(text)).toEqual([]);
  });

  test("a name is only known where the text names its country", () => {
    const text = "Tripura met with Sylhet.";
    expect(linksOf(text)).toEqual([]);
    expect(linksOf(text, "India and Bangladesh")).toEqual(["meeting IN-TR Tripura - BD-G Sylhet"]);
  });

  test("the quote is where both names stand", () => {
    const text = "Each year Lang Son meets with Guangxi on trade.";
    const [link] = extractLinks({ id: "test", text, title: "Vietnam and China" });
    expect(link?.source.quote.text).toBe("Lang Son meets with Guangxi");
    expect(text.slice(link?.source.quote.start, link?.source.quote.end)).toBe(
      link?.source.quote.text,
    );
  });
});
