/** Texts and files on their way in: given to the worker, and put in their places as they come back. */
import { createStore } from "zustand";
import "./join.ts";
import { dismissNotices, tell } from "./notices.ts";
import { own } from "./own.ts";
import type { Job, Outcome, Stage } from "./read.ts";
import { type Reading, withDecisions } from "./reading.ts";
import { choose, has, place, readingOf, texts, wake } from "./texts.ts";
import { work } from "./work.ts";

/** A text or file that is being read. */
export interface UnderWay {
  /** Its number among those that were given together. */
  job: number;
  name: string;
  stage?: Stage;
}

interface Intake {
  underWay: UnderWay[];
  /** Id of what was read last. */
  last: string | null;
}

export const intake = createStore<Intake>()(() => ({ underWay: [], last: null }));

const { getState: get, setState: put } = intake;

interface Given {
  name: string;
  job: Job;
  /** Called once it has been read. */
  onRead?: () => void;
}

/** Ends what is under way; what is done stays. */
let end: () => void = () => {};
export function cancel(): void {
  end();
  put({ underWay: [] });
}

function start(given: Given[]): void {
  if (given.length === 0) return;
  cancel();
  put({ underWay: given.map(({ name }, job) => ({ job, name })) });
  const { readings, files } = texts.getState();
  const before = new Set([...readings, ...files].map(({ id }) => id));
  end = work(
    given.map(({ job }) => job),
    own.getState().indicators,
    (told) => {
      const { underWay } = get();
      if ("stage" in told) {
        const { stage } = told;
        put({ underWay: underWay.map((one) => (one.job === told.job ? { ...one, stage } : one)) });
        return;
      }
      put({ underWay: underWay.filter(({ job }) => job !== told.job) });
      const one = given[told.job] as Given;
      if ("fault" in told) {
        tell({ kind: "fault", name: one.name, why: told.fault });
        return;
      }
      const id = settle(one, told.outcome);
      if (id === undefined) return;
      one.onRead?.();
      put({ last: id });
      // Several that are given together leave alone what is being looked at.
      if (given.length === 1 || !before.has(texts.getState().chosen ?? "")) choose(id);
    },
    () => put({ underWay: [] }),
  );
}

/** Puts what was read in its place, or says why there is nothing. @returns the id of what was read */
function settle({ name, job }: Given, outcome: Outcome): string | undefined {
  if ("problem" in outcome) {
    const { trouble, line, column } = outcome.problem;
    tell({ kind: "problem", name, problem: { trouble, line, column } });
  } else if ("problems" in outcome) tell({ kind: "wrong", name, problems: outcome.problems });
  else if ("unopened" in outcome) tell({ kind: "unopened", name, unopened: outcome.unopened });
  else if ("saved" in outcome) {
    const { readings, files } = outcome.saved;
    for (const reading of readings) place({ reading });
    for (const file of files) place({ file });
    return [...files, ...readings].at(-1)?.id;
  } else if ("file" in outcome) {
    const { file } = outcome;
    if (has(file.id)) tell({ kind: "again", name });
    else place({ file });
    return file.id;
  } else {
    const { reading } = outcome;
    const known = readingOf(reading.id);
    if (known && job.kind !== "again") tell({ kind: "again", name });
    else place({ reading: known ? withDecisions(reading, known) : reading });
    return reading.id;
  }
  return undefined;
}

export const readPasted = (text: string, name: string, onRead: () => void) =>
  start([{ name, job: { kind: "pasted", text }, onRead }]);

export async function readFiles(files: readonly File[]): Promise<void> {
  dismissNotices();
  await wake();
  start(files.map((file) => ({ name: file.name, job: { kind: "file", file } })));
}

/** Says what a text is; with another date it is read again. */
export function describe(
  id: string,
  details: Partial<Pick<Reading, "title" | "publisher" | "published">>,
): void {
  const one = readingOf(id);
  if (!one) return;
  const reading = { ...one, ...details };
  place({ reading });
  if (reading.published !== one.published)
    start([{ name: reading.title || reading.file, job: { kind: "again", reading } }]);
}
