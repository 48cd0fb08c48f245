/** The reader's own texts: what was read, decided and kept. One store for the whole page. */
import { createStore } from "zustand";
import { type Addition, addDocuments } from "../../compile/add.ts";
import type { ArticleComplaint } from "../../input/article/trouble.ts";
import type { Dataset } from "../../model/types.ts";
import { findKept, forget, keep, openFile, type Unopened } from "./keep.ts";
import { hidesTexts, noteTexts, own } from "./own.ts";
import type { Job, Stage } from "./read.ts";
import { additionOf, isAccepted, type ReadFigure, type Reading, withDecisions } from "./reading.ts";
import { work } from "./work.ts";

/** Larger than any article: such a file would only keep the reader waiting. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Something that a person has to know of a file or of what is kept. */
export type Notice =
  | {
      kind: "problem";
      name: string;
      problem: Pick<ArticleComplaint, "trouble" | "line" | "column">;
    }
  | { kind: "fault"; name: string; why: string }
  | { kind: "unopened"; name: string; unopened: Unopened }
  | { kind: "again"; name: string }
  | { kind: "damaged" | "other"; count: number }
  | { kind: "denied" | "full" };

/** A text that is being read. */
export interface UnderWay {
  /** Its number among those that were given together. */
  job: number;
  name: string;
  stage?: Stage;
}

interface Texts {
  readings: Reading[];
  /** Id of the text that is looked at. */
  chosen: string | null;
  /** True while the accepted figures are on the page. */
  shown: boolean;
  underWay: UnderWay[];
  /** Id of the text that was read last. */
  last: string | null;
  notices: Notice[];
}

export const texts = createStore<Texts>()(() => ({
  readings: [],
  chosen: null,
  shown: !hidesTexts(),
  underWay: [],
  last: null,
  notices: [],
}));

const { getState: get, setState: put } = texts;

const tell = (notice: Notice) => {
  const same = JSON.stringify(notice);
  const others = get().notices.filter((one) => JSON.stringify(one) !== same);
  put({ notices: [...others, notice] });
};
export const dismissNotices = () => put({ notices: [] });

/** Why the browser did not keep something. */
const unkept = (error: unknown): Notice => ({
  kind: (error as Error | null)?.name === "QuotaExceededError" ? "full" : "denied",
});

function kept(work: Promise<void>): void {
  work.catch((error: unknown) => tell(unkept(error)));
  const { readings, shown } = get();
  noteTexts(readings.length > 0, shown);
}

/** Brings what is kept on the device, once. */
let found: Promise<void> | undefined;
export function wake(): Promise<void> {
  found ??= findKept().then(
    ({ readings, damaged, other }) => {
      const here = new Set(get().readings.map(({ id }) => id));
      put({ readings: [...readings.filter(({ id }) => !here.has(id)), ...get().readings] });
      if (damaged > 0) tell({ kind: "damaged", count: damaged });
      if (other > 0) tell({ kind: "other", count: other });
    },
    (error: unknown) => tell(unkept(error)),
  );
  return found;
}

/** Puts a text in the place of the one with its id, else after all others. */
function place(one: Reading): void {
  const { readings } = get();
  const i = readings.findIndex(({ id }) => id === one.id);
  put({ readings: i < 0 ? [...readings, one] : readings.with(i, one) });
  kept(keep(one));
}

const readingOf = (id: string) => get().readings.find((one) => one.id === id);

/** Ends what is under way; what is done stays. */
let end: () => void = () => {};
export function cancel(): void {
  end();
  put({ underWay: [] });
}

