/** What a figure is called, whose it is and who gives it: the same words in every panel, list and table. */
import { RECONCILED, reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Dataset, Indicator, Observation } from "../../model/types.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { basisWords } from "./basis.ts";
import { citedAs } from "./documents.ts";
import { formatFigure, formatWhen } from "./format.ts";
import { clauses, lowerFirst } from "./lists.ts";
import { placeInText, placeName } from "./places.ts";

export const indicatorOf = ({ indicators }: Dataset, { indicator }: Observation) =>
  indicators.find(({ id }) => id === indicator);

type Text = "label" | "description" | "refAreaRole" | "counterpartRole";

/** What an indicator is called or is: in the language of the page where it is a known one, else as the data has it. */
export function indicatorText(words: Words, indicator: Indicator, text: Text): string {
  const key = `indicator.${indicator.id}.${text}`;
  return words.has(key) ? words.t(key) : indicator[text];
}

/** The label of an indicator by its id; the id itself where the data has no such indicator. */
export function labelOf(
  words: Words,
  { indicators }: Pick<Dataset, "indicators">,
  id: string,
): string {
  const indicator = indicators.find((one) => one.id === id);
  return indicator ? indicatorText(words, indicator, "label") : id;
}

/** What a share or a growth is of, inside a sentence: a known indicator, else in the words of the text, which may begin with a name. */
export function wholeOf(words: Words, dataset: Pick<Dataset, "indicators">, of: string): string {
  const label = labelOf(words, dataset, of);
  return label === of ? of : lowerFirst(label);
}

/** What narrows a figure: "within ASEAN". Words of a text that the page does not know stay as they are. */
export function scopeWords(words: Words, scope: string): string {
  const key = `scope.${scope.toLowerCase().replaceAll(" ", "-")}`;
  return words.has(key) ? words.t(key) : scope;
}

/** "Trade turnover", "Growth of trade turnover", "Count: twinned localities". */
export function nameOf(words: Words, dataset: Dataset, observation: Observation): string {
  const { indicator, of, what, scope } = observation;
  const label = labelOf(words, dataset, indicator);
  const name = of ? words.t("name.of", { label, whole: wholeOf(words, dataset, of) }) : label;
  const counted = what && words.t("what", { what });
  return [counted, scope && scopeWords(words, scope)].reduce<string>(
    (first, rest) => (rest ? words.t("name.parts", { first, rest }) : first),
    name,
  );
}

const PHRASES: Record<string, MessageKey> = {
  students: "subject.students",
  tourists: "subject.tourists",
  "fdi-capital": "subject.fromIn",
  "fdi-projects": "subject.fromIn",
  "investor-rank": "subject.investorRank",
  "trade-partner-rank": "subject.partnerRank",
  aid: "subject.aid",
  count: "subject.both",
};

/** How the two countries of what only one of them counts are put in words; undefined of all else. */
export const phraseOf = ({
  indicator,
  of,
}: Pick<Observation, "indicator" | "of">): MessageKey | undefined => PHRASES[of ?? indicator];

/** Who stands for a reporter (see reporter.ts): a country, "Not named", "Reconciled". */
export const reporterName = (words: Words, reporter: string): string =>
  reporter === UNNAMED || reporter === RECONCILED
    ? words.t(`reporter.${reporter}`)
    : placeName(words, reporter);

/** Whose figure it is, in a phrase: "as reported by Vietnam", "from Vietnam in China", "Vietnam with China, as counted by China", "Vietnam with China, reporter not named". */
export function subjectOf(
  words: Words,
  o: Pick<Observation, "indicator" | "of" | "refArea" | "counterpartArea" | "scope">,
  reporter: string,
): string {
  const [ref, other] = [placeInText(words, o.refArea), placeInText(words, o.counterpartArea)];
  const phrase = phraseOf(o);
  if (phrase) return words.t(phrase, { ref, other });
  if (o.scope === RECONCILED) return words.t("subject.reconciled", { ref, other });
  if (reporter === UNNAMED) return words.t("subject.unnamed", { ref, other });
  return reporter === o.refArea
    ? words.t("subject.reported", { ref })
    : words.t("subject.named", { ref, other, reporter: placeInText(words, reporter) });
}

/** The same of an observation: what a text tells is no country's count unless the text says whose. */
export function whoseOf(words: Words, observation: Observation): string {
  const { basis, reporter = UNNAMED } = observation;
  return subjectOf(words, observation, basis === "official" ? reporterOf(observation) : reporter);
}

/** One figure in a line: "106.7 bn USD, 2018". */
export function lineOf(
  words: Words,
  observation: Observation,
  figure = formatFigure(words, observation),
): string {
  return words.t("line.figure", { figure, when: formatWhen(words, observation) });
}

/** Who gives a figure: the text, "official, Vietnam", "added up from official figures, Vietnam", "official, no country's own count", "worked out". */
export function giverOf(words: Words, observation: Observation, { documents }: Dataset): string {
  const { basis, refArea, source } = observation;
  if (source.kind === "text") return citedAs(words, source, documents);
  const said = basisWords(words, observation);
  if (basis !== "official") return said;
  if (reporterOf(observation) !== refArea)
    return clauses(words, [said, whoseOf(words, observation)]);
  return words.t("giver.official", { basis: said, area: placeInText(words, refArea) });
}
