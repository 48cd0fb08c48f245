import assert from "node:assert/strict";
import fc from "fast-check";
import { extractLinks } from "../../extract/events/links.ts";
import { extract } from "../../extract/extract.ts";
import { parsePeriod } from "../../model/period.ts";
import { parseCatalogue } from "../../preprocess/catalogue.ts";
import { holdsOfFigure, holdsOfQuote } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { ARTICLES, CATALOGUE, NOTES } from "../seeds.ts";

const catalogue = parseCatalogue(CATALOGUE);
const indicators = "indicators" in catalogue ? catalogue.indicators : [];

/** An article is read without a throw, and whatever is given stands in it. */
export const text = fc.property(
  mutated([...ARTICLES, ...NOTES], 900),
  fc.constantFrom(undefined, "2019", "2020-01", "2024-02-29", "1987-03"),
  (body, published) => {
    const source = { id: "a", text: body, published, title: body.slice(0, 60) };
    const { figures, explanations, events, leftAlone } = extract(source);
    assert.equal(explanations.length, figures.length, "an explanation a figure");
    for (const figure of figures) holdsOfFigure(figure, body, indicators);
    for (const { quote } of leftAlone) holdsOfQuote(quote, body);
    for (const event of events) {
      assert.ok(parsePeriod(event.date), `the date ${event.date} can be read again`);
      holdsOfQuote(event.source.quote, body);
    }
    for (const link of extractLinks(source)) holdsOfQuote(link.source.quote, body);
  },
);