function start(jobs: { name: string; job: Job }[]): void {
  if (jobs.length === 0) return;
  cancel();
  put({ underWay: jobs.map(({ name }, job) => ({ job, name })) });
  const before = get().readings.map(({ id }) => id);
  end = work(
    jobs.map(({ job }) => job),
    (told) => {
      const name = jobs[told.job]?.name ?? "";
      if ("stage" in told) {
        const { stage } = told;
        put({
          underWay: get().underWay.map((one) => (one.job === told.job ? { ...one, stage } : one)),
        });
        return;
      }
      put({ underWay: get().underWay.filter(({ job }) => job !== told.job) });
      if ("fault" in told) tell({ kind: "fault", name, why: told.fault });
      else if ("problem" in told.outcome) {
        const { trouble, line, column } = told.outcome.problem;
        tell({ kind: "problem", name, problem: { trouble, line, column } });
      } else {
        const { reading } = told.outcome;
        const known = readingOf(reading.id);
        if (known && jobs[told.job]?.job.kind !== "again") tell({ kind: "again", name });
        else place(known ? withDecisions(reading, known) : reading);
        put({ last: reading.id });
        if (!before.includes(get().chosen ?? "") || jobs.length === 1) put({ chosen: reading.id });
      }
    },
    () => put({ underWay: [] }),
  );
}

export const readPasted = (text: string, name: string) =>
  start([{ name, job: { kind: "pasted", text } }]);

/** Reads files: articles in a worker, files of texts that were saved here at once. */
export async function readFiles(files: readonly File[]): Promise<void> {
  dismissNotices();
  await wake();
  const jobs: { name: string; job: Job }[] = [];
  for (const file of files) {
    const { name } = file;
    if (file.size > MOST_BYTES) {
      tell({ kind: "problem", name, problem: { trouble: "large" } });
      continue;
    }
    try {
      if (/\.json$/i.test(name)) openSaved(name, await file.text());
      else {
        const bytes = new Uint8Array(await file.arrayBuffer());
        jobs.push({ name, job: { kind: "file", name, bytes } });
      }
    } catch (error) {
      // A folder, or a file that has gone since it was chosen.
      tell({ kind: "fault", name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  start(jobs);
}

function openSaved(name: string, text: string): void {
  const read = openFile(text);
  if ("why" in read) {
    tell({ kind: "unopened", name, unopened: read });
    return;
  }
  for (const one of read.readings) {
    place(one);
    put({ chosen: one.id });
  }
}

export const choose = (chosen: string | null) => put({ chosen });

/** Changes some figures of a text. */
export function changeFigures(
  id: string,
  which: readonly number[],
  change: Partial<Pick<ReadFigure, "state" | "corrected">>,
): void {
  const one = readingOf(id);
  if (!one) return;
  const figures = [...one.figures];
  for (const i of which) figures[i] = { ...(figures[i] as ReadFigure), ...change };
  place({ ...one, figures });
}

/** Says what a text is; with another date it is read again. */
export function describe(
  id: string,
  details: Partial<Pick<Reading, "title" | "publisher" | "published">>,
): void {
  const one = readingOf(id);
  if (!one) return;
  const reading = { ...one, ...details };
  place(reading);
  if (reading.published !== one.published)
    start([{ name: reading.title || reading.file, job: { kind: "again", reading } }]);
}

export function remove(id: string): void {
  const { readings, chosen } = get();
  const left = readings.filter((one) => one.id !== id);
  put({ readings: left, chosen: chosen === id ? (left.at(-1)?.id ?? null) : chosen });
  kept(forget([id]));
}

export function show(shown: boolean): void {
  put({ shown });
  noteTexts(get().readings.length > 0, shown);
}

/** All that the page shows of the texts hangs on: a change of anything else leaves the page as it is. */
const partsOf = (additions: Addition[]): unknown[] =>
  additions.flatMap(({ document: { id, title, publisher, published }, figures }) => [
    id,
    title,
    publisher,
    published,
    ...figures,
  ]);

let joined: unknown[] = [];
texts.subscribe(({ readings, shown }) => {
  const additions = shown ? readings.flatMap((one) => additionOf(one, isAccepted) ?? []) : [];
  const parts = partsOf(additions);
  if (parts.length === joined.length && parts.every((part, i) => part === joined[i])) return;
  joined = parts;
  const join = (dataset: Dataset) => addDocuments(dataset, additions);
  own.setState({ join: additions.length > 0 ? join : null });
});
