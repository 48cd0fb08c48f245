import { expect, test } from "vitest";
import { withHeading } from "./heading.ts";

const SENTENCE = "Trade between Vietnam and Laos came to 1.6 billion US dollars last year.";
const read = (text: string) => withHeading({ text, offset: 0 });

test.each([
  ["Published: 2024-02-10", "2024-02-10"],
  ["Published on 10 February 2024 at 08:15", "2024-02-10"],
  ["Date: Saturday, February 10, 2024", "2024-02-10"],
  ["The Border Gazette, March 12, 2024", "2024-03-12"],
  ["The Border Gazette, March 12, 2024, page 3", "2024-03-12"],
  ["By Anna Tran | 12 Mar. 2024 | 10:30 GMT+7", "2024-03-12"],
  ["Hanoi, 5 January 2024", "2024-01-05"],
  ["Hanoi, Vietnam, 5th January, 2024.", "2024-01-05"],
  ["2024-01-05T08:00:00+07:00", "2024-01-05"],
  ["SEPT 30, 2023", "2023-09-30"],
])("the line %j gives the date, and its numbers are gone", (line, published) => {
  const text = `Trade with Laos grows\n${line}\n\n${SENTENCE}`;
  expect(read(text)).toEqual({
    title: "Trade with Laos grows",
    published,
    offset: 0,
    text: text.replace(line, (found) => " ".repeat(found.length)),
  });
});

test.each([
  ["Hanoi, 5 January 2024. ", "2024-01-05"],
  ["HANOI, Jan. 5, 2024 (BNA) -- ", "2024-01-05"],
  ["Vientiane, Laos, 5 January 2024 – ", "2024-01-05"],
])("%j before the first sentence gives the date", (dateline, published) => {
  const { text, ...rest } = read(`${dateline}${SENTENCE}`);
  expect(rest).toMatchObject({ offset: 0, published, title: undefined });
  expect(text).toBe(" ".repeat(dateline.length) + SENTENCE);
});

test.each([
  "Published: 03/04/2024",
  "The Border Gazette, March 2024",
  "The Border Gazette, 30 February 2024",
  "Updated: 2024-02-10",
  "Updated, 10 February 2024",
  "Exports of Vietnam, 31 December 2023",
  "On 5 January 2024 the two ministers met",
  "The treaty was signed in Hanoi, 5 January 2024",
  "Hanoi, 5 January 2024, 3 billion dollars of rice",
  "12 March 2024 was the day of the fair",
])("the line %j gives no date", (line) => {
  const text = `${line}\n\n${SENTENCE}`;
  expect(read(text)).toMatchObject({ published: undefined, text });
});

test("a label goes before other dates; without one, several dates tell a chronicle", () => {
  const lines = "Hanoi, 5 January 2024\nPublished: 2024-02-10";
  expect(read(`${lines}\n\n${SENTENCE}`).published).toBe("2024-02-10");
  const chronicle = `18 January 1950\nThe two countries open embassies.\n\n5 November 1991\n${SENTENCE}`;
  expect(read(chronicle)).toMatchObject({ published: undefined, text: chronicle });
});

test("a date further below is not that of the text", () => {
  const text = `${SENTENCE}\n\nHanoi, 5 January 2024\n\n${SENTENCE}`;
  expect(read(text)).toMatchObject({ published: undefined, title: undefined, text });
});

test.each([
  ["# Trade with Laos grows\n\n", "Trade with Laos grows"],
  ["**Does trade with Laos grow?**\r\n\r\n", "Does trade with Laos grow?"],
  ["Published: 2024-02-10\nTrade with Laos grows\n\n", "Trade with Laos grows"],
  ["Trade with Laos grows\nBy Linh Tran\nPublished: 2024-02-10\n\n", "Trade with Laos grows"],
  ["Trade with Laos grows\nBy Linh Tran and Anna Lee, Hanoi\n", "Trade with Laos grows"],
  ["BY LINH TRAN\nTrade with Laos grows\n\n", "Trade with Laos grows"],
  ["By Linh Tran\n\nTrade with Laos grows\nPublished: 2024-02-10\n", "Trade with Laos grows"],
  ["By Land and Sea\n\n", "By Land and Sea"],
])("the headline of %j is the title", (start, title) => {
  expect(read(start + SENTENCE).title).toBe(title);
});

test.each([
  "Trade with Laos grew.\n\n",
  "Trade with Laos\n",
  "By Linh Tran\n\n",
  "By Linh Tran\nTrade with Laos\n",
  "Trade with Laos\nBy 2024 it had grown\n",
  "Figures of the year:\n\n",
  `${"Trade with Laos grew and grew ".repeat(6)}\n\n`,
])("the first line of %j is no title", (start) => {
  expect(read(start + SENTENCE).title).toBeUndefined();
});

test("a line alone is the text itself", () => {
  expect(read("Trade with Laos grows").title).toBeUndefined();
});

test("what the file itself says stays", () => {
  const article = { text: `A title\n\n${SENTENCE}`, offset: 40, title: "T", published: "2019-03" };
  expect(withHeading(article)).toEqual(article);
});
