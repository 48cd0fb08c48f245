/** The reader's own texts and official files: what was read, decided and kept. One store for the whole page. */
import { createStore } from "zustand";
import { dropDrafts } from "./drafts.ts";
import { findKept, forget, heedTabs, idOf, keep, OtherVersion, type Piece } from "./keep.ts";
import { type Notice, tell } from "./notices.ts";
import type { OfficialFile } from "./official-file.ts";
import { hidesTexts, noteTexts } from "./own.ts";
import { type Decided, isUndecided, type ReadFigure, type Reading, type State } from "./reading.ts";
import { takeUnfinished } from "./unfinished.ts";

interface Texts {
  readings: Reading[];
  files: OfficialFile[];
  /** Id of the text or file that is looked at. */
  chosen: string | null;
  /** What was removed last, until it is here again. */
  removed: Piece | null;
  /** True while what is accepted is on the page. */
  shown: boolean;
}

export const texts = createStore<Texts>()(() => ({
  readings: [],
  files: [],
  chosen: null,
  removed: null,
  shown: !hidesTexts(),
}));

const { getState: get, setState: put } = texts;

/** Why something is not kept. */
function unkept(error: unknown): Notice {
  if (error instanceof OtherVersion) return { kind: "elsewhere" };
  return { kind: (error as Error | null)?.name === "QuotaExceededError" ? "full" : "denied" };
}

function note(): void {
  const { readings, files, shown } = get();
  noteTexts(readings.length + files.length > 0, shown);
}

function kept(work: Promise<void>): void {
  work.catch((error: unknown) => tell(unkept(error)));
  note();
}

/** All, with one in the place of that with its id, else behind the others. */
function withOne<One extends { id: string }>(all: One[], one: One): One[] {
  const i = all.findIndex(({ id }) => id === one.id);
  return i < 0 ? [...all, one] : all.with(i, one);
}

function take(piece: Piece): void {
  const { removed } = get();
  if (removed && idOf(removed) === idOf(piece)) put({ removed: null });
  if ("file" in piece) put({ files: withOne(get().files, piece.file) });
  else put({ readings: withOne(get().readings, piece.reading) });
}

function drop(gone: string): void {
  const { chosen } = get();
  const reading = readingOf(gone);
  const file = get().files.find(({ id }) => id === gone);
  const removed = reading ? { reading } : file ? { file } : get().removed;
  const readings = get().readings.filter(({ id }) => id !== gone);
  const files = get().files.filter(({ id }) => id !== gone);
  const last = readings.at(-1) ?? files.at(-1);
  put({ readings, files, removed, chosen: chosen === gone ? (last?.id ?? null) : chosen });
  dropDrafts(gone);
}

heedTabs(
  (id, held) => {
    if (held === "other") tell({ kind: "elsewhere" });
    else if (held) take(held);
    else drop(id);
  },
  (error) => tell(unkept(error)),
);

/** Brings what is kept on the device, once. */
let found: Promise<void> | undefined;
export function wake(): Promise<void> {
  if (!found)
    void takeUnfinished().then((names) => {
      for (const name of names) tell({ kind: "unfinished", name });
    });
  found ??= findKept().then(
    ({ pieces, damaged, other }) => {
      // What has been given or changed since is newer than what was kept.
      const here = new Set([...get().readings, ...get().files].map(({ id }) => id));
      for (const piece of pieces) if (!here.has(idOf(piece))) take(piece);
      if (damaged > 0) tell({ kind: "damaged", count: damaged });
      if (other > 0) tell({ kind: "other", count: other });
    },
    (error: unknown) => tell(unkept(error)),
  );
  return found;
}

/** Puts a text or file in the place of the one with its id, and keeps it. */
export function place(piece: Piece): void {
  take(piece);
  kept(keep(piece));
}

export const readingOf = (id: string) => get().readings.find((one) => one.id === id);

export const has = (id: string): boolean =>
  [...get().readings, ...get().files].some((one) => one.id === id);

export const choose = (chosen: string) => put({ chosen });

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
  place({ reading: { ...one, figures } });
}

/** Decides on an event of a text, or on provinces that it says work together. */
export function decideTie(id: string, kind: "events" | "links", index: number, state: State): void {
  const one = readingOf(id);
  if (!one) return;
  const decide = <Tie extends { state: State }>(ties: Tie[]) =>
    ties.map((tie, i) => (i === index ? { ...tie, state } : tie));
  const reading =
    kind === "events"
      ? { ...one, events: decide(one.events) }
      : { ...one, links: decide(one.links) };
  place({ reading });
}

/** Accepts all of a text that has not been decided on and waits for nothing, or takes all decisions back. */
export function decideAll(id: string, state: "accepted" | "open"): void {
  const one = readingOf(id);
  if (!one) return;
  const decide = <Read extends Decided>(all: Read[]) =>
    all.map((read) => (state === "open" || isUndecided(read) ? { ...read, state } : read));
  const [figures, events, links] = [decide(one.figures), decide(one.events), decide(one.links)];
  place({ reading: { ...one, figures, events, links } });
}

/** Puts the figures of an official file on the page, or takes them off. */
export function accept(file: OfficialFile, accepted: boolean): void {
  place({ file: { ...file, accepted } });
}

export function remove(id: string): void {
  const gone = forget(id);
  drop(id);
  kept(gone);
}

export function show(shown: boolean): void {
  put({ shown });
  note();
}

/** Another tab has shown or hidden what is accepted. */
export const heedShown = () => put({ shown: !hidesTexts() });
