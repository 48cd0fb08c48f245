/** A view as a query string and back: `?from=2008&basis=stated&basis=derived`. Only what differs from the default is written. */
import { LANGUAGES } from "../i18n/language.ts";
import type { Said, Words } from "../i18n/words.ts";
import { FIELDS, SORTS } from "../words/columns.ts";
import { type Choices, type ChoicesFor, canonical } from "./choices.ts";
import { pairFrom, pairText, samePair, USUAL_PAIR } from "./pair.ts";
import { DEFAULT_VIEW, MEASURES, MODES, MOST_YEARS, refusal, SCALES, type View } from "./view.ts";

/** The query string of a view, without the question mark; empty for the default view. */
export function encodeView(view: View): string {
  const query = new URLSearchParams();
  const list = (name: string, values: string[] | null) => {
    // An empty value says that nothing is chosen, where no value says that all is.
    for (const value of values?.length === 0 ? [""] : (values ?? [])) query.append(name, value);
  };
  const one = (name: string, value: string | number | null, usual: string | null = null) => {
    if (value !== null && value !== usual) query.set(name, String(value));
  };
  one("pair", pairText(view.pair), pairText(USUAL_PAIR));
  one("lang", view.language);
  one("from", view.from);
  one("to", view.to);
  list("reporter", view.reporters);
  list("basis", view.bases);
  list("indicator", view.indicators);
  list("check", view.checks);
  list("text", view.documents);
  list("partner", view.partners);
  list("kind", view.kinds);
  one("measure", view.measure, DEFAULT_VIEW.measure);
  one("mode", view.mode, DEFAULT_VIEW.mode);
  one("base", view.base);
  one("scale", view.scale, DEFAULT_VIEW.scale);
  one("years", view.compare?.join("-") ?? null);
  one("nearest", view.nearest ? "yes" : null);
  one("mirror", view.mirror);
  one("search", view.search, DEFAULT_VIEW.search);
  one("sort", view.sort);
  list("column", view.columns);
  one("point", view.point);
  return query.toString();
}

/** A part of the address that could not be used, and why. */
export interface Ignored {
  name: string;
  value: string;
  why: Said;
}

export interface Decoded {
  view: View;
  /** Those of the pair of the view. */
  choices: Choices;
  ignored: Ignored[];
}

export function ignoredInWords({ t }: Words, { name, value, why }: Ignored): string {
  return t("ignored.sentence", { name, value, why: t(why.key, why.values) });
}

/** The id of a figure of a reader's own text or file, which no other browser has. */
const OWN_FIGURE = /\.own-/;

const NAMES = [
  "embed",
  "pair",
  "lang",
  "from",
  "to",
  "reporter",
  "basis",
  "indicator",
  "check",
  "text",
  "partner",
  "kind",
  "measure",
  "mode",
  "base",
  "scale",
  "years",
  "nearest",
  "mirror",
  "search",
  "sort",
  "column",
  "point",
];

/** Parameters that are no part of a view but read elsewhere, with what each may be. */
export type Elsewhere = Readonly<Record<string, readonly string[]>>;

