import { describe, expect, test } from "vitest";
import page from "../../../data/page.json";
import { isArea } from "../../model/areas.ts";
import type { Observation } from "../../model/types.ts";
import { datasetOf, observation, official, textSource, visit } from "../test-data.ts";
import { ofPair, type Pair, pairFrom, pairIn, pairsOf, partnersOf, USUAL_PAIR } from "./pair.ts";

const LAOS: Pair = ["VNM", "LAO"];
const event = (...parties: string[]) => visit(parties, "a");
const figures = [
  official("CHN", "2018", 140e9),
  observation({ id: "lao", refArea: "LAO", counterpartArea: "VNM", source: textSource("b") }),
  observation({ id: "vnm", counterpartArea: "LAO", source: textSource("b") }),
  official("JPN", "2018", 9e9, { id: "jpn", counterpartArea: "KOR" }),
];
const data = datasetOf(figures, {
  events: [
    event("VNM", "CHN"),
    event("VNM", "LAO", "KHM"),
    event("VNM", "USA"),
    event("JPN", "KOR"),
  ],
});

test("data/page.json names two countries by their codes", () => {
  expect(page.pair).toHaveLength(2);
  expect(page.pair.every(isArea)).toBe(true);
  expect(new Set(page.pair).size).toBe(2);
});

test.each(["VNM", "VNM-VNM", "VNM-LAO-CHN", "vnm-lao", "VNM-XXX", "Vietnam-Laos", ""])(
  "%j names no pair",
  (text) => expect(pairFrom(text)).toBeUndefined(),
);

test("two codes name a pair, in their order", () =>
  expect(pairFrom("LAO-VNM")).toEqual(["LAO", "VNM"]));

describe("the pairs of a dataset", () => {
  test("are counted in both directions, those with the most figures first; the page's own country goes ahead", () =>
    expect(pairsOf(data)).toEqual([
      { pair: LAOS, figures: 2 },
      { pair: ["VNM", "CHN"], figures: 1 },
      { pair: ["JPN", "KOR"], figures: 1 },
    ]));

  test("are those too of which a reader's own text tells an event or a tie alone", () => {
    const tied = { ...event("VNM", "IDN"), layer: "own" as const };
    const withOthers = { ...event("VNM", "THA", "MYS"), layer: "own" as const };
    const found = pairsOf(datasetOf(figures, { events: [tied, withOthers, event("VNM", "USA")] }));
    expect(found.slice(3)).toEqual([{ pair: ["VNM", "IDN"], figures: 0 }]);
  });

  test("one that is not there gives way to the usual one, and that to the one with the most figures", () => {
    expect(pairIn(data, LAOS)).toEqual(LAOS);
    expect(pairIn(data, ["LAO", "VNM"])).toEqual(["LAO", "VNM"]);
    expect(pairIn(data, ["VNM", "USA"])).toEqual(USUAL_PAIR);
    expect(pairIn(datasetOf(figures.slice(1)), ["VNM", "USA"])).toEqual(LAOS);
    expect(pairIn(datasetOf([]), LAOS)).toEqual(USUAL_PAIR);
  });
});

describe("the part of a dataset that is about a pair", () => {
  const own = ofPair(data, LAOS);

  test("has its figures in both directions, its events, those of either that no other pair has, and the texts that tell them", () => {
    expect(own.observations.map(({ id }) => id)).toEqual(["lao", "vnm"]);
    expect(own.events.map(({ id }) => id)).toEqual(["VNM-LAO-KHM", "VNM-USA"]);
    expect(own.documents.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  describe("where figures on others are the reader's own", () => {
    const [china, ...others] = figures as [Observation, ...Observation[]];
    const mine = others.map((one) => ({ ...one, layer: "own" as const }));
    const withMine = { ...data, observations: [china, ...mine] };
    const eventsOf = (pair: Pair) => ofPair(withMine, pair).events.map(({ id }) => id);

    test("loses no event to them if it is a pair of the published data", () =>
      expect(eventsOf(["VNM", "CHN"])).toEqual(["VNM-CHN", "VNM-LAO-KHM", "VNM-USA"]));

    test("has no event of theirs if it is one of the reader's own as well", () => {
      expect(eventsOf(LAOS)).toEqual(["VNM-LAO-KHM", "VNM-USA"]);
      expect(eventsOf(["JPN", "KOR"])).toEqual(["JPN-KOR"]);
      const japan = { ...official("JPN", "2018", 5e9), id: "jpn-vnm", counterpartArea: "VNM" };
      const more = {
        ...withMine,
        observations: [china, ...mine, { ...japan, layer: "own" as const }],
      };
      expect(ofPair(more, ["VNM", "JPN"]).events.map(({ id }) => id)).toEqual(["VNM-USA"]);
    });
  });

  test("leaves out texts that tell of others alone, not those that tell nothing", () => {
    const korea = ofPair({ ...data, events: [] }, ["JPN", "KOR"]);
    expect(korea.documents.map(({ id }) => id)).toEqual(["a"]);
  });

  test("is the same whichever of the two is first, but for the order", () =>
    expect(ofPair(data, ["LAO", "VNM"])).toEqual(own));

  test("is made once", () => expect(ofPair(data, LAOS)).toBe(own));
});

test("partners are all others at an event, whichever of the two took part", () => {
  expect(partnersOf(event("VNM", "CHN"), ["VNM", "CHN"])).toEqual(["CHN"]);
  expect(partnersOf(event("LAO", "VNM", "KHM"), ["VNM", "CHN"])).toEqual(["LAO", "KHM"]);
  expect(partnersOf(event("CHN", "LAO"), ["VNM", "CHN"])).toEqual(["LAO"]);
});
