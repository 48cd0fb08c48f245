import { expect, it } from "vitest";
import type { Observation } from "../../model/types.ts";
import { observed, reported } from "../figure.fixture.ts";
import { relativeClaims } from "./relative.ts";

const CHINAS = { refArea: "CHN", counterpartArea: "VNM" };

const growth = (value: number, fields = {}) =>
  observed("claim", "stated", {
    indicator: "growth",
    of: "trade-turnover",
    unit: "ratio",
    value,
    low: value - 0.005,
    high: value + 0.005,
    ...fields,
  });
const times = (value: number, fields = {}) =>
  growth(value, { indicator: "multiple", unit: "multiple", base: "2008", ...fields });
const level = (period: string, value: number, fields = {}) =>
  observed(period, "stated", { period, value, ...fields });

it.each([
  ["a growth that is right", growth(0.1), 110, "agrees", "10% for 2018", "is 10%, which agrees."],
  ["one that is not", growth(0.2), 110, "differs", "20% for 2018", "is 10%, not 20%."],
  ["a fall", growth(-0.25), 75, "agrees", "-25% for 2018", "is -25%, which agrees."],
  [
    "one that is rounded",
    growth(0.09, { low: 0.085, high: 0.095 }),
    109.4,
    "rounds",
    "9% for 2018",
    "is 9.4%, so 9% is a rounding.",
  ],
] as const)(
  "%s is held against the two levels that the texts state",
  (_, claim, now, verdict, said, outcome) => {
    const [finding, ...others] = relativeClaims([claim, level("2017", 100), level("2018", now)]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: "growth",
      verdict,
      stated: claim.value,
      observations: ["claim", "2018", "2017"],
      message: `${said}, held against the texts' own figures: ${now} USD to 100 USD ${outcome}`,
    });
    expect(finding?.computed).toBeCloseTo(now / 100 - 1, 10);
  },
);

it("what is worked out from two rounded levels need not be as fine as a growth", () => {
  // 17 / 16 is 1.0625, 17.5 / 15.5 is 1.13.
  const levels = [
    level("2017", 16, { low: 15.5, high: 16.5 }),
    level("2018", 17, { low: 16.5, high: 17.5 }),
  ];
  expect(relativeClaims([growth(0.087), ...levels])).toMatchObject([
    {
      verdict: "agrees",
      message:
        "8.7% for 2018, held against the texts' own figures: 17 USD to 16 USD is 6.25%, which agrees as far as they are printed.",
    },
  ]);
});

it("a multiple is a quotient, and said to be so", () => {
  const [finding] = relativeClaims([times(9), level("2008", 20), level("2018", 260)]);
  expect(finding).toMatchObject({
    kind: "multiple",
    verdict: "differs",
    computed: 13,
    message:
      "9 times for 2018, held against the texts' own figures: 260 USD to 20 USD is 13 times, not 9 times.",
  });
});

it.each([
  ["at least so much later", { low: 110, high: null }, {}, "note"],
  ["as much as there is at least", { low: 130, high: null }, {}, "agrees"],
  ["so much later, and more is claimed than that at least", {}, { high: null }, "rounds"],
  [
    "more later than is claimed at least",
    { value: 140, low: 140, high: null },
    { high: null },
    "agrees",
  ],
  ["at most so much later", { low: null, high: 110 }, {}, "differs"],
  ["exactly so much", {}, {}, "differs"],
])("a bound allows what it allows: %s", (_, later, claimed, verdict) => {
  const claim = growth(0.3, { low: 0.25, high: 0.35, ...claimed });
  const now = level("2018", 110, later);
  const past = "high" in claimed ? level("2017", 100, { low: 80, high: 100 }) : level("2017", 100);
  expect(relativeClaims([claim, past, now])).toMatchObject([{ verdict }]);
});

it("of a bound the change is one, told so and rounded to the side on which it holds", () => {
  const open = { low: 260, high: null, qualifier: "at-least" };
  const rows = (earlier: object = {}) => [
    reported("CHN 2008", {
      ...CHINAS,
      value: 19.4584,
      low: 19.45835,
      high: 19.45845,
      period: "2008",
      ...earlier,
    }),
    reported("CHN 2018", { ...CHINAS, value: 260, ...open, period: "2018" } as never),
  ];
  const told = (claim: Observation, earlier?: object) =>
    relativeClaims([claim, ...rows(earlier)]).map(({ verdict, message }) => [
      verdict,
      message.split("USD is ")[1],
    ]);
  // 260 / 19.45845 = 13.36180...
  const exactly = (value: number) => times(value, { low: value, high: value });
  expect(told(exactly(20))).toEqual([
    ["note", "at least 13.36 times, which does not contradict 20 times."],
  ]);
  expect(told(exactly(13.4))).toEqual([["agrees", "at least 13.36 times, which agrees."]]);
  expect(told(exactly(9))).toEqual([["differs", "at least 13.36 times, not 9 times."]]);
  expect(told(growth(20, { base: "2008" }))).toEqual([
    ["note", "at least 1,236%, which does not contradict 2,000%."],
  ]);
  // More than so much over less than so much is more than that; over more than so much it may be anything.
  expect(told(exactly(20), { low: null })).toMatchObject([["note", expect.any(String)]]);
  expect(told(exactly(20), { high: null })).toEqual([]);
});

