/** For tests: the figures of a text as short lines, "exports VNM<CHN 17.1e9 USD 2015". */
import { extract } from "./extract.ts";

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
