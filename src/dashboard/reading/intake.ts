/** Texts and files on their way in: given to the worker, and put in their places as they come back. */
import { createStore } from "zustand";
import { settleDetails } from "./drafts.ts";
import { idOf, type Piece } from "./keep.ts";
import { dismissNotices, tell } from "./notices.ts";
import { own } from "./own.ts";
import type { Job, Outcome, Stage } from "./read.ts";
import { type Reading, readAgain, titleOf } from "./reading.ts";
import type { Saved } from "./saved.ts";
import { choose, has, place, readingOf, texts, wake } from "./texts.ts";
import { noteUnderWay } from "./unfinished.ts";
import { work } from "./work.ts";

/** A text or file that is being read. */
export interface UnderWay {
  /** Its number among all that were ever given. */
  job: number;
  name: string;
  stage?: Stage;
}

/** A text or file that is no longer being read. */
export interface Done {
  name: string;
  /** How many figures it gives; undefined where it could not be read. */
  figures: number | undefined;
}

interface Intake {
  underWay: UnderWay[];
  /** All that was given since nothing was under way. */
  done: Done[];
}

export const intake = createStore<Intake>()(() => ({ underWay: [], done: [] }));

const { getState: get, setState: put } = intake;

intake.subscribe(({ underWay }, before) => {
  if (underWay.length !== before.underWay.length) noteUnderWay(underWay.map(({ name }) => name));
});

interface Given {
  name: string;
  job: Job;
  /** Called once it has been read. */
  onRead?: () => void;
}

/** What is given together has a worker of its own: it neither waits for another nor ends it. */
const ends = new Set<() => void>();

/** Ends what is under way; what is done stays. */
export function cancel(): void {
  for (const end of ends) end();
  ends.clear();
  put({ underWay: [] });
}

let count = 0;

function start(given: Given[]): void {
  if (given.length === 0) return;
  const first = count;
  count += given.length;
  const jobs = given.map(({ name }, i) => ({ job: first + i, name }));
  const { underWay, done } = get();
  put({ underWay: [...underWay, ...jobs], done: underWay.length > 0 ? done : [] });
  const { readings, files } = texts.getState();
  const before = new Set([...readings, ...files].map(({ id }) => id));
  const end = work(
    given.map(({ job }) => job),
    own.getState().published?.indicators ?? [],
    (told) => {
      const { underWay } = get();
      const job = first + told.job;
      if ("stage" in told) {
        const { stage } = told;
        put({ underWay: underWay.map((one) => (one.job === job ? { ...one, stage } : one)) });
        return;
      }
      const one = given[told.job] as Given;
      const pieces = settle(one, told);
      const gone = one.job.kind === "again" && pieces?.length === 0;
      const read = { name: nameOf(pieces) ?? one.name, figures: figuresIn(pieces) };
      put({
        underWay: underWay.filter((other) => other.job !== job),
        done: gone ? get().done : [...get().done, read],
      });
      const last = pieces?.at(-1);
      if (!last) return;
      const id = idOf(last);
      one.onRead?.();
      // What is looked at stays where several are given together, and where a text is read again behind it.
      const { chosen } = texts.getState();
      const alone = given.length === 1 && one.job.kind !== "again";
      if (alone || !before.has(chosen ?? "")) choose(id);
    },
    () => ends.delete(end),
  );
  ends.add(end);
}

const figuresIn = (pieces: Piece[] | undefined): number | undefined =>
  pieces?.reduce(
    (sum, piece) => sum + ("file" in piece ? piece.file : piece.reading).figures.length,
    0,
  );

/** What a single text calls itself. */
function nameOf(pieces: Piece[] | undefined): string | undefined {
  const [first, ...others] = pieces ?? [];
  return first && "reading" in first && others.length === 0 ? titleOf(first.reading) : undefined;
}

/**
 * Puts what was read in its place, or says why there is nothing.
 * @returns what was read; undefined where that could not be
 */
function settle(
  { name, job }: Given,
  told: { outcome: Outcome } | { fault: string },
): Piece[] | undefined {
  if ("fault" in told) {
    tell({ kind: "fault", name, why: told.fault });
    return undefined;
  }
  const { outcome } = told;
  if ("problem" in outcome) {
    const { trouble, line, column } = outcome.problem;
    tell({ kind: "problem", name, problem: { trouble, line, column } });
  } else if ("problems" in outcome) tell({ kind: "wrong", name, problems: outcome.problems });
  else if ("unopened" in outcome) tell({ kind: "unopened", name, unopened: outcome.unopened });
  else if ("saved" in outcome) return settleSaved(name, outcome.saved);
  else if ("reading" in outcome && job.kind === "again") return settleAgain(outcome.reading);
  else {
    const piece = "file" in outcome ? { file: outcome.file } : { reading: outcome.reading };
    if (has(idOf(piece))) tell({ kind: "again", name });
    else place(piece);
    return [piece];
  }
  return undefined;
}

/** What is here already may be decided on since it was saved: it stays, and that is said. */
function settleSaved(name: string, { readings, files }: Saved): Piece[] {
  const pieces: Piece[] = [
    ...readings.map((reading) => ({ reading })),
    ...files.map((file) => ({ file })),
  ];
  const [here, away] = [true, false].map((is) =>
    pieces.filter((piece) => has(idOf(piece)) === is),
  ) as [Piece[], Piece[]];
  for (const piece of away) place(piece);
  if (here.length > 0) tell({ kind: "stays", name, count: here.length });
  return [...here, ...away];
}

/** By text: the date that its reader has given it last. */
const datesGiven = new Map<string, string | undefined>();

/** Read with another date: nothing, where meanwhile the text was removed or was given a third date. */
function settleAgain(again: Reading): Piece[] {
  const known = readingOf(again.id);
  if (!known || datesGiven.get(again.id) !== again.published) return [];
  const reading = readAgain(known, again);
  place({ reading });
  settleDetails(reading);
  return [{ reading }];
}

export const readPasted = (text: string, name: string, onRead: () => void) =>
  start([{ name, job: { kind: "pasted", text }, onRead }]);

export async function readFiles(files: readonly File[]): Promise<void> {
  dismissNotices();
  await wake();
  start(files.map((file) => ({ name: file.name, job: { kind: "file", file } })));
}

/**
 * Says what a text is. With another date it is read again, and has that date once it was: figures read by one date
 * never stand under another, though the reading is broken off.
 */
export function describe(
  id: string,
  details: Partial<Pick<Reading, "title" | "publisher" | "published">>,
): void {
  const one = readingOf(id);
  if (!one) return;
  const reading = { ...one, ...details, published: one.published };
  place({ reading });
  settleDetails(reading);
  if (!("published" in details)) return;
  const { published } = details;
  datesGiven.set(id, published);
  if (published !== one.published)
    start([{ name: titleOf(reading), job: { kind: "again", reading: { ...reading, published } } }]);
}
