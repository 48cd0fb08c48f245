/** For tests: what a text is read as, in short lines ("exports VNM<CHN 17.1e9 USD 2015"), or how a sentence is marked. */
import { describe, expect, it } from "vitest";
import { parsePeriod, printPeriod } from "../model/period.ts";
import { extract } from "./extract.ts";
import { annotate } from "./marks/annotate.ts";
import type { Annotated, Item } from "./marks/items.ts";
import type { Calendar } from "./periods/calendar.ts";
import { fiscalYear } from "./periods/fiscal.ts";
import { periodAt } from "./periods/periods.ts";
import { tokenize } from "./words/tokenize.ts";

export interface Setting {
  published?: string;
  title?: string;
}

/** Reference area before counterpart; a measure, hedge or scope only where there is one. */
export function figureLines(
  text: string,
  { published = "2024-06-15", title = "Vietnam and China" }: Setting = {},
): string[] {
  return extract({ id: "test", text, published, title }).figures.map((figure) => {
    const {
      indicator,
      of,
      refArea,
      counterpartArea,
      value,
      unit,
      period,
      measure,
      qualifier,
      scope,
      base,
      rate,
    } = figure;
    const what = of ? `${indicator} of ${of}` : indicator;
    const size =
      Math.abs(value) >= 1e6 ? `${Number((value / 1e6).toPrecision(9))}m` : String(value);
    const rest = [
      measure,
      qualifier === "exact" ? "" : qualifier,
      base && `base ${base}`,
      scope && `(${scope})`,
      rate,
    ];
    return [what, `${refArea}<${counterpartArea}`, size, unit, period ?? "no period", ...rest]
      .filter(Boolean)
      .join(" ");
  });
}

/** A title, a day of publication, a text ("/n" parts its paragraphs) and what it is read as. */
type DatedRow = [title: string, published: string, text: string, lines: string[]];

export const testDated = (rows: DatedRow[]): void =>
  it.each<DatedRow>(rows)("%s, %s: %s", (title, published, text, lines) => {
    expect(figureLines(text.replaceAll("/n", "\n\n"), { title, published })).toEqual(lines);
  });

/** What was left alone, as "quote: reason". */
export function leftLines(
  text: string,
  { published = "2024-06-15", title = "Vietnam and China" }: Setting = {},
): string[] {
  return extract({ id: "test", text, published, title }).leftAlone.map(
    ({ quote, reason }) => `${quote.text}: ${reason}`,
  );
}

export function eventLines(
  text: string,
  { published = "2024-06-15", title = "Vietnam and China" }: Setting = {},
): string[] {
  return extract({ id: "test", text, published, title }).events.map(
    ({ date, kind, parties, places, inferred }) =>
      [date, kind, parties.join("+"), places.join("; "), inferred && `[${inferred}]`]
        .filter(Boolean)
        .join(" "),
  );
}

/** A sentence with its marks, and the number in it that is printed as 999, else its last number or rank. */
export function marked(text: string): { item: Item; annotated: Annotated } {
  const tokens = tokenize(text);
  const published = { year: 2024, month: 6, day: 15 };
  const annotated = annotate(tokens, { published, current: undefined, home: "VNM" }, {});
  const { items } = annotated;
  const item =
    items.find(({ from, to }) => tokens.slice(from, to).some(({ w }) => w === "999")) ??
    items.at(-1);
  if (!item) throw new Error(`no number is marked in: ${text}`);
  return { item, annotated };
}

/** Sentences with a number that a rule takes, and others that it leaves. */
export function testRule(
  name: string,
  takes: (item: Item, annotated: Annotated) => unknown,
  taken: string[],
  left: string[],
): void {
  describe(name, () => {
    it.each(taken)("takes: %s", (text) => {
      const { item, annotated } = marked(text);
      expect(takes(item, annotated)).toBeTruthy();
    });
    it.each(left)("leaves: %s", (text) => {
      const { item, annotated } = marked(text);
      expect(takes(item, annotated)).toBeFalsy();
    });
  });
}

/** A text of 20 March 2024, after a figure of the first half of 2023. */
const CALENDAR: Calendar = {
  published: { year: 2024, month: 3, day: 20 },
  current: parsePeriod("2023-01/2023-06"),
  home: "IND",
};

/** The first time in a text: "2019-01/2019-06 during: first half of 2019 (printed year)"; "" where there is none. */
export function timeIn(text: string, calendar: Partial<Calendar> = {}): string {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const node = periodAt(tokens, i, { ...CALENDAR, ...calendar });
    if (!node) continue;
    const period = node.fiscal ? fiscalYear(node.fiscal, "IND") : node.period;
    const words = tokens.slice(node.from, node.to).map(({ w }) => w);
    const more = [
      node.printedYear && "printed year",
      node.toDate && "to date",
      node.relative,
      node.years && `${node.years} years`,
    ].filter(Boolean);
    const rest = more.length > 0 ? ` (${more.join(", ")})` : "";
    return `${period ? printPeriod(period) : "open"} ${node.role}: ${words.join(" ")}${rest}`;
  }
  return "";
}
