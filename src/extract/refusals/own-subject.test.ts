import { describe, expect, test } from "vitest";
import { figureLines } from "../testing.ts";

const SETTING = { published: "2024-09-10", title: "Laos and Vietnam: trade" };
const SOLD = "exports VNM<LAO 389m USD 2023";

describe("an amount whose clause has a subject of its own is no amount of the two", () => {
  test.each([
    "; steel was the biggest item with 48 million USD",
    "; petrol was the top earner at 48 million USD",
    ", with steel leading at 48 million USD",
    ", with iron and steel topping the list at 48 million USD",
    ", while Quang Tri had 74 million USD",
    ", while Nghe An province recorded 74 million USD",
    ", led by coal with 48 million USD",
    ", headed by crude oil and iron ore at 48 million USD",
    ". Quang Tri, which shares a long border with Laos, recorded 74 million USD",
    ", mainly cashew nuts, which earned 48 million USD",
    ". Phone sales there were 48 million USD",
    ". Nghe An province, home to three gates with Laos, saw 74 million USD",
  ])("389 million%s", (rest) => {
    const text = `Vietnam's exports to Laos were 389 million USD in 2023${rest}.`;
    expect(figureLines(text, SETTING)).toEqual([SOLD]);
  });

  test.each([
    [", while imports were 1 billion USD", "imports VNM<LAO 1000m USD 2023"],
    ["; the surplus was 48 million USD", "trade-balance VNM<LAO 48m USD 2023"],
    [", while those to China were 41 billion USD", "exports VNM<CHN 41000m USD 2023"],
  ])("389 million%s", (rest, more) => {
    const text = `Vietnam's exports to Laos were 389 million USD in 2023${rest}.`;
    expect(figureLines(text, SETTING)).toEqual([SOLD, more]);
  });
});

describe("firms and provinces are no countries", () => {
  const KOREA = { published: "2024-06-10", title: "Vietnam and Korea: trade" };
  test.each([
    "Samsung Vietnam alone exported 55.7 billion USD worth of products in 2023, of which 6.8 billion USD went to the Republic of Korea.",
    "The FDI sector exported 253 billion USD in 2023, 74 percent of total exports.",
    "Last year Toyota Vietnam imported 2 billion USD of parts from the Republic of Korea.",
  ])("%s", (text) => {
    expect(figureLines(text, KOREA)).toEqual([]);
  });

  test("the country itself behind an adverb", () => {
    const text = "Similarly Vietnam exported 23 billion USD of goods to Korea in 2023.";
    expect(figureLines(text, KOREA)).toEqual(["exports VNM<KOR 23000m USD 2023"]);
  });

  test("what a province is told of goes on with it", () => {
    const text =
      "Guangxi's foreign trade totalled 414 billion yuan in 2023. Its exports to Vietnam were 100 billion yuan, up 19 percent. In 2023 China's exports to Vietnam were 137 billion USD.";
    expect(figureLines(text, { published: "2024-02-10", title: "China and Vietnam" })).toEqual([
      "exports CHN<VNM 137000m USD 2023",
    ]);
  });
});

test("a wire's 'pct.' ends a sentence, so that the next begins with its good", () => {
  const text =
    "Exports to the U.S. were 6.9 billion dlrs in 1986, up 37 pct. Car exports to the U.S. rose to 1.1 billion dlrs.";
  expect(figureLines(text, { published: "1987-02-10", title: "South Korea" })).toEqual([
    "exports KOR<USA 6900m USD 1986",
    "growth of exports KOR<USA 0.37 ratio 1986",
  ]);
});

describe("what a gapped clause tells of", () => {
  test("a change that leads to a level, as the one before it", () => {
    const text =
      "The US gap with China fell $1.9 billion to $30.7 billion in November 2020, and that with Mexico $0.6 billion to $11.4 billion.";
    expect(figureLines(text, { published: "2021-01-10", title: "US trade" })).toEqual([
      "trade-balance USA<CHN -30700m USD 2020-11",
      "trade-balance USA<MEX -11400m USD 2020-11",
    ]);
  });

  test("another amount of another good", () => {
    const text =
      "Bangladesh's exports to India were $1.99 billion in 2021. Garments made up $715 million of the exports to India, and jute goods another $195 million.";
    expect(figureLines(text, { published: "2022-07-10", title: "Bangladesh and India" })).toEqual([
      "exports BGD<IND 1990m USD 2021",
    ]);
  });
});
