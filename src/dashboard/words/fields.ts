/** What there is to say of a figure, field by field: what the table shows, sorts and copies, and what a search reads. */
import { reporterOf } from "../../model/reporter.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { basisWords } from "./basis.ts";
import type { FieldId } from "./columns.ts";
import { sourceInWords } from "./documents.ts";
import { formatBetween, formatEnd, formatFigure, formatWhen } from "./format.ts";
import { clauses, upperFirst } from "./lists.ts";
import { indicatorOf, nameOf, reporterName } from "./names.ts";
import { spanOf } from "./order.ts";
import { placeName } from "./places.ts";

export interface Field {
  id: FieldId;
  /** What the field is called. */
  name: string;
  words: (observation: Observation) => string;
  /** How else the page writes it: it is found by that, too. */
  also?: (observation: Observation) => string;
  /** For a number: itself, in base units; null where there is no bound. */
  number?: (observation: Observation) => number | null;
  /** Below zero where `a` comes first in ascending order. */
  order: (a: Observation, b: Observation) => number;
}

/** How the checks that name an observation came out, by its id: each verdict once, the worst first. */
function verdictsOf(checks: Check[]): Map<string, Check["verdict"][]> {
  const verdicts = new Map<string, Check["verdict"][]>();
  for (const verdict of VERDICTS)
    for (const check of checks)
      if (check.verdict === verdict)
        for (const id of check.observations) {
          const sofar = verdicts.get(id) ?? [];
          if (!sofar.includes(verdict)) verdicts.set(id, [...sofar, verdict]);
        }
  return verdicts;
}

/** Values are compared within their unit: a number of students is neither more nor less than dollars. */
const byNumber =
  (number: (observation: Observation) => number) =>
  (a: Observation, b: Observation): number => {
    if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1;
    const [x, y] = [number(a), number(b)];
    return x === y ? 0 : x - y;
  };

/** In order of time, by where a period begins and then by where it ends; what has no year comes last. */
function byPeriod(a: Observation, b: Observation): number {
  const [x, y] = [spanOf(a.period), spanOf(b.period)];
  const [dateless, other] = [Number.isNaN(x.from), Number.isNaN(y.from)];
  if (dateless || other) return Number(dateless) - Number(other);
  if (x.from !== y.from) return x.from - y.from;
  return x.to === y.to ? 0 : x.to - y.to;
}

/** Which source an observation has, however many have the same. */
function sourceOf({ source }: Observation): string {
  if (source.kind === "text") return `text ${source.document}`;
  return source.kind === "statistics" ? `office ${source.publisher}` : "arithmetic";
}

/** Says the same of observations alike only once: few words are many observations' own. */
function remembered(say: Field["words"], alike: Field["words"]): Field["words"] {
  const said = new Map<string, string>();
  return (observation) => {
    const key = alike(observation);
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = say(observation);
    said.set(key, text);
    return text;
  };
}

/** All fields in the language of the words. What they say of an observation is worked out once. */
export function fieldsOf(words: Words, dataset: Dataset): Field[] {
  const { compare } = new Intl.Collator(TAGS[words.language], { numeric: true });
  const verdicts = verdictsOf(dataset.checks);
  const measureOf = (o: Observation) => o.measure ?? indicatorOf(dataset, o)?.measure;
  const worst = ({ id }: Observation) =>
    VERDICTS.indexOf(verdicts.get(id)?.[0] ?? "agrees") + (verdicts.has(id) ? 0 : 1);
  const field = (
    id: FieldId,
    say: Field["words"],
    alike: Field["words"],
    more: Partial<Field> = {},
  ): Field => {
    const said = remembered(say, alike);
    const order = (a: Observation, b: Observation) => {
      const [x, y] = [said(a), said(b)];
      return x === y ? 0 : compare(x, y);
    };
    return { id, name: words.t(`field.${id}`), words: said, order, ...more };
  };
  /** Numbers are as good as all different: nothing is remembered of them. */
  const number = (
    id: FieldId,
    say: Field["words"],
    value: (observation: Observation) => number | null,
    open: number,
    more: Partial<Field> = {},
  ): Field => ({
    id,
    name: words.t(`field.${id}`),
    words: say,
    number: value,
    order: byNumber((o) => value(o) ?? open),
    ...more,
  });
  return [
    field(
      "indicator",
      (o) => nameOf(words, dataset, o),
      ({ indicator, of, what, scope }) => [indicator, of, what, scope].join("|"),
    ),
    field(
      "refArea",
      (o) => placeName(words, o.refArea),
      (o) => o.refArea,
    ),
    field(
      "counterpartArea",
      (o) => placeName(words, o.counterpartArea),
      (o) => o.counterpartArea,
    ),
    number(
      "value",
      (o) => formatBetween(words, o),
      ({ value }) => value,
      0,
      { also: (o) => formatFigure(words, o) },
    ),
    number(
      "low",
      (o) => formatEnd(words, o, "low") ?? words.t("field.unbounded"),
      ({ low }) => low,
      Number.NEGATIVE_INFINITY,
    ),
    number(
      "high",
      (o) => formatEnd(words, o, "high") ?? words.t("field.unbounded"),
      ({ high }) => high,
      Number.POSITIVE_INFINITY,
    ),
    field(
      "period",
      (o) => upperFirst(formatWhen(words, o)),
      ({ period, measure, rate, periodFromDocument }) =>
        [period, measure, rate, periodFromDocument].join("|"),
      { order: byPeriod },
    ),
    field(
      "measure",
      (o) => {
        const measure = measureOf(o);
        return measure === "stock" || measure === "flow" ? words.t(`field.measure.${measure}`) : "";
      },
      (o) => `${measureOf(o)}`,
    ),
    field(
      "qualifier",
      ({ qualifier }) => words.t(`field.qualifier.${qualifier}`),
      ({ qualifier }) => qualifier,
    ),
    field(
      "basis",
      (o) => upperFirst(basisWords(words, o)),
      ({ basis, layer, source }) =>
        [basis, layer, source.kind, source.kind === "arithmetic" && source.formula].join("|"),
    ),
    field("reporter", (o) => reporterName(words, reporterOf(o)), reporterOf),
    field("source", (o) => sourceInWords(words, o, dataset), sourceOf),
    field(
      "checks",
      ({ id }) =>
        clauses(
          words,
          (verdicts.get(id) ?? []).map((verdict) => words.t(`verdict.${verdict}`)),
        ),
      ({ id }) => (verdicts.get(id) ?? []).join("|"),
      { order: (a, b) => worst(a) - worst(b) },
    ),
  ];
}
