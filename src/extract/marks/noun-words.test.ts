/** What a bare number counts. */
import { expect, it } from "vitest";
import { tokenize } from "../words/tokenize.ts";
import { nounOf } from "./nouns.ts";

/** "invest new: new projects", "none counts something else: tonnes"; "" where no noun stands behind the number 999. */
function nounIn(text: string): string {
  const tokens = tokenize(text);
  const from = tokens.findIndex((token) => token.w === "999") + 1;
  const noun = nounOf(tokens, from);
  if (!noun) return "";
  const { family, people, fresh, all, reason, what, to } = noun;
  const kind = family ?? `none ${reason}`;
  const flags = [kind, people && "people", fresh && "new", all && "all", what && `(${what})`];
  const words = tokens.slice(from, to).map(({ w }) => w);
  return `${flags.filter(Boolean).join(" ")}: ${words.join(" ")}`;
}

const RESIDENTS = "none people who live or work there";
const OTHERS = "none people who are neither students nor tourists";
const THINGS = "none counts something else";
const TIME = "none a length of time";

it.each([
  ["999 projects", "invest: projects"],
  ["999 new projects", "invest new: new projects"],
  ["999 newly licensed projects", "invest new: newly licensed projects"],
  ["999 new ones", "invest new: new ones"],
  ["999 ones", `${THINGS}: ones`],
  ["999 Chinese projects", "invest: chinese projects"],
  ["999 Chinese-invested projects", "invest: chinese - invested projects"],
  ["999 foreign projects", "invest all: foreign projects"],
  ["999 students", "students: students"],
  ["999 international students", "students all: international students"],
  ["999 tourists", "tourists: tourists"],
  ["999 of tourists", "tourists: of tourists"],
  ["999 tourism firms", `${THINGS}: tourism firms`],
  ["999 tourist buses", `${THINGS}: tourist buses`],
  ["999 person-times of visitors", "tourists: person - times of visitors"],
  ["999 person-times from Laos", ""],
  ["999 people", `${OTHERS}: people`],
  ["999 people visited Laos", "tourists: people"],
  ["999 people; visited Laos", `${OTHERS}: people`],
  ["999 people and 5 visited Laos", `${OTHERS}: people`],
  ["999 people study there", "students: people"],
  ["999 people living there", `${RESIDENTS}: people`],
  ["999 Chinese visited", "tourists: chinese"],
  ["999 Chinese study there", "students: chinese"],
  ["999 Chinese in Laos", `${OTHERS} people: chinese`],
  ["999 Chinese", `${OTHERS} people: chinese`],
  ["999 China", ""],
  ["999 South Korean tourists", "tourists: south korean tourists"],
  ["they made 999 visits", "tie (visits): visits"],
  ["they made 5000 999 visits", "tourists: visits"],
  ["they made 5,000 visits", ""],
  ["999 visits", "tie (visits): visits"],
  ["999 years", `${TIME}: years`],
  ["999 long years", `${TIME}: long years`],
  ["999-year", `${TIME}: - year`],
  ["999 last year", ""],
  ["999 this week", ""],
  ["999 provinces", "none a count that is no tie between the two: provinces"],
  ["999 provinces twinned with others", "tie (provinces): provinces"],
  ["999 mechanisms", "tie (mechanisms): mechanisms"],
  [
    "999 mechanisms of exchange and cooperation",
    "tie (mechanisms of exchange and cooperation): mechanisms",
  ],
  ["999 mechanisms for the", "tie (mechanisms): mechanisms"],
  ["999 mechanisms that work", "tie (mechanisms): mechanisms"],
  ["999 tonnes", `${THINGS}: tonnes`],
  ["999 huge shiny machine parts", `${THINGS}: huge shiny machine parts`],
  ["999 the projects", ""],
  ["999 a project", ""],
  ["999 in projects", ""],
  ["999 and projects", ""],
  ["999, projects", ""],
  ["999", ""],
])("%s", (text, expected) => {
  expect(nounIn(text)).toBe(expected);
});