it("more than so many times could just be, as far as its levels are rounded", () => {
  const nine = times(9, { low: 9, high: null, qualifier: "at-least" });
  const levels = (start: number) => [
    level("2018", 175.57, { low: 175.565, high: 175.575 }),
    level("2008", 20, { low: start, high: 20.5 }),
  ];
  // 175.575 / 19.5 = 9.003846, 175.575 / 19.6 = 8.957908.
  expect(relativeClaims([nine, ...levels(19.5)])).toMatchObject([
    {
      verdict: "rounds",
      message: expect.stringContaining("is 8.78 times, so at least 9 times could just be right."),
    },
  ]);
  expect(relativeClaims([nine, ...levels(19.6)])).toMatchObject([{ verdict: "differs" }]);
});

it("what names nobody's count and is right by one country's need not be right by the other's", () => {
  const rows = (vietnam: number, china: number) => [
    reported("VNM 2017", { value: 100, period: "2017" }),
    reported("VNM 2018", { value: vietnam, period: "2018" }),
    reported("CHN 2017", { ...CHINAS, value: 100, period: "2017" }),
    reported("CHN 2018", { ...CHINAS, value: china, period: "2018" }),
  ];
  const told = (claim: Observation, ...counts: [number, number]) =>
    relativeClaims([claim, ...rows(...counts)]).map(({ verdict, observations }) => [
      observations[1]?.slice(0, 3),
      verdict,
    ]);
  expect(told(growth(0.2), 120, 150)).toEqual([
    ["VNM", "agrees"],
    ["CHN", "note"],
  ]);
  expect(told(growth(0.2), 150, 120)).toEqual([
    ["CHN", "agrees"],
    ["VNM", "note"],
  ]);
  expect(told(growth(0.2), 140, 150)).toEqual([
    ["VNM", "differs"],
    ["CHN", "differs"],
  ]);
  expect(told(growth(0.2, { reporter: "CHN" }), 120, 150)).toEqual([
    ["CHN", "differs"],
    ["VNM", "agrees"],
  ]);
});

it.each([
  ["the later level is nothing", 0, 20],
  ["the earlier one is nothing", 20, 0],
  ["the later one is a deficit", -5, 20],
  ["the earlier one is a deficit", 20, -5],
])("where %s, nothing is a multiple of anything", (_, later, earlier) => {
  expect(relativeClaims([times(9), level("2008", earlier), level("2018", later)])).toEqual([]);
});

it("each reporter's two years are held against each other, in one unit, never one's against the other's", () => {
  const rows = [
    reported("VNM 2008", { value: 20, period: "2008" }),
    reported("VNM 2018", { value: 100, period: "2018" }),
    reported("CHN 2018", { ...CHINAS, value: 180, period: "2018" }),
    reported("CHN 2008 yuan", { ...CHINAS, value: 140, period: "2008", unit: "CNY" }),
  ];
  expect(relativeClaims([times(5), ...rows])).toMatchObject([
    {
      verdict: "agrees",
      observations: ["claim", "VNM 2018", "VNM 2008"],
      message:
        "5 times for 2018, held against what Vietnam reported: 100 USD to 20 USD is 5 times, which agrees.",
    },
  ]);
});

const EXPORTS = { indicator: "exports" };
const ofExports = (value: number, fields = {}) => growth(value, { of: "exports", ...fields });
const before = (id: string, value: number, fields = {}) =>
  reported(id, { value, period: "2017", ...EXPORTS, ...fields });

it("a level of the text's own is held against what its country reported of the time before", () => {
  expect(
    relativeClaims([ofExports(0.2), level("2018", 120, EXPORTS), before("VNM 2017", 100)]),
  ).toMatchObject([
    {
      verdict: "agrees",
      observations: ["claim", "2018", "VNM 2017"],
      message:
        "20% for 2018, held against the text's own level and what Vietnam reported for 2017: 120 USD to 100 USD is 20%, which agrees.",
    },
  ]);
  expect(
    relativeClaims([ofExports(0.4), level("2018", 120, EXPORTS), before("VNM 2017", 100)]),
  ).toMatchObject([{ verdict: "differs", computed: 120 / 100 - 1 }]);
});

it.each([
  [
    "its later year is reported too",
    "what Vietnam reported",
    [reported("now", { value: 150, ...EXPORTS })],
  ],
  ["the text gives the level before, too", "the texts' own figures", [level("2017", 110, EXPORTS)]],
])("where %s, that is what a growth is held against", (_, whose, known) => {
  const all = [ofExports(0.5), level("2018", 120, EXPORTS), before("VNM 2017", 100), ...known];
  const said = relativeClaims(all).map(({ message }) => message);
  expect(said).toEqual([expect.stringContaining(`held against ${whose}: `)]);
});

