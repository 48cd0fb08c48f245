/** The figures that a person asks for first, as cards: each with its period, basis, source and arithmetic. */
import type { Dataset, Observation } from "../../model/types.ts";
import { type Lead, tradeLead } from "../charts/lead.ts";
import { select } from "../filters/select.ts";
import type { View } from "../filters/view.ts";
import { type Empty, whyEmpty } from "../filters/why-empty.ts";
import type { Words } from "../i18n/words.ts";
import { claimedMultiples } from "../mirror/mirror.ts";
import { balanceOf } from "../trade/headlines.ts";
import { formatFigure } from "../words/format.ts";
import { type Figure, figureOf } from "./figures.ts";
import { baseYearsOf, growthFigures } from "./growth.ts";
import { lastCounts, lastOfEach } from "./last.ts";

export interface Card {
  id: string;
  label: string;
  /** The first is printed large. */
  figures: Figure[];
  leads: (Lead & { label: string })[];
  /** Set where the filters leave no figure. */
  empty?: Empty;
}

export interface CardInput {
  /** The figures of the pair. */
  dataset: Dataset;
  shown: Observation[];
  /** What the filters would leave of all years: what growth is measured from may lie before those in view. */
  ofAllYears: Observation[];
  view: View;
  words: Words;
}

/** What a card can be made of, before it is. */
export interface Kind {
  id: string;
  label: string;
  /** Which observations the card is made of. */
  wants: (observation: Observation) => boolean;
  figures: (shown: Observation[]) => Figure[];
  /** Those that no figure of it changes. */
  leads: Card["leads"];
}

const money = (indicator: string) => (o: Observation) =>
  o.indicator === indicator && o.unit === "USD" && o.scope === undefined;

const people = (indicator: string) => (o: Observation) =>
  o.indicator === indicator && o.unit === "person" && o.scope === undefined;

/** The cards that there may be, in the order of the page. */
export function kindsOf({ dataset, ofAllYears, words }: CardInput): Kind[] {
  const { t } = words;
  const chart = (lead: Lead) => ({ label: t("headline.chart"), ...lead });
  const say =
    (number = formatFigure) =>
    (o: Observation) =>
      figureOf(words, dataset, o, number(words, o));
  const turnover = money("trade-turnover");
  const capital = money("fdi-capital");
  const growth = baseYearsOf(dataset.observations).map((base): Kind => {
    const claims = claimedMultiples(dataset.observations).filter(({ years }) => years[0] === base);
    return {
      id: `since-${base}`,
      label: t("headline.since", { year: String(base) }),
      wants: (o) =>
        (turnover(o) && o.basis === "official") || claims.some(({ claim }) => claim.id === o.id),
      figures: (shown) => growthFigures({ dataset, shown, ofAllYears, words }, base),
      leads: [chart(tradeLead("turnover", "index", base))],
    };
  });
  return [
    {
      id: "turnover",
      label: t("headline.turnover"),
      wants: turnover,
      figures: (shown) => lastCounts(shown).map(say()),
      leads: [chart(tradeLead("turnover", "absolute"))],
    },
    ...growth,
    {
      id: "balance",
      label: t("headline.balance"),
      wants: money("trade-balance"),
      figures: (shown) => lastCounts(shown).map(say(balanceOf)),
      leads: [chart({ id: "trade-balance" })],
    },
    {
      id: "capital",
      label: t("headline.capital"),
      wants: (o) => capital(o) && o.measure === "stock",
      figures: (shown) => lastOfEach(dataset, shown).map(say()),
      leads: [chart({ id: "fdi-capital-stock" })],
    },
    ...(["students", "tourists"] as const).map(
      (id): Kind => ({
        id,
        label: t(`headline.${id}`),
        wants: people(id),
        figures: (shown) => lastOfEach(dataset, shown).map(say()),
        leads: [chart({ id })],
      }),
    ),
  ];
}

/** Where the years of a growth are compared: a growth may begin before the years in view, which then take that in. */
function comparisons(figures: Figure[], { view: { from, to }, words }: CardInput): Card["leads"] {
  const leads = figures.flatMap(({ years }): Card["leads"] => {
    if (!years) return [];
    const [start, end] = years;
    return [
      {
        label: words.t("headline.compare", { start: String(start), end: String(end) }),
        id: "compare",
        change: {
          compare: years,
          from: from === null ? null : Math.min(from, start),
          to: to === null ? null : Math.max(to, end),
        },
      },
    ];
  });
  // One of each: both countries and a text may tell of the same years.
  return leads.filter(({ label }, i) => leads.findIndex((lead) => lead.label === label) === i);
}

/** The card of a kind; undefined where the data would give nothing without any filter either. */
export function cardOf(input: CardInput, { wants, figures, ...card }: Kind): Card | undefined {
  const { dataset, shown, view, words } = input;
  const said = figures(shown.filter(wants));
  if (said.length > 0) {
    const leads = [...card.leads, ...comparisons(said, input)];
    return { ...card, figures: said, leads };
  }
  const all = dataset.observations;
  const unfiltered = kindsOf({ ...input, ofAllYears: all }).find(({ id }) => id === card.id);
  if (unfiltered?.figures(all.filter(wants)).length === 0) return undefined;
  const gives = (view: View) => {
    const shown = select(dataset, view);
    const ofAllYears = select(dataset, { ...view, from: null, to: null });
    const kind = kindsOf({ ...input, shown, ofAllYears, view }).find(({ id }) => id === card.id);
    return (kind?.figures(shown.filter(wants)).length ?? 0) > 0;
  };
  const empty = whyEmpty(words, dataset, view, wants, () => true, gives);
  return { ...card, figures: [], leads: [], empty };
}
