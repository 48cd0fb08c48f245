import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { otherStories, ownParagraphs } from "./tail.ts";

const ONE = "Vietnam exported goods worth 41 billion USD to China in 2019.";
const TWO = "Trade between Vietnam and China came to 133 billion USD in 2020.";
const values = (text: string) => {
  const { figures, leftAlone } = extract({ id: "x", text, title: "Vietnam and China" });
  return {
    given: figures.map(({ value }) => value / 1e9),
    left: leftAlone
      .filter(({ reason }) => reason === "of another story on the page")
      .map(({ quote }) => quote.text),
  };
};

describe("other stories on a page", () => {
  it.each<[string, string, number[], string[]]>([
    ["none", `${ONE}\n\n${TWO}`, [41, 133], []],
    ["a pointer without a title", `${ONE}\n\nRead more\n\n${TWO}`, [41, 133], []],
    [
      "a pointer with the titles of two stories",
      `${ONE}\n\nRead also:\nLaos buys steel for $2 billion\nRice sells well\n\n${TWO}`,
      [41, 133],
      ["$2 billion"],
    ],
    [
      "a pointer in text that is broken by hand",
      `${ONE}\nRead more\nRice sells\n${TWO}`,
      [41, 133],
      [],
    ],
    ["the news behind the end", `${ONE}\n\nRelated news\n\n${TWO}`, [41], ["133 billion USD"]],
    ["an end with a colon", `${ONE}\n\n Tags :\n\n${TWO}`, [41], ["133 billion USD"]],
    ["what follows the mark of an agency", `${ONE}/.\nVNA\n\n${TWO}`, [41], ["133 billion USD"]],
    [
      "a pointer with a title of two parts",
      `${ONE}\n\nRead also:\nLaos: steel, at $2 billion\n\n${TWO}`,
      [41, 133],
      ["$2 billion"],
    ],
    [
      "a pointer before a sentence with a blank behind it",
      `${ONE}\n\nRead more\n${TWO} \n\nRice.`,
      [41, 133],
      [],
    ],
    [
      "a sentence that begins as an end does",
      `${ONE}\n\nShare this view with the many others who buy rice there.\n\n${TWO}`,
      [41, 133],
      [],
    ],
    ["the words in a sentence", `${ONE}\n\nRead more in the report.\n\n${TWO}`, [41, 133], []],
  ])("%s", (_, text, given, left) => {
    expect(values(text)).toEqual({ given, left });
  });

  it("and the article's paragraphs share no character and lose none but white space", () => {
    const text = `${ONE}\n\nRead more\nRice\n${TWO}\nSee also\n\n${ONE}\n\nTags\n\nRice`;
    const parts = [...ownParagraphs(text), ...otherStories(text)].sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { start, end } of parts) {
      expect(text.slice(at, start).trim()).toBe("");
      expect(start).toBeGreaterThanOrEqual(at);
      at = end;
    }
    expect(at).toBe(text.length);
  });

  it("the numbers left alone are told in the order of the text", () => {
    const text = `${ONE} The plan for 2030 names $200 billion, 17 ports and 4 rivers.\n\nRead more\n5 million pigs\n\nBy rail, 9 trains ran for 12 hours, and $300 billion is the aim.`;
    const starts = extract({ id: "x", text }).leftAlone.map(({ quote }) => quote.start);
    expect(starts.length).toBeGreaterThan(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
