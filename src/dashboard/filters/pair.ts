/** The two countries that the page is about: which pairs the data has, and what of it is about one of them. */
import page from "../../../data/page.json";
import { textsOf } from "../../formats/narrow.ts";
import { isArea } from "../../model/areas.ts";
import type { Area, Dataset, Observation, TieEvent } from "../../model/types.ts";

/** In the order in which the page speaks of them. */
export type Pair = readonly [first: Area, second: Area];

const [first = "", second = ""] = page.pair;

/** What the page opens with where the data has a figure of it. */
export const USUAL_PAIR: Pair = [first, second];

/** As the address writes it: `VNM-LAO`. */
export const pairText = (pair: Pair): string => pair.join("-");

/** The pair that a text like `VNM-LAO` names by ISO 3166-1 alpha-3; undefined for any other text. */
export function pairFrom(text: string): Pair | undefined {
  const [a = "", b = "", ...more] = text.split("-");
  return isArea(a) && isArea(b) && a !== b && more.length === 0 ? [a, b] : undefined;
}

/** True for the same two countries in whichever order. */
export const samePair = (pair: Pair, [a, b]: Pair): boolean => pair.includes(a) && pair.includes(b);

/** True for a figure between the two, whichever of them is the reference area. */
export function isOfPair(
  { refArea, counterpartArea }: Pick<Observation, "refArea" | "counterpartArea">,
  [a, b]: Pair,
): boolean {
  return (refArea === a && counterpartArea === b) || (refArea === b && counterpartArea === a);
}

/** True for an event that both took part in, others beside them or not. */
export function isEventOfPair({ parties }: Pick<TieEvent, "parties">, pair: Pair): boolean {
  return pair.every((area) => parties.includes(area));
}

/** Who took part in an event beside the first country of the pair; beside the second where the first did not. */
export function partnersOf({ parties }: Pick<TieEvent, "parties">, [a, b]: Pair): Area[] {
  const one = parties.includes(a) ? a : b;
  return parties.filter((area) => area !== one);
}

/** A country that the page usually speaks of comes first, else the order is that of the codes. */
export function inOrder([a, b]: Pair): Pair {
  const place = (area: Area) => (USUAL_PAIR.includes(area) ? USUAL_PAIR.indexOf(area) : 2);
  return place(a) < place(b) || (place(a) === place(b) && a < b) ? [a, b] : [b, a];
}

/** The two of a figure. */
export const pairBetween = ({
  refArea,
  counterpartArea,
}: Pick<Observation, "refArea" | "counterpartArea">): Pair => inOrder([refArea, counterpartArea]);

/** What there is of a pair. */
export interface PairCount {
  pair: Pair;
  figures: number;
}

interface Parts {
  /** The pairs of which there is a figure, those with the most first; then those of which a reader's own text has a tie alone. */
  pairs: PairCount[];
  /** Those of them of which the published data has a figure. */
  published: Pair[];
  /** Their figures by `pairText` of the pair in either order. */
  figures: Map<string, Observation[]>;
  /** Ids of the texts that tell anything of anyone. */
  texts: Set<string>;
  /** The parts of the dataset that were asked for, by `pairText`. */
  made: Map<string, Dataset>;
}

const parts = new WeakMap<Dataset, Parts>();

function partsOf(dataset: Dataset): Parts {
  const known = parts.get(dataset);
  if (known) return known;
  const figures: Parts["figures"] = new Map();
  const pairs: Pair[] = [];
  for (const observation of dataset.observations) {
    const { refArea: a, counterpartArea: b } = observation;
    const own = figures.get(`${a}-${b}`);
    if (own) own.push(observation);
    else if (a !== b) {
      const begun = [observation];
      for (const key of [`${a}-${b}`, `${b}-${a}`]) figures.set(key, begun);
      pairs.push(inOrder([a, b]));
    }
  }
  for (const [a, b] of tiedByOwn(dataset)) {
    if (figures.has(`${a}-${b}`)) continue;
    for (const key of [`${a}-${b}`, `${b}-${a}`]) figures.set(key, []);
    pairs.push(inOrder([a, b]));
  }
  const counts = pairs.map((pair) => ({ pair, figures: figures.get(pairText(pair))?.length ?? 0 }));
  const found = {
    pairs: counts.sort((a, b) => b.figures - a.figures),
    published: pairs.filter((pair) =>
      figures.get(pairText(pair))?.some(({ layer }) => layer === undefined),
    ),
    figures,
    texts: textsOf(dataset.observations, [...dataset.events, ...dataset.links]),
    made: new Map(),
  };
  parts.set(dataset, found);
  return found;
}

/** The two of each event of a reader's own, and of each tie of provinces: nothing else may be known of them. */
function tiedByOwn({ events, links }: Dataset): Pair[] {
  const own = <Tie extends { layer?: string | undefined }>(ties: Tie[]) =>
    ties.filter(({ layer }) => layer === "own");
  return [
    ...own(events).map(({ parties }) => parties),
    ...own(links).map(({ from, to }) => [from.area, to.area]),
  ].flatMap((areas): Pair[] => {
    const [a, b, ...more] = [...new Set(areas)];
    return a && b && more.length === 0 ? [[a, b]] : [];
  });
}

/** The pairs of which there is something to show, those with the most figures first. */
export const pairsOf = (dataset: Dataset): PairCount[] => partsOf(dataset).pairs;

/** A pair where the data has a figure of it, else the usual one, else the one with the most figures; the usual one where there is no figure. */
export function pairIn(dataset: Dataset, asked: Pair): Pair {
  const { figures, pairs } = partsOf(dataset);
  return (
    [asked, USUAL_PAIR].find((pair) => figures.has(pairText(pair))) ?? pairs[0]?.pair ?? USUAL_PAIR
  );
}

/**
 * The part of a dataset that is about a pair, the same for the same dataset: the figures between the two, what
 * both took part in, the ties of their provinces, what was checked of it and the texts that tell it. An event of
 * either with others stands there too, unless it is one of another pair of which there are figures (from a pair of
 * the published data a reader's own figures take nothing away); a text that tells nothing of anyone belongs to every pair.
 */
export function ofPair(dataset: Dataset, pair: Pair): Dataset {
  const { pairs, published, figures, texts, made } = partsOf(dataset);
  const known = made.get(pairText(pair));
  if (known) return known;
  const observations = figures.get(pairText(pair)) ?? [];
  const counted = published.some((one) => samePair(one, pair))
    ? published
    : pairs.filter((one) => one.figures > 0).map((one) => one.pair);
  const events = dataset.events.filter(
    (event) =>
      isEventOfPair(event, pair) ||
      (pair.some((area) => event.parties.includes(area)) &&
        !counted.some((other) => isEventOfPair(event, other))),
  );
  const links = dataset.links.filter(({ from, to }) =>
    isOfPair({ refArea: from.area, counterpartArea: to.area }, pair),
  );
  const ids = new Set(observations.map(({ id }) => id));
  const told = textsOf(observations, [...events, ...links]);
  const documents = dataset.documents.filter(({ id }) => told.has(id) || !texts.has(id));
  const kept = new Set(documents.map(({ id }) => id));
  const part = {
    ...dataset,
    observations,
    events,
    links,
    documents,
    checks: dataset.checks.filter((check) => check.observations.some((id) => ids.has(id))),
    leftAlone: dataset.leftAlone.filter(({ document }) => kept.has(document)),
  };
  made.set(pairText(pair), part);
  return part;
}
