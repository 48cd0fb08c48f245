import fc from "fast-check";
import { expect, it } from "vitest";
import { PARTS } from "../options.ts";
import { firstThat, fits, narrowFit } from "./fit.ts";

const some = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`);

it("begins with everything at full size and gives up a little at a time", () => {
  const all = [...fits({ milestones: some(12), sources: some(15), notes: some(2) }, PARTS)];
  expect(all[0]).toEqual({ type: 1, milestones: true, sources: 15, notes: 2, share: 0.42 });
  const rank = ({ milestones, sources, notes, type }: (typeof all)[number]) =>
    Number(milestones) * 1000 + notes * 100 + sources + type;
  const ranks = all.map(rank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  expect(all.at(-1)).toMatchObject({ milestones: false, sources: 3, notes: 0 });
  expect(all.every(({ type }) => type >= 0.8)).toBe(true);
});

it("cuts short nothing that is short already", () => {
  const all = [...fits({ milestones: [], sources: some(2), notes: [] }, PARTS)];
  expect(all.some(({ milestones }) => milestones)).toBe(false);
  expect(new Set(all.map(({ sources }) => sources))).toEqual(new Set([2]));
});

it("leaves out of a narrow picture what would make a sliver of its drawing, never what marks mean", () => {
  const fit = narrowFit({ sources: some(15), notes: some(6) });
  expect(fit).toMatchObject({ milestones: false, sources: 3, notes: 6 });
  expect(narrowFit({ sources: some(2), notes: [] }).sources).toBe(2);
});

it("the first that fits is found, or none", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (count, first) => {
      const all = Array.from({ length: count }, (_, i) => i);
      expect(firstThat(all, (i) => i >= first)).toBe(first < count ? first : undefined);
    }),
  );
});
