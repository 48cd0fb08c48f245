import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { eventLines } from "../testing.ts";

const list = { published: "2025", title: "Vietnam's friendship exchanges" };

describe("events", () => {
  it.each([
    [
      {},
      "Vietnam and China set up diplomatic relations on January 18, 1950.",
      ["1950-01-18 milestone VNM+CHN"],
    ],
    [{}, "The two countries normalised their relations in 1991.", ["1991 milestone VNM+CHN"]],
    [
      {},
      "In November 2017 they signed a memorandum in Hanoi.",
      ["2017-11 agreement VNM+CHN Hanoi"],
    ],
    [
      {},
      "The agreements are the Border Treaty (signed in 1999), the fishery agreement (2000) and three border documents (2009).",
      ["1999 agreement VNM+CHN", "2000 agreement VNM+CHN", "2009 agreement VNM+CHN"],
    ],
    [{}, "China has been Vietnam's largest trade partner since 2004.", ["2004 milestone CHN+VNM"]],
    [{}, "A motto for relations was found (set in 2005?).", ["2005? milestone VNM+CHN"]],
    [{}, "A motto for relations was found (set in 20050.", ["2005? milestone VNM+CHN"]],
    [
      list,
      "Young officers of Vietnam and Laos met for an exchange on October 2.",
      ["XXXX-10-02 exchange VNM+LAO"],
    ],
    [
      { published: "2019-12-23", title: "Vietnam and Laos" },
      "The two ministers met in Vientiane on December 20.",
      ["2019-12-20 exchange VNM+LAO Vientiane [year of publication, 2019]"],
    ],
    [
      list,
      "An exchange of Vietnam and Ukraine was held in Hanoi on August 30 for Ukraine's 25th Independence Day.",
      ["2016-08-30 exchange VNM+UKR Hanoi [1991 + 25 = 2016]"],
    ],
    [
      list,
      "Vietnam and Italy held an exchange in Hanoi on June 1 for Italy's 70th Republic Day (June 2, 1946 - 2016).",
      ["2016-06-01 exchange VNM+ITA Hanoi [1946 + 70 = 2016]"],
    ],
    [
      {},
      "A festival of Vietnam and China was held in Guangxi for the 65th anniversary of their diplomatic ties.",
      ["2015 milestone VNM+CHN Guangxi [1950 + 65 = 2015]"],
    ],
    [
      {},
      "On that state visit in June 2012 the two countries also agreed to share data on floods.",
      ["2012-06 agreement VNM+CHN"],
    ],
    [
      {},
      "On an official visit in June 2012 Vietnam's president spoke of an agreement with China.",
      ["2012-06 visit VNM+CHN"],
    ],
    [{}, "The leaders will meet again in May 2030 for a visit.", []],
    [{}, "The 1982 convention on the law of the sea is a treaty of many states.", []],
  ])("%o %s", (setting, text, expected) => {
    expect(eventLines(text, setting)).toEqual(expected);
  });

  it("dates what a visit named before brought", () => {
    const text =
      "In May 2008 General Secretary Nong Duc Manh visited China.\n\nDuring the visit to China by General Secretary Nong Duc Manh, both sides agreed to open a hotline.";
    const { events } = extract({
      id: "test",
      text,
      published: "2023-12",
      title: "Vietnam and China",
    });
    expect(events.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2008-05 visit",
      "2008-05 agreement",
    ]);
    expect(events[1]?.inferred).toBeDefined();
  });

  it.each([
    "The page leaves out the year, but speaks of the 25th feast of its kind.",
    "The notice does not print the year: it follows from the age of the club.",
  ])("keeps in mind that a year was worked out: %s", (note) => {
    const told = "On May 3, 2012 Vietnam and Laos held an exchange in Hanoi.";
    const inferred = (text: string) =>
      extract({ id: "test", text, title: "Vietnam and Laos" }).events.map((e) => e.inferred);
    expect(inferred(`${told} ${note}`)).toEqual([expect.stringContaining("not print the year")]);
    expect(inferred(`${told} The year was a good one.`)).toEqual([undefined]);
    expect(inferred(`${told}\n\n${note}`)).toEqual([undefined]);
  });

  it("titles an event by its clause, without the date", () => {
    const { events } = extract({
      id: "test",
      text: "In 2008, Vietnam and China became strategic partners.",
      title: "Vietnam and China",
    });
    expect(events[0]?.title).toBe("Vietnam and China became strategic partners");
  });

  it.each([
    [
      "In 2020 Vietnam and China mark the 70th anniversary of diplomatic ties, a feast that fills the year.",
      "Vietnam and China mark the 70th anniversary of diplomatic ties, a feast that fills the year",
    ],
    [
      "China has been Vietnam's largest trade partner since 2004.",
      "China has been Vietnam's largest trade partner since 2004",
    ],
  ])("keeps in a title what its sentence needs: %s", (text, title) => {
    const { events } = extract({ id: "test", text, title: "Vietnam and China" });
    expect(events.map((event) => event.title)).toContain(title);
  });
});
