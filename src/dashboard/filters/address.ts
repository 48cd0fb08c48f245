/** A view as a query string and back: `?from=2008&basis=stated&basis=derived`. Only what differs from the default is written. */
import type { Basis } from "../../model/types.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { type Choices, canonical, DEFAULT_VIEW, type View } from "./view.ts";

/** The query string of a view, without the question mark; empty for the default view. */
export function encodeView(view: View): string {
  const query = new URLSearchParams();
  const list = (name: string, values: string[] | null) => {
    // An empty value says that nothing is chosen, where no value says that all is.
    for (const value of values?.length === 0 ? [""] : (values ?? [])) query.append(name, value);
  };
  if (view.language !== null) query.set("lang", view.language);
  if (view.from !== null) query.set("from", String(view.from));
  if (view.to !== null) query.set("to", String(view.to));
  list("reporter", view.reporters);
  list("basis", view.bases);
  list("text", view.documents);
  if (view.scale !== DEFAULT_VIEW.scale) query.set("scale", view.scale);
  if (view.compare) query.set("years", view.compare.join("-"));
  if (view.point !== null) query.set("point", view.point);
  return query.toString();
}

export interface Decoded {
  view: View;
  /** A sentence for each part of the address that could not be used. */
  ignored: string[];
}

const NAMES = ["lang", "from", "to", "reporter", "basis", "text", "scale", "years", "point"];

/** Reads a query string. Whatever is unknown or impossible is left out and told. */
export function decodeView(search: string, choices: Choices): Decoded {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const ignore = (name: string, value: string, expected: string) =>
    ignored.push(`${name} “${value.slice(0, 60)}” was ignored: ${expected}.`);
  const [first, last] = choices.years;

  const year = (name: string, text: string): number | null => {
    const value = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= first && value <= last) return value;
    ignore(name, text, `a year from ${first} to ${last} was expected`);
    return null;
  };
  const list = <T extends string>(name: string, all: T[]): T[] | null => {
    const values = query.getAll(name);
    if (values.length === 0) return null;
    const known = values.filter((value): value is T => (all as string[]).includes(value));
    const unknown = values.filter((value) => value !== "" && !(all as string[]).includes(value));
    for (const value of unknown) ignore(name, value, `expected ${all.join(", ") || "nothing"}`);
    // A list of nothing but unknown names says nothing, rather than "none".
    return known.length === 0 && unknown.length > 0 ? null : known;
  };
  const one = <T>(name: string, read: (text: string) => T | null): T | null => {
    const text = query.get(name);
    return text === null ? null : read(text);
  };

  let from = one("from", (text) => year("from", text));
  let to = one("to", (text) => year("to", text));
  if (from !== null && to !== null && from > to) {
    ignore("from", String(from), `it comes after to=${to}`);
    from = null;
    to = null;
  }
  const language = one("lang", (text): Language | null => {
    const known = LANGUAGES.find((language) => language === text);
    if (!known) ignore("lang", text, `expected ${LANGUAGES.join(", ")}`);
    return known ?? null;
  });
  const scale = one("scale", (text) => {
    if (text === "log" || text === "linear") return text;
    ignore("scale", text, "expected linear or log");
    return null;
  });
  const compare = one("years", (text): View["compare"] => {
    const match = /^(\d{4})-(\d{4})$/.exec(text);
    const pair = match?.slice(1).map(Number) as [number, number] | undefined;
    if (pair && pair[0] !== pair[1] && pair.every((y) => y >= first && y <= last)) return pair;
    ignore("years", text, `expected two different years from ${first} to ${last}, as 2008-2022`);
    return null;
  });
  const point = one("point", (text) => {
    if (choices.observations.has(text)) return text;
    ignore("point", text, "there is no such figure in the data");
    return null;
  });
  for (const name of new Set(query.keys()))
    if (!NAMES.includes(name)) ignore(name, query.get(name) ?? "", "this page has no such setting");

  const view: View = {
    language,
    from,
    to,
    reporters: list("reporter", choices.reporters),
    bases: list<Basis>("basis", choices.bases),
    documents: list("text", choices.documents),
    scale: scale ?? DEFAULT_VIEW.scale,
    compare,
    point,
  };
  return { view: canonical(view, choices), ignored };
}
