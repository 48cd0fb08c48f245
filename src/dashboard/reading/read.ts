/** From a file or a pasted text to what it holds: pure, run in a worker. */
import { extractLinks } from "../../extract/events/links.ts";
import { extract } from "../../extract/extract.ts";
import type { Article } from "../../input/article/article.ts";
import { articleInFile, articleInText } from "../../input/article/file.ts";
import { isYetToCome } from "../../input/article/published.ts";
import { type ArticleComplaint, complain } from "../../input/article/trouble.ts";
import type { Complaint } from "../../input/complaint.ts";
import { decode, startOf } from "../../input/decode.ts";
import type { Indicator } from "../../model/types.ts";
import { beginsLikeFigures } from "../../official/formats.ts";
import { leftInForeign } from "./foreign.ts";
import type { OfficialFile } from "./official-file.ts";
import type { Reading } from "./reading.ts";
import { beginsLikeSaved, openFile, type Saved, type Unopened } from "./saved.ts";
import { hangingOnDate } from "./undated.ts";

/** What to read: a file, a text as it was pasted, or a text that was read before and has got a date. */
export type Job =
  | { kind: "file"; file: File }
  | { kind: "pasted"; text: string }
  | { kind: "again"; reading: Reading };

export type Outcome =
  | { reading: Reading }
  | { file: OfficialFile }
  | { saved: Saved }
  | { problem: ArticleComplaint }
  /** What is wrong with a file of official figures. */
  | { problems: Complaint[] }
  | { unopened: Unopened };

/** What a text or file is read with. */
export interface Means {
  /** An EDTF day: on trial the date of texts that have none, to see what hangs on it. */
  today: string;
  /** The catalogue, which the figures of official files are of. */
  indicators: Indicator[];
}

/** How far the reading is. */
export type Stage =
  | { kind: "opening" }
  | { kind: "page"; page: number; pages: number }
  | { kind: "figures" };

/** Larger than any article: such a file would only keep the reader waiting. */
const MOST_OF_ARTICLE = 20 * 1024 * 1024;
/** Tables are larger; a text of twice as much is more than some browsers hold. */
const MOST_OF_FIGURES = 250 * 1024 * 1024;

/** So much of a file tells what kind it is. */
const START = 1 << 16;

/** @throws where a file has gone since it was chosen, or is a folder */
export async function readJob(
  job: Job,
  { today, indicators }: Means,
  onStage: (stage: Stage) => void,
): Promise<Outcome> {
  if (job.kind === "again") {
    onStage({ kind: "figures" });
    const reading = { ...job.reading, warnings: stillWarned(job.reading) };
    return { reading: { ...reading, ...readIn(reading, today) } };
  }
  onStage({ kind: "opening" });
  if (job.kind === "file") {
    const { file } = job;
    const start = startOf(new Uint8Array(await file.slice(0, START).arrayBuffer()));
    const saved = beginsLikeSaved(start);
    const official = !saved && (beginsLikeFigures(start) || NAMED_FIGURES.test(file.name));
    if (file.size > (saved || official ? MOST_OF_FIGURES : MOST_OF_ARTICLE))
      return { problem: complain(official ? "largeTable" : "large") };
    if (saved) return openSaved(await bytesOf(file));
    if (official) {
      onStage({ kind: "figures" });
      return officialIn(await bytesOf(file), file.name, indicators);
    }
  }
  const onPage = (page: number, pages: number) => onStage({ kind: "page", page, pages });
  const read =
    job.kind === "file"
      ? await articleInFile(await bytesOf(job.file), job.file.name, onPage)
      : await articleInText(job.text);
  if ("problem" in read) return read;
  onStage({ kind: "figures" });
  const { article, warnings } = dated(read, today);
  const { text, title, publisher, published, language } = article;
  const id = `own-${hashOf(text)}`;
  return {
    reading: {
      id,
      file: job.kind === "file" ? job.file.name : "",
      title: title ?? "",
      publisher: publisher ?? "",
      published,
      language: language ?? "en",
      text,
      warnings: warnings.map(({ trouble, line }) => ({ trouble, line })),
      ...readIn({ id, text, title, published, warnings }, today),
    },
  };
}

/** Files that are meant to be figures, though they do not begin like any that are known: the readers say what is wrong. */
const NAMED_FIGURES = /\.(csv|tsv|tab|json)$/i;

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

function openSaved(bytes: Uint8Array): Outcome {
  const decoded = decode(bytes);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const opened = openFile(decoded.text);
  return "why" in opened ? { unopened: opened } : { saved: opened };
}

/** Where anything in a file is wrong, nothing of it is taken: a total may lack what could not be read. */
async function officialIn(
  bytes: Uint8Array,
  name: string,
  indicators: Indicator[],
): Promise<Outcome> {
  const { read } = await import("../../official/read.ts");
  const { format, observations, skipped, notes, problems } = read(bytes, name, indicators);
  if (!format || problems.length > 0) return { problems };
  const told = skipped.map(({ where, reason, values, count }) => ({
    where,
    reason,
    values,
    count,
  }));
  return {
    file: {
      id: `file-${hashOf(JSON.stringify([observations, told]))}`,
      name,
      format: format.label,
      figures: observations,
      skipped: told,
      notes: notes.map(({ note, values }) => ({ note, values })),
      accepted: false,
    },
  };
}

/** What is still to be warned of: nothing of the date of the file once its reader has given one. */
const stillWarned = ({ published, warnings }: Reading): Reading["warnings"] =>
  published === undefined
    ? warnings
    : warnings.filter(({ trouble }) => trouble !== "future" && trouble !== "date");

type Read = Exclude<Awaited<ReturnType<typeof articleInText>>, { problem: unknown }>;

/** A date that is yet to come is a slip, or that of something else. */
function dated({ article, warnings }: Read, today: string): Read {
  if (article.published === undefined || !isYetToCome(article.published, today))
    return { article, warnings };
  return {
    article: { ...article, published: undefined },
    warnings: [...warnings, complain("future")],
  };
}

interface Given extends Pick<Article, "text" | "title" | "published"> {
  id: string;
  warnings: Reading["warnings"];
}

function readIn(
  { id, text, title, published, warnings }: Given,
  today: string,
): Pick<Reading, "figures" | "events" | "links" | "leftAlone" | "dated"> {
  const source = { id, text, title };
  const read = extract({ ...source, published });
  const { waits, ...dated } = published
    ? { waits: undefined, words: [], figures: 0 }
    : hangingOnDate(text, read, extract({ ...source, published: today }));
  const undecided = <Read extends object>(all: Read[]) =>
    all.map((one) => ({ read: one, state: "open" as const, waits: waits?.get(one) }));
  return {
    figures: undecided(read.figures),
    events: undecided(read.events),
    links: undecided(extractLinks({ ...source, published })),
    leftAlone: warnings.some(({ trouble }) => trouble === "foreign")
      ? leftInForeign(
          text,
          read.figures.map(({ source }) => source),
          read.leftAlone,
        )
      : read.leftAlone,
    dated,
  };
}

/** FNV-1a (Fowler, Noll and Vo) over the UTF-16 units, twice with different seeds: enough to tell the texts of one reader apart. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
