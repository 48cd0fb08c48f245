import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNNAMED } from "../../model/reporter.ts";
import type { Check, TieEvent } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official, textSource } from "../test-data.ts";
import { choicesFor } from "./choices.ts";
import { USUAL_PAIR } from "./pair.ts";
import { facetCounts, inYears, select, selectEvents, selectLinks } from "./select.ts";
import { BASES, type CheckStatus, DEFAULT_VIEW, type View } from "./view.ts";
import { whyEmpty, whyNoEvents } from "./why-empty.ts";

const stated = observation({ id: "stated" });
const partYear = observation({ id: "part", period: "2019-01/2019-11" });
const repeated = observation({
  id: "repeated",
  indicator: "students",
  refArea: "CHN",
  period: "2020-01",
  periodFromDocument: true,
  repeats: [{ period: "2023-12", source: textSource("b") }],
});
const customs = observation({
  id: "customs",
  value: 175e9,
  low: 174.5e9,
  high: 175.5e9,
  reporter: "VNM",
  confidence: 0.9,
  repeats: [
    { period: "2018", low: 174e9, high: 176e9, layer: "own", source: textSource("b") },
    { period: "2018", reporter: "CHN", confidence: 0.7, source: textSource("c") },
  ],
});
const undatedClaim = observation({ id: "undated", period: null, source: textSource("b") });
const derived = observation({
  id: "derived",
  period: "1991",
  basis: "derived",
  source: { kind: "arithmetic", formula: "divide-by-multiple", operands: ["stated"], words: "x" },
});
const total = official("CHN", "2018", 120e9, {
  source: { kind: "arithmetic", formula: "sum", operands: ["row"], words: "x" },
});
const row = official("CHN", "2018", 60e9, { id: "row", indicator: "exports" });
const ALL = [stated, partYear, repeated, undatedClaim, derived, total, row];
const dataset = datasetOf(ALL);
const shown = (view: Partial<View>) => select(dataset, { ...DEFAULT_VIEW, ...view });
const ids = (view: Partial<View>) => shown(view).map(({ id }) => id);

