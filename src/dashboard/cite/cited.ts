/** How to cite a figure, a chart or the whole: in words, and as items for a reference manager. */
import { textsOf } from "../../formats/narrow.ts";
import { AUTHORS, cslDate, documentWork, type Work, workId } from "../../formats/works.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { listed } from "../words/lists.ts";
import { nameOf } from "../words/names.ts";
import { formatPeriod } from "../words/periods.ts";
import { publisherName } from "../words/publishers.ts";

export interface Cited {
  text: string;
  /** The page first, then what it rests on. */
  works: Work[];
}

/** Where and when something was seen. */
export interface Seen {
  /** Address of the view. */
  address: string;
  /** ISO 8601. */
  date: string;
}

/** The texts and statistics that figures rest on, those of operands too, each once. */
export function sourcesOf(words: Words, dataset: Dataset, observations: Observation[]): Work[] {
  const byId = new Map(dataset.observations.map((one) => [one.id, one]));
  const texts = new Map(dataset.documents.map((document) => [document.id, document]));
  const documents = new Map<string, Work>();
  const offices = new Map<string, { publisher: string; url?: string; names: Set<string> }>();
  const seen = new Set<string>();
  const add = (observation: Observation) => {
    if (seen.has(observation.id)) return;
    seen.add(observation.id);
    const { source } = observation;
    if (source.kind === "arithmetic")
      for (const operand of source.operands) {
        const found = byId.get(operand);
        if (found) add(found);
      }
    else if (source.kind === "text") {
      const text = texts.get(source.document);
      if (text)
        documents.set(
          text.id,
          documentWork({ ...text, publisher: publisherName(words, text.publisher) }),
        );
    } else {
      const key = `${source.publisher} ${source.url}`;
      const office = offices.get(key) ?? { ...source, names: new Set() };
      offices.set(key, office);
      office.names.add(nameOf(words, dataset, observation));
    }
  };
  for (const observation of observations) add(observation);
  const statistics = [...offices.values()].map(
    ({ publisher, url, names }, i): Work => ({
      id: workId(`${publisher} ${i + 1}`),
      type: "dataset",
      title: listed(words, [...names]),
      author: [{ literal: publisherName(words, publisher) }],
      ...(url ? { URL: url } : {}),
    }),
  );
  return [...documents.values(), ...statistics];
}

const pageWork = (title: string, name: string, { address, date }: Seen, note?: string): Work => ({
  id: workId(`two-way ${name}`),
  type: "dataset",
  title,
  author: [{ literal: AUTHORS }],
  "container-title": "Two-Way",
  accessed: cslDate(date),
  URL: address,
  ...(note ? { note } : {}),
});

/** What has to be said of figures that the reader has added: nobody else finds them where the page is. */
function ownIn(words: Words, observations: Observation[]): { said: string; note?: string } {
  const count = observations.filter(({ layer }) => layer === "own").length;
  if (count === 0) return { said: "" };
  const note = words.t("cite.own", { count });
  // Chinese has no space between sentences.
  return { said: (words.language === "zh" ? "" : " ") + note, note };
}

/**
 * A figure.
 * @param said who says it, where and when, in words
 */
export function citedFigure(
  words: Words,
  dataset: Dataset,
  observation: Observation,
  said: string,
  seen: Seen,
): Cited {
  const { address } = seen;
  const date = formatPeriod(words, seen.date);
  const sources = sourcesOf(words, dataset, [observation]);
  // No page shows it to others: what it rests on is all that can be looked up.
  if (observation.layer === "own")
    return { text: words.t("cite.own.figure", { said, date }), works: sources };
  return {
    text: words.t("cite.seen", { said, address, date }),
    works: [pageWork(nameOf(words, dataset, observation), observation.id, seen), ...sources],
  };
}

/** A chart, under what it says. */
export function citedChart(
  words: Words,
  dataset: Dataset,
  { title, id, observations }: { title: string; id: string; observations: Observation[] },
  seen: Seen,
): Cited {
  const sources = sourcesOf(words, dataset, observations);
  const publishers = [...new Set(sources.flatMap(({ author }) => author.map((a) => a.literal)))];
  const { address, date } = seen;
  const { said, note } = ownIn(words, observations);
  const text = words.t("cite.chart.text", {
    title,
    sources: publishers.join(words.t("list.semicolon")),
    address,
    date: formatPeriod(words, date),
  });
  return {
    text: text + said,
    works: [pageWork(title, id, seen, note), ...sources],
  };
}

/** All data, or what the filters leave of it; who published what is named row by row. */
export function citedData(
  words: Words,
  dataset: Dataset,
  { title, part }: { title: string; part: Dataset },
  seen: Seen,
): Cited {
  const sources = sourcesOf(words, dataset, part.observations);
  // What tells events alone gives no figure.
  const texts = textsOf(part.observations, []).size;
  const { address, date } = seen;
  const { said, note } = ownIn(words, part.observations);
  const text = words.t("cite.data", {
    title,
    figures: part.observations.length,
    texts,
    publishers: sources.filter(({ type }) => type === "dataset").length,
    address,
    date: formatPeriod(words, date),
  });
  return {
    text: text + said,
    works: [pageWork(title, "data", seen, note), ...sources],
  };
}
