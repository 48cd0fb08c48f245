/** Tourists and students told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2019-08-20" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

describe("people who arrive, or are welcomed, are tourists where the text tells of such", () => {
  test([
    [
      "Japan and Thailand",
      "Japan sent 1.6 million visitors to Thailand in 2018. Another 650,000 Japanese arrived in the first five months of this year.",
      ["tourists THA<JPN 1.6m person 2018", "tourists THA<JPN 650000 person 2019-01/2019-05"],
    ],
    [
      "Japan and Thailand",
      "More than 980,000 Thai tourists visited Japan in 2017. Thailand welcomed 1,540,000 Japanese in that year.",
      ["tourists JPN<THA 980000 person 2017 at-least", "tourists THA<JPN 1.54m person 2017"],
    ],
    // Nothing says what they are.
    [
      "Chile and Peru",
      "Chile's exports to Peru were 2 billion USD in 2018. Another 70,000 Peruvians arrived in the first five months of this year.",
      ["exports CHL<PER 2000m USD 2018"],
    ],
  ]);
});

describe("who sends the most is whom the next count is of", () => {
  test([
    [
      "Thai students in Japan",
      "In 2017 there were 5,000 Thai students in Japan. China still sends the most students to Japan. There were 107,000 of them last year, which was 4.5 percent fewer than in 2016.",
      [
        "students JPN<THA 5000 person 2017",
        "students JPN<CHN 107000 person 2018",
        "growth of students JPN<CHN -0.045 ratio 2018 base 2016",
      ],
    ],
  ]);
});

describe("'whose number' behind the whole of a share is that of the whole", () => {
  test([
    [
      "Thai students in Japan",
      "In 2018 there were 5,000 Thai students in Japan, 2 percent of all foreign students, whose number rose by 8 percent to 210,000, twice that of 2008.",
      [
        "students JPN<THA 5000 person 2018",
        "share of all foreign students JPN<THA 0.02 ratio 2018",
      ],
    ],
  ]);
});

describe("students of one country, listed by where they are", () => {
  test([
    [
      "Nepalese students",
      "Japan is the most popular destination for Nepalese students. In 2017 it had 24,000 Nepalese students, ahead of Australia with 21,000 and India with 9,000.",
      [
        "students JPN<NPL 24000 person 2017",
        "students AUS<NPL 21000 person 2017",
        "students IND<NPL 9000 person 2017",
      ],
    ],
    [
      "Where Nepalese students go: Australia is the top destination",
      "From 2011 to 2016 more than 12,400 Nepalese nationals attended courses in Australia. Japan came second with 4,150, ahead of India with 870, China with 340 and Korea with 310.",
      [
        "students AUS<NPL 12400 person 2011/2016 at-least",
        "students JPN<NPL 4150 person 2011/2016",
        "students IND<NPL 870 person 2011/2016",
        "students CHN<NPL 340 person 2011/2016",
        "students KOR<NPL 310 person 2011/2016",
      ],
    ],
    // By where they come from, as soon as students of another country are told.
    [
      "Nepalese students",
      "More Nepalese students went to Japan than to any other country. There were 60,000 Chinese students in Japan in 2018. Vietnam came second with 42,000.",
      ["students JPN<CHN 60000 person 2018", "students JPN<VNM 42000 person 2018"],
    ],
  ]);
});

describe("a country's contingent is its people whom the sentence before counted", () => {
  test([
    [
      "Thai students in Korea",
      "In 2018 there were 3,700 Thai students in Korea. The Thai contingent grew by 12 percent in that year.",
      ["students KOR<THA 3700 person 2018", "growth of students KOR<THA 0.12 ratio 2018"],
    ],
    [
      "Thai students in Korea",
      "In 2018 Thailand sold goods worth 5 billion USD to Korea. The Thai group grew by 12 percent in that year.",
      ["exports THA<KOR 5000m USD 2018"],
    ],
  ]);
});

describe("students of 'this year' are those of the year, not up to a day of it", () => {
  test([
    [
      "Thai students in Korea",
      "There are 3,700 Thai students in Korea this year.",
      ["students KOR<THA 3700 person 2019"],
    ],
  ]);
});

describe("people from one country among all who came to another", () => {
  test([
    [
      "Laos",
      "In 2017 there were 300 Thai students in Japan. Laos had 4,000 foreign students in 2018, among them 900 from Thailand.",
      ["students JPN<THA 300 person 2017", "students LAO<THA 900 person 2018"],
    ],
    [
      "Students in Japan",
      "In 2018 there were 115,000 Chinese students in Japan. Vietnam followed with 72,000, Nepal with 24,000, the US with 3,000 and Thailand with 4,000.",
      [
        "students JPN<CHN 115000 person 2018",
        "students JPN<VNM 72000 person 2018",
        "students JPN<NPL 24000 person 2018",
        "students JPN<USA 3000 person 2018",
        "students JPN<THA 4000 person 2018",
      ],
    ],
  ]);
});

describe("so many in so many are none, and a year of another number is no rate of people", () => {
  const read = (text: string) =>
    figureLines(text, { title: "India and Nepal", published: "2019-11-04" });

  it.each([
    "One in five foreign tourists in India is from Nepal.",
    "Three in ten foreign students in India are from Nepal.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("students who spend so much each year", () => {
    expect(
      read(
        "Some 30,000 Nepali students are in India, where they spend nearly 1 billion rupees each year.",
      ),
    ).toEqual(["students IND<NPL 30000 person 2019-11 about"]);
  });
});
