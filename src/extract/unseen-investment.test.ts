/** Investment told in ways that the grammar was not written for: projects, investors' places, stocks. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2018-09-14" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

describe("who runs projects and, behind a comma, ranks", () => {
  test([
    [
      "Japan and Indonesia",
      "Mr. Ito said Japan was running 1,300 projects in Indonesia as of March, with registered capital of 9 billion USD, and ranked fourth among the 80 countries investing there.",
      [
        "fdi-projects IDN<JPN 1300 project 2018-03 stock",
        "fdi-capital IDN<JPN 9000m USD 2018-03 stock",
        "investor-rank IDN<JPN 4 rank 2018-03",
      ],
    ],
    [
      "Thailand and Laos",
      "Thailand has 740 projects in Laos, worth 4.6 billion USD, and ranks second among foreign investors in the country.",
      [
        "fdi-projects LAO<THA 740 project 2018-09 stock",
        "fdi-capital LAO<THA 4600m USD 2018-09 stock",
        "investor-rank LAO<THA 2 rank 2018-09",
      ],
    ],
  ]);
});

describe("the capital in brackets is of the one who is passed, however the field of the rank is told", () => {
  test([
    [
      "Thailand and Japan",
      "As of 20 April 2018, Japanese investors had 4,100 active projects in Thailand. Japan ranks second among the 110 countries and territories that invest in Thailand, after Singapore (54.2 billion USD).",
      [
        "fdi-projects THA<JPN 4100 project 2018-04-20 stock",
        "investor-rank THA<JPN 2 rank 2018-09",
        "fdi-capital THA<SGP 54200m USD 2018-04-20 stock",
      ],
    ],
    [
      "Thailand and Japan",
      "In the first five months of this year, Japan was in third place among the investors in Thailand. Japanese firms registered 1.2 billion USD in capital in that time.",
      [
        "investor-rank THA<JPN 3 rank 2018-01/2018-05",
        "fdi-capital THA<JPN 1200m USD 2018-01/2018-05 flow",
      ],
    ],
  ]);
});

describe("projects over many years, and what they add up to", () => {
  test([
    [
      "Thailand and Laos",
      "Between 1985 and 2015 Laos licensed 58 power projects with Thai participation. Their total investment was 2.6 billion USD.",
      [
        "fdi-projects LAO<THA 58 project 1985/2015 stock",
        "fdi-capital LAO<THA 2600m USD 1985/2015 stock",
      ],
    ],
    [
      "Korea and Mexico",
      "Between 1999 and 2017 Korea invested in 1,900 projects in Mexico. Their registered capital is now 6 billion USD.",
      [
        "fdi-projects MEX<KOR 1900 project 1999/2017 stock",
        "fdi-capital MEX<KOR 6000m USD 2018-09 stock",
      ],
    ],
  ]);
});

describe("a share of the stock that is held is of the time of writing", () => {
  test([
    [
      "Thailand and Laos",
      "Thai exports to Laos were 4 billion USD in 2015. Thai firms own more than 27% of the total stock of foreign direct investment in Laos.",
      [
        "exports THA<LAO 4000m USD 2015",
        "share of the total stock of foreign direct investment in Laos LAO<THA 0.27 ratio 2018-09 at-least",
      ],
    ],
  ]);
});

describe("projects counted again", () => {
  test([
    [
      "Thailand and Laos",
      "Thai companies have registered 310 projects in Laos, worth a total of 5.1 billion USD. Of these, 240 with a combined registered capital of 4.4 billion USD are in operation.",
      [
        "fdi-projects LAO<THA 310 project 2018-09 stock",
        "fdi-capital LAO<THA 5100m USD 2018-09 stock",
        "fdi-projects LAO<THA 240 project 2018-09 stock",
        "fdi-capital LAO<THA 4400m USD 2018-09 stock",
      ],
    ],
    // Where some of them are is no count of all.
    [
      "Thailand and Laos",
      "Thai companies have registered 310 projects in Laos. Of these, 40 are in Savannakhet.",
      ["fdi-projects LAO<THA 310 project 2018-09 stock"],
    ],
    // Of firms that the sentence before told of, nothing is counted again.
    [
      "Thailand and Laos",
      "Thai exports to Laos were 4 billion USD in 2017. Of these firms, 240 are in operation.",
      ["exports THA<LAO 4000m USD 2017"],
    ],
  ]);
});

describe("what there was at a past time is a stock, what came in then a flow", () => {
  test([
    [
      "Thailand and Laos",
      "In 2008 Thailand had 51 projects worth 470 million USD in Laos. A year later there were already 95, and capital had reached 1.2 billion USD.",
      [
        "fdi-projects LAO<THA 51 project 2008 stock",
        "fdi-capital LAO<THA 470m USD 2008 stock",
        "fdi-projects LAO<THA 95 project 2009 stock",
        "fdi-capital LAO<THA 1200m USD 2009 stock",
      ],
    ],
    [
      "Thailand and Laos",
      "In 2008 Thailand had 12 new projects in Laos.",
      ["fdi-projects LAO<THA 12 project 2008 flow"],
    ],
  ]);
});

describe("the worth of one project in which a country has a stake is not what it invested", () => {
  test([
    [
      "Thailand and Japan",
      "As of April, Japanese investors had 4,690 projects in Thailand. The largest is a steel mill, a project of 7 billion USD in which the Japanese side holds a stake of 45 percent.",
      ["fdi-projects THA<JPN 4690 project 2018-04 stock"],
    ],
  ]);
});
