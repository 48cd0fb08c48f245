/** The time of the text's own figures comes back behind one that is named in passing. */
import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { published: "2015-02-12", title: "Vietnam, Laos trade" };
const exports = (value: number, period: string) => `exports VNM<LAO ${value}m USD ${period}`;

it.each<[string, string[]]>([
  // A month that prints no year, behind a year held against that of the text.
  [
    "In 2014 Vietnam's exports to Laos were 480 million USD. In 2013 they were 450 million USD. In December, exports were 44 million USD.",
    [exports(480, "2014"), exports(450, "2013"), exports(44, "2014-12")],
  ],
  // The only year that the paragraph has told of.
  [
    "In 2011 Vietnam's exports to Laos were 270 million USD. In December, exports were 24 million USD.",
    [exports(270, "2011"), exports(24, "2011-12")],
  ],
  // The record that is passed.
  [
    "Vietnam's exports to Laos were 44 million USD in December, breaking the record of 43 million USD set in May. Imports rose to 45 million USD.",
    [exports(44, "2014-12"), exports(43, "2014-05"), "imports VNM<LAO 45m USD 2014-12"],
  ],
  [
    "Vietnam's exports to Laos were 480 million USD in 2014. The previous high, recorded in 2012, was 470 million USD. Imports were 800 million USD.",
    [exports(480, "2014"), exports(470, "2012"), "imports VNM<LAO 800m USD 2014"],
  ],
  [
    "Vietnam's exports to Laos were 44 million USD in December. Imports were 70 million USD, unchanged from November.",
    [exports(44, "2014-12"), "imports VNM<LAO 70m USD 2014-12"],
  ],
  [
    "In the first half of 2014 Vietnam's exports to Laos were 230 million USD. The figure for 2013 was 450 million USD. Imports were 380 million USD.",
    [
      exports(230, "2014-01/2014-06"),
      exports(450, "2013"),
      "imports VNM<LAO 380m USD 2014-01/2014-06",
    ],
  ],
  [
    "In 2014 Vietnam's exports to Laos were 480 million USD. In 2013 the figure was 450 million USD. Imports were 800 million USD.",
    [exports(480, "2014"), exports(450, "2013"), "imports VNM<LAO 800m USD 2014"],
  ],
  [
    "Vietnam's exports to Laos were 480 million USD in 2014. Its exports were 450 million USD in 2013. Imports were 800 million USD.",
    [exports(480, "2014"), exports(450, "2013"), "imports VNM<LAO 800m USD 2014"],
  ],
  // Of another thing, it may go on with that year.
  [
    "Vietnam's imports from Laos were 800 million USD in 2014. Its exports were 450 million USD in 2013. Trade was 1.2 billion USD.",
    [
      "imports VNM<LAO 800m USD 2014",
      exports(450, "2013"),
      "trade-turnover VNM<LAO 1200m USD 2013",
    ],
  ],
  // The text goes on with a later one.
  [
    "In 2013 Vietnam's exports to Laos were 450 million USD. The figure for 2014 was 480 million USD. Imports were 800 million USD.",
    [exports(450, "2013"), exports(480, "2014"), "imports VNM<LAO 800m USD 2014"],
  ],
  // "It", behind exports and imports, is the trade of the two.
  [
    "In 2014 Vietnam's exports to Laos were 480 million USD and its imports 800 million USD. In December it was 110 million USD.",
    [
      exports(480, "2014"),
      "imports VNM<LAO 800m USD 2014",
      "trade-turnover VNM<LAO 110m USD 2014-12",
    ],
  ],
  [
    "Vietnam's exports to Laos were 44 million USD in December. For the year as a whole, exports were 480 million USD.",
    [exports(44, "2014-12"), exports(480, "2014")],
  ],
  // The month in which something was signed.
  [
    "The minister visited Vientiane in March 2014, when 11 agreements were signed. Vietnam's exports to Laos reached 480 million USD.",
    ["count VNM<LAO 11 count 2014-03", exports(480, "2015-02")],
  ],
  [
    "The two countries restored ties in 1962 and opened the border in 1988. In the latter year, Vietnam's exports to Laos were only 9 million USD.",
    [exports(9, "1988")],
  ],
])("%s", (text, figures) => {
  expect(figureLines(text, setting)).toEqual(figures);
});
