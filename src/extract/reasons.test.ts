/** Wordings that were passed over in silence, or left alone for a reason that was not theirs. */
import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { figureLines, leftLines, type Setting } from "./testing.ts";

const CHINA: Setting = { published: "2018-02-20", title: "Vietnam and China" };
const KOREA: Setting = { published: "2018-02-20", title: "Vietnam and South Korea" };
const JAPAN: Setting = { published: "2018-02-20", title: "Vietnam's trade with Japan" };

describe("a level that trade goes up to is that level", () => {
  test.each<[string, string[]]>([
    ["edged up to", ["exports VNM<CHN 22000m USD 2016"]],
    ["inched up to", ["exports VNM<CHN 22000m USD 2016"]],
    ["crept up to", ["exports VNM<CHN 22000m USD 2016"]],
    ["accounted for up to", ["exports VNM<CHN 22000m USD 2016 at-most"]],
    ["were worth up to", ["exports VNM<CHN 22000m USD 2016 at-most"]],
  ])("exports %s 22 billion", (verb, figures) => {
    expect(
      figureLines(`Vietnam's exports to China ${verb} 22 billion dollars in 2016.`, CHINA),
    ).toEqual(figures);
  });
});

describe("what halved fell by a half", () => {
  test.each<[string, string[]]>([
    [
      "Trade between Vietnam and China halved in January.",
      ["growth of trade-turnover VNM<CHN -0.5 ratio 2018-01"],
    ],
    [
      "Vietnam's exports to China halved between 2012 and 2015.",
      ["growth of exports VNM<CHN -0.5 ratio 2015 base 2012"],
    ],
    [
      "Vietnam's exports to China halved to 9 billion dollars in 2016.",
      ["growth of exports VNM<CHN -0.5 ratio 2016", "exports VNM<CHN 9000m USD 2016"],
    ],
    ["China halved import tariffs on Vietnamese goods in 2016.", []],
    ["Vietnam's exports to China halved.", []],
  ])("%s", (text, figures) => {
    expect(figureLines(text, CHINA)).toEqual(figures);
  });
});

test("what halved fell by a half as words go: by four to six tenths", () => {
  const text = "Trade between Vietnam and China halved in 2016.";
  const [figure] = extract({ id: "test", text, ...CHINA }).figures;
  expect(figure).toMatchObject({ value: -0.5, low: -0.6, high: -0.4 });
});

describe("what is left alone says why", () => {
  test.each<[string, Setting, string[]]>([
    [
      "Chinese customs counted 93 billion dollars of trade last year.",
      CHINA,
      ["93 billion dollars: a total over all partners, or a partner that is not named"],
    ],
    ["Vietnam's exports to China halved.", CHINA, ["halved: growth over years that are not said"]],
    [
      "Korean firms run 5,000 projects in Vietnam. They have many workers and account for 30 percent of Vietnam's exports.",
      KOREA,
      ["30 percent: neither side is named"],
    ],
    [
      "Vietnam's trade with Japan was 33 billion dollars in 2017. Japan's exports to Vietnam were 16 billion dollars. The deficit with China was 23 billion dollars.",
      JAPAN,
      ["23 billion dollars: only one side is named"],
    ],
    // Without a subject: whose they are is as unsaid for the second amount.
    [
      "Japan sold Vietnam goods for 16 billion dollars in 2017. Imported 3 billion dollars from Laos and exported 1 billion dollars, in 2017.",
      JAPAN,
      ["3 billion dollars: only one side is named", "1 billion dollars: only one side is named"],
    ],
    [
      "Imported 3 billion dollars from Laos and exported 1 billion dollars, in 2017.",
      { title: "News", published: "2018-02-03" },
      ["3 billion dollars: only one side is named", "1 billion dollars: only one side is named"],
    ],
  ])("%s", (text, setting, left) => {
    expect(leftLines(text, setting)).toEqual(left);
  });
});

describe("what is near and is read", () => {
  test.each<[string, Setting, string[]]>([
    [
      "Chinese customs counted 93 billion dollars of trade with Vietnam last year.",
      CHINA,
      ["trade-turnover CHN<VNM 93000m USD 2017"],
    ],
    // Without a subject: the country that the text is about.
    [
      "Imported 3 billion dollars from China and exported 1 billion dollars, in 2017.",
      CHINA,
      ["imports VNM<CHN 3000m USD 2017", "exports VNM<CHN 1000m USD 2017"],
    ],
    [
      "Thailand trades much with its neighbours. Imported 3 billion dollars from Laos and exported 1 billion dollars, in 2017.",
      { title: "News", published: "2018-02-03" },
      ["imports THA<LAO 3000m USD 2017", "exports THA<LAO 1000m USD 2017"],
    ],
    [
      "South Korea accounts for 7 percent of Vietnam's exports.",
      KOREA,
      ["share of Vietnam's exports VNM<KOR 0.07 ratio 2018-02"],
    ],
    [
      "Vietnam's exports to Japan were 17 billion dollars in 2017. The deficit with China was 23 billion dollars.",
      JAPAN,
      ["exports VNM<JPN 17000m USD 2017", "trade-balance VNM<CHN -23000m USD 2017"],
    ],
  ])("%s", (text, setting, figures) => {
    expect(figureLines(text, setting)).toEqual(figures);
  });
});
