import { expect, it } from "vitest";
import {
  asFarAsPrinted,
  compareValues,
  couldJustBe,
  isFarApart,
  isTurned,
  isUncontradicted,
  moreBy,
  untroubled,
} from "./verdict.ts";

const STATED = { basis: "stated" } as const;
const about = (value: number, half = 0) => ({
  ...STATED,
  value,
  low: value - half,
  high: value + half,
});

it.each([
  ["equal as printed", about(106.7, 0.05), about(106.706), "agrees"],
  ["equal as far as the reference is printed", about(175.57, 0.005), about(175.7, 0.55), "agrees"],
  ["nine for 8.78", about(9, 0.5), about(8.7785), "rounds"],
  ["twenty for 20.8, the zero not significant", about(20, 0.5), about(20.8), "rounds"],
  ["nine for 12.1", about(9, 0.5), about(12.07), "differs"],
  ["a hundred for 145, however many zeros", about(100, 0.5), about(145), "differs"],
  [
    "less than a percent off, where the printed digits allow it",
    about(100.9, 2),
    about(100),
    "agrees",
  ],
  ["more than a percent off, where they allow it", about(102, 2), about(100), "rounds"],
  ["half a percent off, where they do not", about(100.5, 0.1), about(100), "differs"],
  ["ninety for 94, in whole tens", about(90, 0.5), about(94), "rounds"],
  ["a hundred for 94.9: further off than rounding goes", about(100, 0.5), about(94.9), "differs"],
  ["a small but printed difference", about(175.57, 0.005), about(175.9), "differs"],
] as const)("%s", (_, stated, reference, verdict) => {
  expect(compareValues(stated, reference).verdict).toBe(verdict);
});

it("lets the one that is rounded be the rounding", () => {
  const [fine, coarse] = [about(16.6, 0.05), about(17, 0.5)];
  const given = compareValues(fine, coarse);
  expect(given.verdict).toBe("agrees");
  expect(asFarAsPrinted(given)).toBe(true);
  expect(compareValues(coarse, fine).verdict).toBe("rounds");
  expect(compareValues(about(16.4, 0.05), coarse).verdict).not.toBe("agrees");
  expect(asFarAsPrinted(compareValues(about(106.7, 0.05), about(106.706)))).toBe(false);
  expect(asFarAsPrinted(compareValues(about(9), about(12)))).toBe(false);
});

it("gives the share by which the stated value is off", () => {
  expect(compareValues(about(90), about(100)).difference).toBeCloseTo(-0.1, 12);
});

const bound = (low: number | null, high: number | null) => ({
  ...STATED,
  value: low ?? high ?? 0,
  low,
  high,
});

it.each([
  ["over 100 for 130", bound(100, null), about(130), "agrees"],
  ["over 100 for 90", bound(100, null), about(90), "differs"],
  ["under 100 for 90", bound(null, 100), about(90), "agrees"],
  ["under 100 for 130", bound(null, 100), about(130), "differs"],
  ["over 100 for over 120", bound(100, null), bound(120, null), "agrees"],
  ["over 120 for over 100", bound(120, null), bound(100, null), "note"],
  ["over 90 for under 100", bound(90, null), bound(null, 100), "note"],
  ["130 for over 100", about(130), bound(100, null), "note"],
  ["1300 for over 100, a zero too many", about(1300), bound(100, null), "note"],
  ["100.6 for over 100, which it is as good as", about(100.6), bound(100, null), "agrees"],
  ["90 for under 100", about(90), bound(null, 100), "note"],
  ["a range for over 100", { ...bound(120, 130), value: 120 }, bound(100, null), "note"],
  ["80 for over 100", about(80), bound(100, null), "differs"],
] as const)("a bound agrees with all that it allows: %s", (_, stated, reference, verdict) => {
  const compared = compareValues(stated, reference);
  expect(compared.verdict).toBe(verdict);
  // How far a value that it allows is from a bound tells nothing.
  expect("difference" in compared).toBe(verdict === "differs");
  expect([compared.stated, compared.computed]).toEqual([stated.value, reference.value]);
});

