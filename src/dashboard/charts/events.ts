import { parsePeriod, yearSpan } from "../../model/period.ts";
import type { Dataset, Document, TieEvent } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { withoutDate } from "../words/dated.ts";
import { sentenceOf } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { listed, lowerFirst } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import type { EventMark } from "./model.ts";

/** The years on the axis in which something happened, numbered in order; events without a year have no place there. */
export function eventMarks(
  words: Words,
  events: TieEvent[],
  [first, last]: [number, number],
  { documents }: Pick<Dataset, "documents">,
): EventMark[] {
  const byYear = new Map<number, { middle: number; event: TieEvent }[]>();
  for (const event of events) {
    const period = parsePeriod(event.date);
    const span = period && yearSpan(period);
    if (!span) continue;
    const middle = (span.from + (span.to ?? span.from)) / 2;
    const year = Math.floor(span.from);
    if (year < first || year > last) continue;
    const dated = byYear.get(year);
    if (dated) dated.push({ middle, event });
    else byYear.set(year, [{ middle, event }]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([, dated], i) => {
      const inOrder = dated.sort((a, b) => a.middle - b.middle).map(({ event }) => event);
      const said = inOrder.map((event) => {
        const what = withoutDate(words, eventWords(words, event, documents), event.date);
        return words.t("event.dated", {
          when: formatPeriod(words, event.date),
          what: inItsWords(words, event, documents) ? what : lowerFirst(what),
        });
      });
      return {
        number: i + 1,
        x: dated.reduce((sum, { middle }) => sum + middle, 0) / dated.length,
        events: inOrder,
        label: said.join(words.t("list.semicolon")),
        caption: captionOf(words, i + 1, inOrder, documents),
      };
    });
}

/** True where the text of an event is in the language of the page, so that its own words can name it. */
export function inItsWords(
  { language }: Words,
  { source }: TieEvent,
  documents: Document[],
): boolean {
  const document = documents.find(({ id }) => id === source.document);
  return (document?.language ?? "en").split("-")[0] === language;
}

/**
 * An event in a few words. Its title was made from its text: where that is in another language than the
 * page, the page says what kind of event it was and between whom.
 */
export function eventWords(words: Words, event: TieEvent, documents: Document[]): string {
  const { title, source, kind, parties } = event;
  if (!inItsWords(words, event, documents))
    return words.t(`event.${kind}.title`, {
      parties: listed(
        words,
        parties.map((party) => placeName(words, party)),
      ),
    });
  // Where the title was cut short, the whole sentence it was made from.
  const cut = /(\.\.\.|…)$/.test(title);
  return (cut && sentenceOf(source, documents)?.replace(/\.$/, "")) || title;
}

/** How the year of an event that its text does not print was worked out; undefined where it is printed. */
export function inferredWords(words: Words, { inferred }: TieEvent): string | undefined {
  if (inferred === undefined) return undefined;
  const published = /^year of publication, (\d+)$/.exec(inferred)?.[1];
  const how = published
    ? words.t("event.inferred.published", { year: published })
    : inferred.startsWith("dated by the visit")
      ? words.t("event.inferred.visit")
      : inferred.startsWith("the text says")
        ? words.t("event.inferred.unprinted")
        : inferred;
  return words.t("event.inferred", { how });
}

/** What a year is known for first: the ties themselves, then what was signed, then who came. */
const WEIGHTS: TieEvent["kind"][] = ["milestone", "agreement", "visit", "exchange"];

/** Letters of what happened that a line of a caption bears. */
const MOST_LETTERS = 96;

/** A text that grows too long up to the last of its clauses that finds room, or else of its words. */
function shortened(text: string): string {
  const cut = CUT.find((end) => text.endsWith(end));
  const whole = cut ? `${beforeMarks(text.slice(0, -cut.length))}…` : text;
  if (whole.length <= MOST_LETTERS) return whole;
  const ends = [", ", " "].map((end) => whole.lastIndexOf(end, MOST_LETTERS));
  const end = ends.find((at) => at > MOST_LETTERS / 2) ?? MOST_LETTERS;
  return `${beforeMarks(whole.slice(0, end))}…`;
}
const CUT = ["...", "…"];

/** Without the spaces and marks that it ends in. */
function beforeMarks(text: string): string {
  let end = text.length;
  while (end > 0 && " ,;:".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * A number's line in the key of a picture: of what happened in its year the weightiest, and how much more there is.
 * What the page cannot say in its own language is said by the sentence, as on the page.
 */
function captionOf(
  words: Words,
  number: number,
  events: TieEvent[],
  documents: Document[],
): string {
  const [first, ...others] = events.toSorted(
    (a, b) => WEIGHTS.indexOf(a.kind) - WEIGHTS.indexOf(b.kind),
  ) as [TieEvent, ...TieEvent[]];
  const { title, date, source } = first;
  const sentence = inItsWords(words, first, documents) ? undefined : sentenceOf(source, documents);
  const aside = [
    inferredWords(words, first),
    others.length > 0 && words.t("event.more", { count: others.length }),
  ].filter((one) => one !== undefined && one !== false);
  return words.t("event.numbered", {
    number,
    when: formatPeriod(words, date),
    what: [
      sentence ? words.t("quote", { text: shortened(sentence) }) : shortened(title),
      ...(aside.length > 0
        ? [words.t("bracketed", { text: aside.join(words.t("list.semicolon")) })]
        : []),
    ].join(words.language === "zh" ? "" : " "),
  });
}

/** The key to the numbers, a line each: "Milestone 1, 1991: Ties were normalised". */
export function captionsOf(words: Words, marks: EventMark[]): string[] {
  return marks.length > 0 ? [...marks.map(({ caption }) => caption), words.t("event.rest")] : [];
}
