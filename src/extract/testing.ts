/** For tests: what a text is read as, in short lines ("exports VNM<CHN 17.1e9 USD 2015"), or how a sentence is marked. */
import { extract } from "./extract.ts";
import { type Annotated, annotate, type Item } from "./marks/annotate.ts";
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
