import { expect, it } from "vitest";
import { stated } from "./figure.fixture.ts";
import { type FoundEvent, type FoundLink, namedEvents, namedLinks } from "./ties.ts";

const { source } = stated({ value: 1 });

it("events are called by day and text, those of one day are counted", () => {
  const event = (date: string): FoundEvent => ({
    date,
    kind: "visit",
    title: "They met",
    parties: ["VNM", "CHN"],
    places: [],
    source,
  });
  const named = namedEvents([event("2018-03"), event("2019"), event("2018-03"), event("2018-03")]);
  expect(named.map(({ id }) => id)).toEqual([
    "event.2018-03.note",
    "event.2019.note",
    "event.2018-03.note.2",
    "event.2018-03.note.3",
  ]);
  expect(named[1]).toMatchObject(event("2019"));
});

it("provinces that work together are called by both, how and text", () => {
  const link: FoundLink = {
    kind: "corridor",
    from: { area: "VNM", code: "VN-02", name: "Lao Cai" },
    to: { area: "CHN", code: "CN-YN", name: "Yunnan" },
    source,
  };
  expect(namedLinks([link, link])).toEqual([
    { id: "link.VN-02.CN-YN.corridor.note", ...link },
    { id: "link.VN-02.CN-YN.corridor.note.2", ...link },
  ]);
});