describe("selection", () => {
  test("everything by default", () => expect(shown({})).toEqual(dataset.observations));

  test("a period keeps what any part of lies in it; what has no year is hidden", () => {
    expect(ids({ from: 2019 })).toEqual(["part", "repeated"]);
    expect(ids({ to: 2018 })).toEqual(["stated", "derived", "trade-turnover.CHN.2018", "row"]);
  });

  test("a reporter is the reference area, but no country is that of trade in a text", () => {
    expect(ids({ reporters: ["CHN"] })).toEqual(["repeated", "trade-turnover.CHN.2018", "row"]);
    expect(ids({ reporters: [UNNAMED] })).toEqual(["stated", "part", "undated", "derived"]);
  });

  test("trade that a text calls one country's count is that country's", () => {
    const named = observation({ id: "named", reporter: "CHN" });
    const all = datasetOf([stated, named]);
    const of = (reporter: string) => select(all, { ...DEFAULT_VIEW, reporters: [reporter] });
    expect(of("CHN")).toEqual([named]);
    expect(of(UNNAMED)).toEqual([stated]);
  });

  test("a document hides the figures of the others, but no official row", () =>
    expect(ids({ documents: ["a"] })).toEqual([
      "stated",
      "part",
      "repeated",
      "derived",
      "trade-turnover.CHN.2018",
      "row",
    ]));

  test("a derived figure goes with the text it rests on", () =>
    expect(ids({ documents: [] })).toEqual(["trade-turnover.CHN.2018", "row"]));

  test("a repeated claim is told by the text that is left, with that text's date", () => {
    const claim = shown({ documents: ["b"] }).find(({ id }) => id === "repeated");
    expect(claim).toMatchObject({ period: "2023-12", source: { document: "b" }, repeats: [] });
  });

  test("a repeated claim says what the text says that tells it, and nothing of another", () => {
    const alone = (document: string) =>
      select(datasetOf([customs]), { ...DEFAULT_VIEW, documents: [document] })[0];
    const { reporter: _, confidence: __, ...unsaid } = customs;
    expect(alone("b")).toEqual({
      ...unsaid,
      low: 174e9,
      high: 176e9,
      layer: "own",
      source: textSource("b"),
      repeats: [customs.repeats?.[1]],
    });
    expect(alone("c")).toMatchObject({ reporter: "CHN", confidence: 0.7, low: 174.5e9 });
    expect(alone("c")?.layer).toBeUndefined();
    expect(alone("a")).toBe(customs);
  });

  test("by reporter, a repeated claim is whose the text says that tells it", () => {
    const all = datasetOf([customs]);
    const by = (reporter: string, documents: string[] | null) =>
      select(all, { ...DEFAULT_VIEW, reporters: [reporter], documents }).length;
    expect(by("VNM", null)).toBe(1);
    expect(by("VNM", ["b"])).toBe(0);
    expect(by(UNNAMED, ["b"])).toBe(1);
    expect(by("CHN", ["c"])).toBe(1);
    expect(choicesFor(all)(USUAL_PAIR).reporters).toEqual(["VNM", "CHN", UNNAMED]);
  });

  test("an indicator leaves the others out", () =>
    expect(ids({ indicators: ["exports", "students"] })).toEqual(["repeated", "row"]));

  test("a check keeps the claim and what it was held against together", () => {
    const finding = (verdict: Check["verdict"], observations: string[]): Check => ({
      id: verdict,
      kind: "claim-official",
      verdict,
      observations,
      message: "x",
    });
    const checks = [
      finding("agrees", ["stated", "row"]),
      finding("differs", ["part", "row"]),
      finding("differs", ["repeated", "row"]),
    ];
    const checked = datasetOf(dataset.observations, { checks });
    const named = (statuses: CheckStatus[]) =>
      select(checked, { ...DEFAULT_VIEW, checks: statuses }).map(({ id }) => id);
    expect(named(["agrees"])).toEqual(["stated", "row"]);
    expect(named(["differs"])).toEqual(["part", "repeated", "row"]);
    expect(named(["unchecked"])).toEqual(["undated", "derived", "trade-turnover.CHN.2018"]);
    expect(named(["note"])).toEqual([]);
    const counts = facetCounts(checked, DEFAULT_VIEW, choicesFor(checked)(USUAL_PAIR)).checks;
    expect(Object.fromEntries(counts)).toEqual({
      agrees: 2,
      rounds: 0,
      differs: 3,
      note: 0,
      unchecked: 3,
    });
  });

  test("a partner keeps the ties with it and no figure less", () => {
    const tie = (id: string, parties: string[]): TieEvent => ({
      id,
      date: "2020",
      kind: "exchange",
      title: "x",
      parties,
      places: [],
      source: textSource("a"),
    });
    const ties = datasetOf(dataset.observations, {
      events: [
        tie("one", ["VNM", "CHN"]),
        tie("two", ["LAO", "VNM"]),
        tie("three", ["VNM", "KHM", "LAO"]),
      ],
    });
    const view = { ...DEFAULT_VIEW, partners: ["LAO"] };
    expect(selectEvents(ties, view).map(({ id }) => id)).toEqual(["two", "three"]);
    expect(select(ties, view)).toEqual(ties.observations);
    const choices = choicesFor(ties)(USUAL_PAIR);
    expect(choices.partners).toEqual(["CHN", "LAO", "KHM"]);
    const counts = facetCounts(ties, view, choices).partners;
    expect(Object.fromEntries(counts)).toEqual({ CHN: 1, LAO: 2, KHM: 1 });
  });

  test.each([
    ["2018", 2018, 2018, true],
    ["2018-12-31", 2019, null, false],
    ["2019-01-01", null, 2018, false],
    ["2004/..", 2020, 2021, true],
    ["2004/..", null, 2003, false],
    ["XXXX-10-02", 1991, null, false],
    ["XXXX-10-02", null, null, true],
  ])("%s within %s to %s: %s", (period, from, to, within) =>
    expect(inYears(period, { from, to })).toBe(within),
  );
});

describe("counts", () => {
  const dataset = datasetOf([...ALL, customs]);
  const choices = choicesFor(dataset)(USUAL_PAIR);
  const shown = (view: Partial<View>) => select(dataset, { ...DEFAULT_VIEW, ...view });
  const ids = (view: Partial<View>) => shown(view).map(({ id }) => id);
  const { reporters } = choices;

  test("each option alone shows what its count says", () =>
    fc.assert(
      fc.property(
        fc.record({
          from: fc.option(fc.integer({ min: 1991, max: 2023 })),
          reporters: fc.option(fc.subarray(reporters)),
          bases: fc.option(fc.subarray(BASES)),
          indicators: fc.option(fc.subarray(["trade-turnover", "students", "exports"])),
          documents: fc.option(fc.subarray(["a", "b", "c"])),
        }),
        (part) => {
          const view = { ...DEFAULT_VIEW, ...part };
          const counts = facetCounts(dataset, view, choices);
          for (const reporter of reporters)
            expect(counts.reporters.get(reporter)).toBe(
              ids({ ...view, reporters: [reporter] }).length,
            );
          for (const indicator of choices.indicators)
            expect(counts.indicators.get(indicator)).toBe(
              ids({ ...view, indicators: [indicator] }).length,
            );
          for (const document of choices.documents)
            expect(counts.documents.get(document)).toBe(
              shown({ ...view, documents: [document] }).filter((o) => o.basis !== "official")
                .length,
            );
          const bases = [...counts.bases.values()].reduce((sum, n) => sum + n, 0);
          expect(bases).toBe(ids({ ...view, bases: null }).length);
        },
      ),
    ));

  test("a document counts what rests on it, official rows apart", () => {
    const { documents } = facetCounts(dataset, DEFAULT_VIEW, choices);
    expect(Object.fromEntries(documents)).toEqual({ a: 5, b: 3 });
  });
});

