import { expect, test } from "vitest";
import { agencyIn } from "./dateline.ts";
import { withHeading } from "./heading.ts";

const SENTENCE = "Trade between Vietnam and Laos came to 1.6 billion US dollars last year.";

test.each([
  ["HANOI, Jan. 5 (Xinhua) -- ", "Xinhua"],
  ["HANOI, Jan 5 (Reuters) - ", "Reuters"],
  ["Hanoi, January 5, 2024 (VNA) – ", "VNA"],
  ["Vientiane, 5 Jan (Lao News Agency) — ", "Lao News Agency"],
  ["BEIJING, Friday, January 5 (Border Press) -- ", "Border Press"],
  ["HANOI, Vietnam (AP) — ", "AP"],
  ["Hanoi (VNA) – ", "VNA"],
  ["PHNOM PENH (AKP/ANN) –", "AKP/ANN"],
  ["HANOI, Jan. 5 (Xinhua) -- “", "Xinhua"],
  ["Hanoi, January 5 (BNA) - ", "BNA"],
  ["Hanoi, January 5 (VNA/Vietnam+) - ", "VNA/Vietnam+"],
  ["Hanoi (VNA/Vietnam+) - ", "VNA/Vietnam+"],
])("%j names who gave the news", (dateline, agency) => {
  expect(agencyIn(dateline + SENTENCE)).toBe(agency);
});

test.each([
  "Exports (USD) - ",
  "Vietnam (Hanoi) - ",
  "Vietnam, 5 percent (Xinhua) - ",
  "Trade with Laos grew on Jan. 5 (Xinhua) -- ",
  "HANOI, Jan. 5 (Xinhua) ",
  "HANOI, Jan. 5 (the day of the fair) -- ",
  "HANOI, Jan. 5 (Table 3) -- ",
  "HANOI, Jan 5 (Local time) - ",
  "HANOI, Jan 5 (Updated) - ",
  "HANOI, Jan 5 (Revised) - ",
  "HANOI, Jan 5 (Tuesday) - ",
  "HANOI, Jan 5 (Press) - ",
  "HANOI, Jan 5 (GMT) - ",
  "HANOI, Jan 5 (LEAD) - ",
  "HANOI, Jan 5 (LAOS) - ",
  "HANOI, Jan 5 (VNM) - ",
  "Hanoi, 5 January (Vietnam) - ",
  "Hanoi (BNA) - ",
  "(VNA) - ",
  "HANOI, Jan. 5 (Xinhua -- ",
  "Hanoi, Vinh, Hue, Da Nang, Can Tho and other towns of the country, Jan. 5 (VNA) -- ",
])("%j names nobody", (start) => {
  expect(agencyIn(start + SENTENCE)).toBeUndefined();
});

test("an article takes it for its publisher, where nothing else names one", () => {
  const text = `Trade with Laos grows\n\nHANOI, Jan. 5 (Xinhua) -- ${SENTENCE}`;
  const article = withHeading({ text, offset: 0 });
  // Without its year the day is no date, and its words stay for the reader to see.
  expect(article).toMatchObject({ publisher: "Xinhua", published: undefined, text });
  expect(withHeading({ text, offset: 0, publisher: "P" }).publisher).toBe("P");
  const below = `${SENTENCE}\n\n${text}`;
  expect(withHeading({ text: below, offset: 0 }).publisher).toBeUndefined();
});

test("a day with its year dates the article, too", () => {
  const text = `HANOI, Jan. 5, 2024 (BNA) -- ${SENTENCE}`;
  expect(withHeading({ text, offset: 0 })).toMatchObject({
    publisher: "BNA",
    published: "2024-01-05",
  });
});