/** Reads a query string. Whatever is unknown or impossible is left out and told. */
export function decodeView(
  search: string,
  choicesFor: ChoicesFor,
  elsewhere: Elsewhere = {},
): Decoded {
  const query = new URLSearchParams(search);
  const asked = query.get("pair");
  const pair = pairFrom(asked ?? "");
  const choices = choicesFor(pair ?? USUAL_PAIR);
  const ignored: Ignored[] = [];
  const ignore = (name: string, value: string, key: Said["key"], values?: Said["values"]) =>
    ignored.push({ name, value: value.slice(0, 60), why: { key, values } });
  const [first, last] = choices.years;
  // Years are names, not amounts: no mark between their thousands.
  const range = { first: String(first), last: String(last) };
  const notAmong = (name: string, value: string, all: readonly string[]) =>
    all.length > 0
      ? ignore(name, value, "ignored.options", { options: all.join(", ") })
      : ignore(name, value, "ignored.noOptions");

  if (asked !== null && !pair) ignore("pair", asked, "ignored.pair.form");
  if (pair && !samePair(pair, choices.pair)) ignore("pair", pairText(pair), "ignored.pair");

  const year = (name: string, text: string): number | null => {
    const value = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= first && value <= last) return value;
    ignore(name, text, "ignored.year", range);
    return null;
  };
  const list = <T extends string>(name: string, all: readonly T[]): T[] | null => {
    const values = query.getAll(name);
    if (values.length === 0) return null;
    const known = values.filter((value): value is T => (all as readonly string[]).includes(value));
    const unknown = values.filter(
      (value) => value !== "" && !(all as readonly string[]).includes(value),
    );
    for (const value of unknown) notAmong(name, value, all);
    // A list of nothing but unknown names says nothing, rather than "none".
    return known.length === 0 && unknown.length > 0 ? null : known;
  };
  const one = <T>(name: string, read: (text: string) => T | null): T | null => {
    const text = query.get(name);
    return text === null ? null : read(text);
  };

  let from = one("from", (text) => year("from", text));
  const to = one("to", (text) => year("to", text));
  if (from !== null && to !== null && from > to) {
    ignore("from", String(from), "ignored.order", { to: String(to) });
    from = null;
  }
  const word = <T extends string>(name: string, all: readonly T[]) =>
    one(name, (text): T | null => {
      const known = all.find((option) => option === text);
      if (known === undefined) notAmong(name, text, all);
      return known ?? null;
    });
  const compare = one("years", (text) => {
    const years = /^\d{4}(-\d{4})+$/.test(text) ? text.split("-").map(Number) : [];
    const apart = new Set(years).size === years.length && years.length <= MOST_YEARS;
    if (years.length > 1 && apart && years.every((y) => y >= first && y <= last)) return years;
    ignore("years", text, "ignored.years", { ...range, most: MOST_YEARS });
    return null;
  });
  const measure = word("measure", MEASURES) ?? DEFAULT_VIEW.measure;
  let mode = word("mode", MODES) ?? DEFAULT_VIEW.mode;
  if (refusal(measure, mode) === "balance-sign") {
    ignore("mode", mode, "refusal.balance-sign");
    mode = DEFAULT_VIEW.mode;
  }
  if (query.has("measure") && refusal(measure, mode) === "turnover-whole")
    ignore("measure", measure, "refusal.turnover-whole");
  const point = one("point", (text) => {
    if (choices.observations.has(text)) return text;
    ignore("point", text, OWN_FIGURE.test(text) ? "ignored.point.own" : "ignored.point");
    return null;
  });
  for (const name of new Set(query.keys())) {
    if (Object.hasOwn(elsewhere, name)) word(name, elsewhere[name] ?? []);
    else if (!NAMES.includes(name)) ignore(name, query.get(name) ?? "", "ignored.unknown");
  }

  const view: View = {
    pair: choices.pair,
    language: word("lang", LANGUAGES),
    from,
    to,
    reporters: list("reporter", choices.reporters),
    bases: list("basis", choices.bases),
    indicators: list("indicator", choices.indicators),
    checks: list("check", choices.checks),
    documents: list("text", choices.documents),
    partners: list("partner", choices.partners),
    kinds: list("kind", choices.kinds),
    measure,
    mode,
    base: one("base", (text) => year("base", text)),
    scale: word("scale", SCALES) ?? DEFAULT_VIEW.scale,
    compare,
    nearest: word("nearest", ["yes"]) === "yes",
    mirror: one("mirror", (text) => year("mirror", text)),
    search: query.get("search") ?? DEFAULT_VIEW.search,
    sort: word("sort", SORTS),
    columns: list("column", FIELDS),
    point,
  };
  return { view: canonical(view, choices), choices, ignored };
}