test("ties of provinces are those that the chosen texts tell of", () => {
  const side = (area: "CHN" | "VNM", code: string) => ({ area, code, name: code });
  const links = ["a", "b"].map((id) => ({
    id,
    from: side("VNM", "VN-01"),
    to: side("CHN", "CN-YN"),
    kind: "twinning" as const,
    source: textSource(id),
  }));
  const ties = datasetOf([], { links });
  expect(selectLinks(ties, DEFAULT_VIEW)).toEqual(links);
  expect(selectLinks(ties, { ...DEFAULT_VIEW, documents: ["b"] })).toEqual([links[1]]);
  expect(selectLinks(ties, { ...DEFAULT_VIEW, documents: [] })).toEqual([]);
});

describe("an empty chart", () => {
  const why = (view: Partial<View>) =>
    whyEmpty(
      english,
      dataset,
      { ...DEFAULT_VIEW, ...view },
      ({ id }) => id === "stated",
      () => true,
    );
  test("names the filter to loosen", () => {
    expect(why({ from: 2022 }).why).toContain("period (brings back 1)");
    expect(why({ reporters: ["CHN"] }).why).toContain("reporter (brings back 1)");
    // Either is enough.
    const two = whyEmpty(
      english,
      datasetOf([stated, official("CHN", "2018", 120e9)]),
      { ...DEFAULT_VIEW, reporters: ["CHN"], bases: ["stated"] },
      () => true,
      () => true,
    );
    expect(two.why).toContain("reporter (brings back 1) or basis (brings back 1)");
  });
  test("says when more than one is in the way", () =>
    expect(why({ from: 2022, reporters: ["CHN"] }).why).toContain("More than one filter"));
  test("offers the changes that bring something back", () => {
    expect(why({ from: 2022 }).looser).toEqual([
      { label: "Period: show all", change: { from: null, to: null } },
    ]);
    const both = { ...DEFAULT_VIEW, from: 2022, reporters: ["CHN"] };
    const [reset] = why(both).looser;
    expect(select(dataset, { ...both, ...reset?.change }).map(({ id }) => id)).toContain("stated");
  });
  test("says when there is no such figure at all", () =>
    expect(
      whyEmpty(
        english,
        dataset,
        DEFAULT_VIEW,
        () => false,
        () => true,
      ),
    ).toEqual({ why: "The data has no such figure.", looser: [] }));
  test("where some are left but too few, offers only what brings back more", () => {
    const trade = ({ indicator }: { indicator: string }) => indicator !== "students";
    const view = { ...DEFAULT_VIEW, bases: ["derived" as const] };
    const { why, looser } = whyEmpty(english, dataset, view, trade, () => true);
    expect(why).toBe(
      "Of 6 such figures 1 passes the filters, but not those that are needed here. Loosen one: basis (brings back 5).",
    );
    expect(looser).toEqual([{ label: "Basis: show all", change: { bases: null } }]);
  });
  test("speaks of no filter where none hides anything", () => {
    const { why, looser } = whyEmpty(
      english,
      dataset,
      DEFAULT_VIEW,
      ({ id }) => id === "stated",
      () => true,
    );
    expect(why).toBe("The data has only one such figure, too little to show anything here.");
    expect(looser).toEqual([]);
  });
  test("counts and brings back only what can be drawn", () => {
    const turnover = ({ indicator }: { indicator: string }) => indicator === "trade-turnover";
    const draws = ({ period }: { period: string | null }) => period === "2018";
    const view = { ...DEFAULT_VIEW, bases: [] };
    expect(whyEmpty(english, dataset, view, turnover, draws).why).toBe(
      "The filters hide all 2 figures that can be drawn here. Loosen one: basis (brings back 2).",
    );
  });
});

describe("no event", () => {
  const visit: TieEvent = {
    id: "visit",
    date: "2008-05",
    kind: "visit",
    title: "They met",
    parties: ["VNM", "CHN"],
    places: [],
    source: textSource("a"),
  };
  const looser = (view: Partial<View>, events = [visit]) =>
    whyNoEvents(english, datasetOf([stated], { events }), { ...DEFAULT_VIEW, ...view }).looser.map(
      ({ label }) => label,
    );
  test("names the filters that each alone are in the way", () => {
    expect(looser({ from: 2020 })).toEqual(["Period: show all"]);
    expect(looser({ kinds: ["agreement"], bases: [] })).toEqual(["Kind of event: show all"]);
  });
  test("where several are, all can be lifted", () =>
    expect(looser({ from: 2020, partners: [] })).toEqual(["Reset"]));
  test("where the data has none there is nothing to lift", () =>
    expect(looser({ from: 2020 }, [])).toEqual([]));
});
