/** What a picture gives up, step by step, where not everything finds room in its size. */
import type { Part } from "../options.ts";
import type { Content } from "./content.tsx";

export interface Fit {
  /** How large letters are, of the size that suits the picture. */
  type: number;
  milestones: boolean;
  /** How many are named; the address of the view leads to the others. */
  sources: number;
  notes: number;
  /** The share of the height that the drawing has to have. */
  share: number;
}

const TYPES = [1, 0.9, 0.8];
const SHARE = 0.42;
/** Where even the fewest words leave it less, there are too many of them for the size. */
const LEAST_SHARE = 0.3;
const FEWER_SOURCES = [10, 6, 3];

/**
 * The fullest first: first letters shrink, then the milestones go, then sources and notes are cut short.
 * What marks mean is never left out.
 */
export function* fits(
  {
    milestones,
    sources,
    notes,
    dense,
  }: Pick<Content, "milestones" | "sources" | "notes" | "dense">,
  parts: readonly Part[],
): Generator<Fit> {
  const types = dense ? TYPES.slice(-1) : TYPES;
  const all = { sources: sources.length, notes: notes.length, share: SHARE };
  if (parts.includes("milestones") && milestones.length > 0)
    for (const type of types) yield { ...all, type, milestones: true };
  const without = { ...all, milestones: false };
  for (const type of types) yield { ...without, type };
  const type = TYPES.at(-1) as number;
  const shorter = FEWER_SOURCES.filter((named) => named < sources.length);
  for (const named of shorter) yield { ...without, type, sources: named };
  const few = { ...without, type, sources: shorter.at(-1) ?? sources.length };
  for (let kept = notes.length; kept >= 0; kept -= 1)
    yield { ...few, notes: kept, share: LEAST_SHARE };
}

/** CSS pixels of a figure in which words below the drawing would make a sliver of it: the page of a phone. */
export const NARROW = 560;

/** What a narrow picture says, which grows with its words: what marks mean, and whose the most figures are. */
export const narrowFit = ({ sources, notes }: Pick<Content, "sources" | "notes">): Fit => ({
  type: 1,
  milestones: false,
  sources: Math.min(sources.length, Math.min(...FEWER_SOURCES)),
  notes: notes.length,
  share: 0,
});

/**
 * The first of some that fits, where each needs less room than the one before: found by halving, after the
 * very first, which most often fits.
 */
export function firstThat<T>(all: readonly T[], fitting: (one: T) => boolean): T | undefined {
  const [first] = all;
  if (first === undefined || fitting(first)) return first;
  let [low, high] = [1, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fitting(all[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return all[low];
}
