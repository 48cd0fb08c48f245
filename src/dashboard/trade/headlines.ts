import { areaName } from "../../model/areas.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Observation } from "../../model/types.ts";
import { formatFigure, formatPeriod, formatValue } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { byTime, yearOf } from "../words/order.ts";

const short = (o: Observation) => formatValue(o.value, o.unit, { digits: 1 });

interface Pair {
  year: number;
  vnm: Observation;
  chn: Observation;
}

/** The last year for which both countries have an official value. */
function lastPair(shown: Observation[]): Pair | undefined {
  const official = (area: string) =>
    new Map(
      shown
        .filter(({ basis, refArea }) => basis === "official" && refArea === area)
        .map((o) => [yearOf(o), o]),
    );
  const vnm = official("VNM");
  const chn = official("CHN");
  const years = [...vnm.keys()].filter((year) => year !== undefined && chn.has(year)) as number[];
  const year = Math.max(...years);
  const [v, c] = [vnm.get(year), chn.get(year)];
  return v && c ? { year, vnm: v, chn: c } : undefined;
}

/** Growth within what one country reports: two countries' counts are never set against each other in time. */
function oneReporter(official: Observation[]): string | undefined {
  const years = byTime(official.filter((o) => yearOf(o) !== undefined));
  const last = years.at(-1);
  const first = years.find((o) => o.refArea === last?.refArea);
  if (!first || !last) return undefined;
  const who = areaName(last.refArea);
  if (first === last)
    return `${who} reports trade of ${short(last)} for ${formatPeriod(last.period)}`;
  const verb = last.value >= first.value ? "grew" : "fell";
  return `Trade as ${who} reports it ${verb} from ${short(first)} in ${yearOf(first)} to ${short(last)} in ${yearOf(last)}`;
}

/** The latest claims, whole years before parts of years. */
function claimed(claims: Observation[]): string | undefined {
  const stated = byTime(claims.filter(({ basis }) => basis === "stated")).reverse();
  const said = (o: Observation) => `${formatFigure(o)} for ${the(formatPeriod(o.period))}`;
  if (stated.length > 0) return `The texts put trade at ${listed(stated.slice(0, 2).map(said))}`;
  const derived = byTime(claims);
  return derived.length > 0
    ? `Worked out from the texts, trade was ${listed(derived.map(said))}`
    : undefined;
}

const the = (period: string) => (period.startsWith("first") ? `the ${period}` : period);

/** What the shown turnover says, in a sentence that keeps the reporters apart. */
export function tradeHeadline(shown: Observation[]): string {
  const official = shown.filter(({ basis }) => basis === "official");
  const pair = lastPair(official);
  if (pair) {
    const { year, vnm, chn } = pair;
    const [more, less] = chn.value >= vnm.value ? [chn, vnm] : [vnm, chn];
    const ratio = formatValue(more.value / less.value, "multiple");
    return `For ${year} ${areaName(more.refArea)} counts ${short(more)} of trade between the two, ${ratio} the ${short(less)} that ${areaName(less.refArea)} counts`;
  }
  const claims = shown.filter(({ basis }) => basis !== "official");
  return oneReporter(official) ?? claimed(claims) ?? "No figure of trade passes the filters";
}

/** "Vietnam counts", or who says so where nobody is known to have counted. */
function counts(o: Observation): string {
  if (reporterOf(o) !== UNNAMED) return `${areaName(o.refArea)} counts`;
  return o.basis === "stated" ? "a text states" : "the texts imply";
}

/** What both ends of one flow of goods count in the last year that both have. */
export function flowHeadline(from: string, to: string) {
  const flow = `goods from ${areaName(from)} to ${areaName(to)}`;
  return (shown: Observation[]): string => {
    const pair = lastPair(shown);
    const last = byTime(shown).at(-1);
    if (pair) {
      const { vnm, chn, year } = pair;
      const [more, less] = chn.value >= vnm.value ? [chn, vnm] : [vnm, chn];
      return `Of ${flow}, ${areaName(more.refArea)} counts ${short(more)} for ${year}, ${formatValue(more.value / less.value, "multiple")} what ${areaName(less.refArea)} counts`;
    }
    if (!last) return `No figure of ${flow} passes the filters`;
    return `Of ${flow}, ${counts(last)} ${short(last)} for ${the(formatPeriod(last.period))}`;
  };
}

/** What each country makes of the balance in the last year that is shown. */
export function balanceHeadline(shown: Observation[]): string {
  const amount = (o: Observation) =>
    `a ${o.value < 0 ? "deficit" : "surplus"} of ${short({ ...o, value: Math.abs(o.value) })}`;
  const side = (o: Observation) =>
    reporterOf(o) === UNNAMED
      ? `${counts(o)} ${amount(o)} for ${areaName(o.refArea)}`
      : `${areaName(o.refArea)} reports ${amount(o)}`;
  const pair = lastPair(shown);
  if (pair) return `For ${pair.year} ${side(pair.vnm)}, ${side(pair.chn)}`;
  const last = byTime(shown).at(-1);
  return last
    ? `${upperFirst(side(last))} for ${the(formatPeriod(last.period))}`
    : "No trade balance passes the filters";
}
