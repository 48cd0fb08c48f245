/** The fields of a figure, from what was settled of its number. */

import { direction, isAveraged, isPerTime } from "../marks/change.ts";
import { shareOf } from "../marks/shares.ts";
import type { Resolved } from "../sides/reach.ts";
import { apartFrom } from "../sides/several.ts";
import { basePeriod, changeSpan, isFromMonthToMonth } from "../time/base-periods.ts";
import { word as w } from "../words/tokens.ts";
import type { Draft } from "./draft.ts";
import { indicatorOf, negate, scopeOf, unitOf } from "./figure.ts";
import type { Timed } from "./quantity-steps.ts";

export function draftOf(timed: Timed): Resolved<Draft> {
  const { reached, pair, node, settled, side } = timed;
  const { measured, reach } = reached;
  const { asked, topic, family, kind, people } = measured;
  const { item, annotated, roles, memory } = asked;
  const { tokens } = annotated;
  const { noun } = item;
  const draft: Draft = {
    indicator: indicatorOf(family, noun),
    refArea: pair.home,
    counterpartArea: pair.partner,
    value: item.value,
    unit: "",
    low: item.low,
    high: item.high,
    period: settled.period,
    qualifier: item.qualifier,
  };
  if (settled.fromDocument) draft.periodFromDocument = true;
  if (kind === "growth" || kind === "multiple") {
    draft.of = draft.indicator;
    draft.indicator = kind;
    draft.unit = kind === "growth" ? "ratio" : "multiple";
    if (kind === "growth" && direction(item, annotated) === -1) negate(draft);
    const years = changeSpan(item, annotated);
    // "grew 17 percent annually from 2016 to 2020": each year from the one before.
    const yearly = years !== undefined && !years.base.includes("-") && isPerTime(item, tokens);
    const averaged = kind === "growth" && (yearly || isAveraged(item, tokens));
    if (years) draft.period = averaged ? years.whole : years.period;
    if (years) delete draft.periodFromDocument;
    // "grew ninefold between 1992, when ties were set up, and 2014": not of the time of writing.
    const later = annotated.periods.find((one) => one.from >= item.to);
    const apart = later !== undefined && w(tokens, later.from - 1) === "between";
    if (draft.periodFromDocument && (apart || w(tokens, item.to) === "between"))
      return { reason: "growth over years that are not said" };
    const said = node !== undefined;
    const base = averaged
      ? undefined
      : (years?.base ??
        timed.base ??
        basePeriod(item, annotated, draft.period, said, pair, memory));
    if (base && base === draft.period) return { reason: "measured from its own time" };
    if (!base && !averaged && isFromMonthToMonth(item, annotated))
      return { reason: "of a time that is not said" };
    if (base) draft.base = base;
    if (averaged) draft.scope = "annual average";
    return { found: draft };
  }
  if (kind === "share") {
    draft.of = measured.share ? `total ${family}` : (shareOf(item, annotated) as string);
    draft.indicator = "share";
    draft.unit = "ratio";
    return { found: draft };
  }
  draft.unit = unitOf(item, family, noun, memory);
  if (family === "balance" && side === -1) negate(draft);
  if (family === "invest") draft.measure = settled.measure;
  if (family === "tie" && noun) draft.what = noun.what;
  if (people && settled.annual) draft.rate = "annual";
  const apart = people ? undefined : apartFrom(item, tokens, roles, reach.end);
  const scope = scopeOf(item, family, topic, tokens) ?? apart;
  if (scope) draft.scope = scope;
  return { found: draft };
}