it.each([
  ["another country's count", level("2018", 120, { ...EXPORTS, reporter: "CHN" }), {}],
  ["in another unit", level("2018", 120, EXPORTS), { unit: "VND" }],
  ["of nothing", level("2018", 120, EXPORTS), { value: 0 }],
])("what was reported of the time before is no base for a level that is %s", (_, now, fields) => {
  const claim = ofExports(0.2, { reporter: now.reporter });
  expect(relativeClaims([claim, now, before("VNM 2017", 100, fields)])).toEqual([]);
});

it("turnover that names nobody's count may be either's: what does not fit is only minded", () => {
  const turnover = { indicator: "trade-turnover" };
  const chinas = before("CHN 2017", 80, { ...CHINAS, ...turnover });
  const now = level("2018", 120);
  expect(
    relativeClaims([growth(0.2), now, before("VNM 2017", 100, turnover), chinas]).map(
      ({ verdict, computed }) => [verdict, computed?.toFixed(2)],
    ),
  ).toEqual([
    ["agrees", "0.20"],
    ["note", "0.50"],
  ]);
  // 120 is what Vietnam counted: China's 80 is no base of it.
  expect(relativeClaims([growth(0.2), now, reported("VNM", { value: 120 }), chinas])).toEqual([]);
});

const inAnother = (o: Observation): Observation =>
  o.source.kind === "text" ? { ...o, source: { ...o.source, document: "another" } } : o;

it.each([
  ["names China's statistics", { reporter: "CHN" }],
  ["gives a level that is not Vietnam's", {}],
])("a text that %s is not held against a level of another text that is Vietnam's", (_, fields) => {
  const vietnams = [
    reported("VNM 2017", { value: 150, period: "2017" }),
    reported("VNM 2018", { value: 160, period: "2018" }),
  ];
  const chinas = reported("CHN 2017", { ...CHINAS, value: 200, period: "2017" });
  const of = (earlier: Observation) =>
    relativeClaims([
      growth(0.1, fields),
      level("2018", 220, fields),
      inAnother(earlier),
      ...vietnams,
      chinas,
    ]).map(({ observations: [, , start] }) => start);
  expect(of(level("2017", 150))).not.toContain("2017");
  expect(of(level("2017", 150))).toContain("CHN 2017");
  expect(of(level("2017", 200))).toContain("2017");
});

it("a growth is of whose count its text's level is: what the other reported is only minded", () => {
  const now = level("2018", 220, { reporter: "CHN" });
  const vietnams = [
    reported("VNM 2017", { value: 150, period: "2017" }),
    reported("VNM 2018", { value: 160, period: "2018" }),
  ];
  expect(relativeClaims([growth(0.1), now, ...vietnams])).toMatchObject([{ verdict: "note" }]);
  expect(relativeClaims([growth(0.1), inAnother(now), ...vietnams])).toMatchObject([
    { verdict: "differs" },
  ]);
});

it("a level of another text is not the text's own, nor is it of the count that this one names", () => {
  const exports = inAnother(level("2018", 120, EXPORTS));
  expect(relativeClaims([ofExports(0.2), exports, before("VNM 2017", 100)])).toEqual([]);
  // 220 names nobody: it may be China's count, of which 150 is no base.
  const turnover = inAnother(level("2018", 220));
  const vietnams = reported("VNM 2017", { value: 150, period: "2017" });
  expect(relativeClaims([growth(0.1, { reporter: "VNM" }), turnover, vietnams])).toEqual([]);
  // In its own text it is of that count.
  expect(
    relativeClaims([growth(0.1, { reporter: "VNM" }), level("2018", 220), vietnams]),
  ).toMatchObject([{ verdict: "differs", computed: 220 / 150 - 1 }]);
});

it("two levels of another text that names nobody's count are only minded beside a growth of one country's", () => {
  const verdicts = (value: number, fields = {}) =>
    relativeClaims([
      growth(value, { reporter: "VNM" }),
      inAnother(level("2017", 100, fields)),
      inAnother(level("2018", 110, fields)),
    ]).map(({ verdict }) => verdict);
  expect(verdicts(0.2)).toEqual(["note"]);
  expect(verdicts(0.1)).toEqual(["agrees"]);
  expect(verdicts(0.2, { reporter: "VNM" })).toEqual(["differs"]);
});

it("levels in two currencies are not held against each other; one in the same is looked for further", () => {
  const ringgit = (o: Observation): Observation => ({ ...o, unit: "MYR" });
  const now = ringgit(level("2018", 110));
  const alike = ringgit({ ...level("2017", 100), id: "alike" });
  expect(relativeClaims([growth(0.1), now, inAnother(level("2017", 20))])).toEqual([]);
  for (const all of [
    [growth(0.1), now, level("2017", 20), alike],
    [growth(0.1), now, level("2017", 20), inAnother(alike)],
    [growth(0.1), now, inAnother(level("2017", 20)), inAnother(alike)],
  ])
    expect(relativeClaims(all)).toMatchObject([
      { verdict: "agrees", observations: ["claim", "2018", "alike"] },
    ]);
});

it("a share is no change, whatever it is a share of", () => {
  const share = growth(0.1, { indicator: "share" });
  expect(relativeClaims([share, level("2017", 100), level("2018", 110)])).toEqual([]);
});
