/** By which date an event is told, and between whom. */
import { describe, expect, it } from "vitest";
import { eventLines } from "../testing.ts";

const LIST = { published: "2025", title: "Vietnam's friendship exchanges" };
const DATED = { published: "2019-12-23", title: "Vietnam and Laos" };

describe("a printed date", () => {
  it.each([
    ["Vietnam and China signed a treaty on borders in 1999.", ["1999 agreement VNM+CHN"]],
    ["In May 1999 Vietnam and China signed a treaty.", ["1999-05 agreement VNM+CHN"]],
    ["Vietnam and China signed a treaty on May 5, 1999.", ["1999-05-05 agreement VNM+CHN"]],
    // A date that the sentence is not told by.
    ["Last year Vietnam and China signed a treaty.", []],
    ["This year Vietnam and China signed a treaty.", []],
    ["So far in 2024 Vietnam and China have signed a treaty.", []],
    ["By 2012 Vietnam and China had signed a treaty.", []],
    ["As of 1999 Vietnam and China had signed a treaty.", []],
    ["Up to May 1999 Vietnam and China had signed a treaty.", []],
    ["At the end of 1999 Vietnam and China signed a treaty.", ["1999-12 agreement VNM+CHN"]],
    [
      "Since the treaty was signed in 1999, Vietnam and China have met.",
      ["1999 agreement VNM+CHN"],
    ],
    [
      "Since ties were set up by Vietnam and China in May 1950 they have met.",
      ["1950-05 exchange VNM+CHN"],
    ],
    ["Vietnam and China have had a treaty since 1999.", []],
    ["Vietnam and China held talks from 1999 to 2009.", ["1999/2009 exchange VNM+CHN"]],
    ["Until May 2012 Vietnam and China had no treaty.", []],
    ["Vietnam and China will sign a treaty in 2030.", []],
    ["Vietnam and China may sign a treaty in 2030.", []],
    ["Vietnam and China committed to a treaty in 2010.", ["2010 agreement VNM+CHN"]],
    ["Vietnam and China pledged to keep the treaty of May 2010.", ["2010-05 agreement VNM+CHN"]],
    ["Vietnam and China spoke of the treaty at the 2010 forum.", []],
    ["Friendship of Vietnam and China was strong in 1999.", []],
    ["Vietnam and China signed more treaties than in 2010.", []],
    // What stands in brackets is told aside.
    [
      "Vietnam and China signed a treaty (drawn up in May 2011) in June 2012.",
      ["2012-06 agreement VNM+CHN"],
    ],
    ["Vietnam and China hold to a treaty (after talks of May 2011).", []],
    ["The two (Vietnam and China) signed a treaty in 1999.", ["1999 agreement VNM+CHN"]],
    // Years of figures are not dates of events, but for what was signed.
    ["Trade of Vietnam and China was $171 billion in 2023, when they met for talks.", []],
    [
      "Vietnam and China signed a treaty in 2023 and trade was $171 billion.",
      ["2023 agreement VNM+CHN"],
    ],
    [
      "On May 5, 2023 Vietnam and China held talks on trade of $171 billion.",
      ["2023-05-05 exchange VNM+CHN"],
    ],
    ["Trade of Vietnam and China was $171 billion in 2023, while a treaty was signed by both.", []],
    ["A treaty was signed by Vietnam and China; in 2023 trade of the two was $171 billion.", []],
    [
      "Trade of Vietnam and China was $171 billion, but in 2023 both signed a treaty; talks went on.",
      ["2023 agreement VNM+CHN"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("a date without its year", () => {
  const FEAST = "Vietnam and Italy held an exchange on June 1";
  it.each([
    [LIST, `${FEAST}.`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, "Vietnam and Italy held their 3rd exchange in June.", []],
    [LIST, "Vietnam and Italy held an exchange from June 1 to 5.", []],
    [
      DATED,
      "The two countries held their 3rd exchange in October.",
      ["2019-10 exchange VNM+LAO [year of publication, 2019]"],
    ],
    // The bracket spans to the year of the event.
    [LIST, `${FEAST} (1946 - 2016).`, ["2016-06-01 exchange VNM+ITA [1946 + 70 = 2016]"]],
    [LIST, `${FEAST} (2016 - 1946).`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} (2016 - 2016).`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} (pages 46 - 2016).`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} (1946 - 20160).`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} (1946 and 2016).`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} (club 1946 - club 2016).`, ["XXXX-06-01 exchange VNM+ITA"]],
    [
      { published: "2019-01-10", title: "Vietnam and Laos" },
      "The two ministers met in Vientiane on December 20.",
      ["2018-12-20 exchange VNM+LAO Vientiane [2019 - 1 = 2018]"],
    ],
    // A national day, counted from the year the state counts from.
    [
      LIST,
      `${FEAST} for the 70th Republic Day of Italy.`,
      ["2016-06-01 exchange VNM+ITA [1946 + 70 = 2016]"],
    ],
    [
      LIST,
      "Vietnam and Italy held an exchange for Italy on June 1 on its 70th Republic Day.",
      ["2016-06-01 exchange VNM+ITA [1946 + 70 = 2016]"],
    ],
    [
      LIST,
      "Vietnam and Laos held an exchange on August 24 for the 25th Independence Day of Ukraine.",
      ["2016-08-24 exchange VNM+LAO+UKR [1991 + 25 = 2016]"],
    ],
    [
      LIST,
      "Ukraine and Vietnam held an exchange on August 24 for the 25th Independence Day in Hanoi.",
      ["2016-08-24 exchange UKR+VNM Hanoi [1991 + 25 = 2016]"],
    ],
    [
      LIST,
      "Ukraine and Vietnam held an exchange on August 24 for the 25th Independence Day, with many singers who had come from Belarus.",
      ["2016-08-24 exchange UKR+VNM+BLR [1991 + 25 = 2016]"],
    ],
    [LIST, `${FEAST} for the 70th Republic Feast of Italy.`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} for the 70th Women's Day of Italy.`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} for the Republic Day of Italy.`, ["XXXX-06-01 exchange VNM+ITA"]],
    [LIST, `${FEAST} for the 70th National Day of Italy.`, ["XXXX-06-01 exchange VNM+ITA"]],
    [
      LIST,
      `${FEAST} for the 70th Republic Day`,
      ["2016-06-01 exchange VNM+ITA [1946 + 70 = 2016]"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(eventLines(text, setting)).toEqual(expected);
  });
});

describe("an anniversary without a date", () => {
  it.each([
    [
      {},
      "The two sides held a festival for the 65th anniversary of diplomatic ties.",
      ["2015 milestone VNM+CHN [1950 + 65 = 2015]"],
    ],
    [
      {},
      "The Vietnamese and Chinese sides cheered at the 65th anniversary of diplomatic ties.",
      ["2015 milestone VNM+CHN [1950 + 65 = 2015]"],
    ],
    [
      LIST,
      "Vietnam and Laos marked the 50th founding anniversary of their relations.",
      ["2012 milestone VNM+LAO [1962 + 50 = 2012]"],
    ],
    [
      LIST,
      "Vietnam and Japan marked the 5th anniversary of diplomatic ties.",
      ["1978 milestone VNM+JPN [1973 + 5 = 1978]"],
    ],
    [LIST, "Vietnam and Japan marked the 4th anniversary of diplomatic ties.", []],
    [LIST, "Vietnam and Japan marked the 65th session on diplomatic ties.", []],
    [LIST, "Vietnam and Japan marked the 65th anniversary of the club.", []],
    [LIST, "Vietnam and Japan marked the anniversary of diplomatic ties.", []],
    [LIST, "Vietnam and Italy marked the 45th anniversary of diplomatic ties.", []],
    // A length of time dates only what is said in the year of publication.
    [
      {},
      "Over the past 74 years Vietnam and China have grown to be partners in all fields.",
      ["2024 milestone VNM+CHN [1950 + 74 = 2024]"],
    ],
    [{}, "Over the past 70 years Vietnam and China have grown to be partners.", []],
    [{}, "For 74 years Vietnam and China have been partners.", []],
    [{}, "In the past 74 days Vietnam and China have become partners.", []],
  ])("%o %s", (setting, text, expected) => {
    expect(eventLines(text, setting)).toEqual(expected);
  });
});

describe("dates in brackets", () => {
  it.each([
    ["The two hold to a border treaty (signed in 1999).", ["1999 agreement VNM+CHN"]],
    ["The two hold to a border treaty (1999).", ["1999 agreement VNM+CHN"]],
    ["The two hold to a border treaty (May 1999).", ["1999-05 agreement VNM+CHN"]],
    ["The two hold to a border treaty (adopted 1999?).", ["1999? agreement VNM+CHN"]],
    ["The two hold to a border treaty (adopted in 19990.", ["1999? agreement VNM+CHN"]],
    ["The two hold to a border treaty (adopted in 19990).", []],
    ["The two have the Friendship Port (1999).", []],
    ["The two hold to a border treaty (19990.", []],
    ["The two hold to a border treaty (adopted in 219990.", []],
    ["The two hold to a border treaty (adopted in 199901.", []],
    ["The two hold to a border treaty (1999-2009).", []],
    ["The two hold to a border treaty (since 1999).", []],
    ["The two hold to a border treaty (of 1999).", []],
    ["The two hold to a border treaty (May 5).", []],
    ["The two hold to a border treaty, signed in 1999).", ["1999 agreement VNM+CHN"]],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("a rank since a year", () => {
  it.each([
    ["Since 2010, China has been Vietnam's largest trading partner.", ["2010 milestone CHN+VNM"]],
    ["Since May 2010 China has been the top partner of Vietnam.", ["2010-05 milestone CHN+VNM"]],
    ["Since 2010, China has been one of the largest partners of Vietnam.", []],
    ["Since last year, China has been Vietnam's largest trading partner.", []],
    ["In 2010 China was Vietnam's largest trading partner.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("parties", () => {
  const IN = "held a festival";
  it.each([
    [{}, `Hanoi and Beijing ${IN} in May 2016.`, ["2016-05 exchange VNM+CHN"]],
    [LIST, `Japan and Ukraine ${IN} in Hanoi in May 2016.`, ["2016-05 exchange VNM+JPN+UKR Hanoi"]],
    [LIST, `Japan and Ukraine ${IN} in Tokyo in May 2016.`, ["2016-05 exchange JPN+UKR Tokyo"]],
    [LIST, `Japan and Ukraine ${IN} near Hanoi in May 2016.`, ["2016-05 exchange JPN+UKR Hanoi"]],
    [LIST, `Japan, Ukraine and Laos ${IN} in May 2016.`, ["2016-05 exchange VNM+JPN+UKR+LAO"]],
    [LIST, `Japan, Vietnam and Laos ${IN} in May 2016.`, ["2016-05 exchange JPN+VNM+LAO"]],
    [LIST, `Vietnam ${IN} in May 2016.`, []],
    [{}, `Vietnam ${IN} in May 2016.`, ["2016-05 exchange VNM+CHN"]],
    [LIST, `Laos ${IN} in May 2016.`, ["2016-05 exchange VNM+LAO"]],
    [{}, `The town of Hanoi ${IN} with ASEAN in May 2016.`, []],
    [{}, `Vietnam and China ${IN} in Japan in May 2016.`, ["2016-05 exchange VNM+CHN+JPN"]],
    [{}, `China ${IN} in May 2016.`, ["2016-05 exchange VNM+CHN"]],
    [{}, `The two sides ${IN} in May 2016.`, ["2016-05 exchange VNM+CHN"]],
    [{}, `The city ${IN} in May 2016.`, []],
    [{ title: "A chronicle" }, `The two sides ${IN} in May 2016.`, []],
    [{ title: "A chronicle" }, `Laos ${IN} in May 2016.`, []],
  ])("%o %s", (setting, text, expected) => {
    expect(eventLines(text, setting)).toEqual(expected);
  });
});