it.each([
  // 106.706 is 3 percent below 110, and 110 has a zero that may be rounding; but it is said to be less than there is.
  ["over 110 for 106.7", bound(110, null), about(106.7, 0.05), "differs"],
  ["over 100 for 99.9", bound(100, null), about(99.9, 0.05), "differs"],
  ["under 100 for 103", bound(null, 100), about(103, 0.5), "differs"],
  [
    "over 9 for 8.78, which may be 9.004",
    bound(9, null),
    { value: 8.78, low: 8.56, high: 9.004 },
    "rounds",
  ],
  [
    "under 9 for 9.2, which may be 8.9",
    bound(null, 9),
    { value: 9.2, low: 8.9, high: 9.5 },
    "rounds",
  ],
] as const)(
  "a bound is not rounded to the side that it shuts out: %s",
  (_, stated, reference, verdict) => {
    const compared = compareValues(stated, reference);
    expect(compared.verdict).toBe(verdict);
    expect(couldJustBe(compared, stated)).toBe(verdict === "rounds");
    expect(compared.difference).toBeCloseTo(stated.value / reference.value - 1, 12);
  },
);

it("could just be is said of bounds alone", () => {
  const nine = about(9, 0.5);
  expect(couldJustBe(compareValues(nine, about(8.78)), nine)).toBe(false);
});

it("tells no share between a surplus and a deficit", () => {
  for (const [stated, reference] of [
    [about(60.3), about(-60.3)],
    [about(-5), about(5)],
    [about(1, 3), about(-1, 3)],
  ] as const) {
    const compared = compareValues(stated, reference);
    expect("difference" in compared).toBe(false);
    expect(isTurned(compared)).toBe(true);
  }
  expect(compareValues(about(60.3), about(-60.3)).verdict).toBe("differs");
  expect(isTurned(compareValues(about(-60), about(-40)))).toBe(false);
});

it("knows what a bound neither contradicts nor bears out", () => {
  const over = bound(100, null);
  const of = (value: number, reference = over) => {
    const stated = about(value);
    return isUncontradicted(untroubled(compareValues(stated, reference)), stated, reference);
  };
  expect([of(130), of(100), of(90)]).toEqual([true, false, false]);
  // A fall that is held against a growth of at least so much is contradicted.
  expect([of(-5), of(5, about(0) as never), of(130, about(100) as never)]).toEqual([
    false,
    false,
    false,
  ]);
  const exports = { indicator: "exports" };
  const far = (value: number) =>
    isFarApart(about(value), { ...exports, ...over }, compareValues(about(value), over));
  expect([far(900), far(45)]).toEqual([false, true]);
});

it("has no share of nothing", () => {
  expect(compareValues(about(0), about(0))).toEqual({ verdict: "agrees", stated: 0, computed: 0 });
  expect(compareValues(about(5), about(0))).toEqual({ verdict: "differs", stated: 5, computed: 0 });
});

it("agrees with all that lies within a stated range, whose value is the end nearer to zero", () => {
  const range = { ...STATED, value: 170, low: 170, high: 175 };
  const within = compareValues(range, { value: 171.8, low: 171.75, high: 171.85 });
  expect(within).toEqual({ verdict: "agrees", stated: 170, computed: 171.8 });
  const fall = { ...STATED, value: -0.1, low: -0.12, high: -0.1 };
  expect(compareValues(fall, { value: -0.118, low: -0.118, high: -0.118 }).verdict).toBe("agrees");
  expect(compareValues(range, { value: 190, low: 189, high: 191 }).verdict).toBe("differs");
  // 100 divided by "nearly 10 times" is 10 to 20, and no range that anybody stated.
  const workedOut = { basis: "derived", value: 10, low: 10, high: 20 } as const;
  expect(compareValues(workedOut, { value: 17, low: 17, high: 17 }).verdict).toBe("rounds");
});

it("tells how much more the reference is, above zero and where a difference is told", () => {
  expect(moreBy(compareValues(about(100), about(134)))).toBeCloseTo(0.34, 12);
  expect(moreBy(compareValues(about(100), about(80)))).toBeCloseTo(-0.2, 12);
  expect(moreBy(compareValues(about(-100), about(-134)))).toBeUndefined();
  expect(moreBy(compareValues(about(100), about(0)))).toBeUndefined();
  expect(moreBy(compareValues(bound(100, null), about(130)))).toBeUndefined();
});

it("takes nothing that does not agree for a fault where the reference need not be met", () => {
  const verdict = (stated: number, half: number) =>
    untroubled(compareValues(about(stated, half), about(100))).verdict;
  expect([verdict(100, 0), verdict(97, 5), verdict(150, 0)]).toEqual(["agrees", "note", "note"]);
});
