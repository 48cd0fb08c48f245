/** How events are titled, what is quoted for them, and what a visit dates. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const eventsOf = (text: string, title = "Vietnam and China") =>
  extract({ id: "test", text, title }).events;

describe("an event with its date in brackets is titled by its own phrase", () => {
  it.each([
    [
      "The agreements are the Border Treaty (signed in 1999), the fishery agreement (2000) and three border documents (2009).",
      ["The agreements are the Border Treaty", "The fishery agreement", "Three border documents"],
    ],
    ["Pacts of Vietnam and China include the border treaty (1999).", ["The border treaty"]],
    ["Vietnam and China have peace; there is a treaty (1999).", ["There is a treaty"]],
    [
      'Vietnam and China have a pact on "land, sea and air" (signed in 1999).',
      ['Vietnam and China have a pact on "land, sea and air"'],
    ],
    [
      'As they say, "peace", Vietnam and China have a pact (signed in 1999).',
      ["Vietnam and China have a pact"],
    ],
    [
      "Vietnam and China have a pact (on land, sea and air) for peace (signed in 1999).",
      ["Vietnam and China have a pact for peace"],
    ],
    [
      "For trade, Vietnam and China (both of them) have a pact (signed in 1999).",
      ["Vietnam and China have a pact"],
    ],
    [
      "Vietnam and China have a motto for relations (set in 2002?) and a treaty (2003).",
      ["Vietnam and China have a motto for relations", "A treaty"],
    ],
    [
      "Vietnam and China have a treaty (1999) with a protocol (2009).",
      ["Vietnam and China have a treaty", "With a protocol"],
    ],
  ])("%s", (text, titles) => {
    expect(eventsOf(text).map(({ title }) => title)).toEqual(titles);
  });
});

describe("an event is titled by its clause, in one line", () => {
  it.each([
    [
      "On June 1, 2017 the Vietnam-China Friendship Association held an exchange in Hanoi for the 71st day of the republic, which is counted from June 2, 1946.",
      "The Vietnam-China Friendship Association held an exchange in Hanoi for the 71st day of the republic, which is counted from June 2, 1946",
    ],
    [
      "Vietnam and China (with aides) signed a treaty on rice in 1999.",
      "Vietnam and China signed a treaty on rice",
    ],
    [
      'In 1999 Vietnam and China signed the "Rice" treaty.',
      'Vietnam and China signed the "Rice" treaty',
    ],
    [
      "Minh said that in 1999 Vietnam and China signed a treaty.",
      "Vietnam and China signed a treaty",
    ],
    ["Minh said in 1999 Vietnam and China signed a treaty.", "Vietnam and China signed a treaty"],
    ["Vietnam and China signed a tre\u00adaty in 1999.", "Vietnam and China signed a treaty"],
    [
      "According to Minh, Vietnam and China signed a treaty in 1999.",
      "Vietnam and China signed a treaty",
    ],
    ["However, Vietnam and China signed a treaty in 1999.", "Vietnam and China signed a treaty"],
    [
      "Vietnam and China signed a well-known treaty - on rice - in 1999.",
      "Vietnam and China signed a well-known treaty - on rice",
    ],
    [
      "In 1999 Vietnam and China signed a treaty on the many rivers and roads and lakes and farms and woods and ports and towns that both of them have and that all of their people love.",
      "Vietnam and China signed a treaty on the many rivers and roads and lakes and farms and woods and ports and ...",
    ],
    [
      "In 1999 Vietnam and China signed a treaty on the many rivers and roads and lakes and farms and woods and ports of both, which all of their people love.",
      "Vietnam and China signed a treaty on the many rivers and roads and lakes and farms and woods and ports of both",
    ],
  ])("%s", (text, title) => {
    expect(eventsOf(text).map((event) => event.title)).toEqual([title]);
  });

  it.each([
    ["in the province of Nghe  An", ["Nghe An"]],
    ["in the port city of Da Nang", ["Da Nang"]],
    ["between Lao Cai and Nghe An", ["Lao Cai"]],
    ["in the Gulf of Tonkin", ["Gulf of Tonkin"]],
    ["in Ba Ria-Vung Tau", ["Ba Ria-Vung Tau"]],
    ["on the island of Cat Ba", []],
    ["in Da Nang's old town", []],
    ["in China", []],
    ["in May", []],
  ])("and placed: %s", (where, places) => {
    const [event] = eventsOf(`In 2012 Vietnam and China held a festival ${where}.`);
    expect(event?.places).toEqual(places);
  });
});

describe("the quote reaches from the word of the event to its date, or back", () => {
  it.each([
    ["Vietnam and China signed a treaty in 1999.", ["treaty in 1999"]],
    [
      "In 1999 the two sides, Vietnam and China, signed it.",
      ["1999 the two sides, Vietnam and China, signed"],
    ],
    ["Vietnam and China have a treaty (signed in 1999).", ["treaty (signed in 1999)"]],
    ["Vietnam and China have a treaty (1999).", ["treaty (1999)"]],
    [
      "Since 2004, China has been Vietnam's largest partner.",
      ["2004, China has been Vietnam's largest"],
    ],
    ["Vietnam and China cheered at the 65th anniversary of diplomatic ties.", ["65th anniversary"]],
    ["Over the past 74 years Vietnam and China have been on good terms.", []],
  ])("%s", (text, quotes) => {
    expect(eventsOf(text).map(({ source }) => source.kind === "text" && source.quote.text)).toEqual(
      quotes,
    );
  });
});

describe("a visit that was told with its date dates what was agreed on it", () => {
  const TOLD = "In May 2008 General Secretary Nong Duc Manh visited China.";
  const dates = (text: string) => eventsOf(text).map(({ date, kind }) => `${date} ${kind}`);
  it.each([
    "During the visit to China by General Secretary Nong Duc Manh, both sides agreed on a hotline.",
    "On that visit of Secretary Nong Duc Manh to China the two sides signed a pact.",
    "The visit by Nong Duc Manh to China led to a treaty of the two sides.",
  ])("%s", (then) => {
    expect(dates(`${TOLD} ${then}`)).toEqual(["2008-05 visit", "2008-05 agreement"]);
    expect(dates(then)).toEqual([]);
    expect(
      dates(`In May 2008 General Secretary Nong Duc Manh signed a treaty with China. ${then}`),
    ).toEqual(["2008-05 agreement"]);
  });

  it.each([
    "On the visit by President Hu Jintao both sides agreed on a hotline.",
    "On the visit by Secretary Manh both sides agreed on a hotline.",
    "During the visit to China by Nong Duc Manh both sides spoke of peace.",
    "Nong Duc Manh agreed with China on a hotline.",
    "Nong Duc Manh visited China and agreed on a hotline.",
  ])("but not: %s", (then) => {
    expect(dates(`${TOLD} ${then}`)).toEqual(["2008-05 visit"]);
  });
});

describe("a note that leaves the year out", () => {
  const TOLD = "On May 3, 2012 Vietnam and Laos held an exchange in Hanoi.";
  const inferred = (note: string) =>
    eventsOf(`${TOLD} ${note}`, "Vietnam and Laos").some((event) => event.inferred !== undefined);
  it.each([
    "The page leaves out the year.",
    "The page omits the year, which follows from the feast.",
    "The notice does not give its year.",
    "The page did not mention any year.",
  ])("%s", (note) => expect(inferred(note)).toBe(true));
  it.each([
    "The page gives the year.",
    "The page does not give the club.",
    "It is not the year for it.",
    "They turned out the year.",
    "The page omits last year.",
    "The page leaves the year.",
  ])("not: %s", (note) => expect(inferred(note)).toBe(false));
});
