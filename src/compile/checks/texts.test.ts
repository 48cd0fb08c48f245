import { describe, expect, it } from "vitest";
import type { Document, Observation } from "../../model/types.ts";
import { observed, reported, stated, textOf } from "../figure.fixture.ts";
import { repeatedClaims, withoutPeriod } from "./texts.ts";

/** A headcount of the text "note", said again in others. */
const headcount = (...again: string[]): Observation => ({
  ...observed("students", "stated", { indicator: "students", unit: "person", value: 11000 }),
  repeats: again.map((document) => ({
    period: "2020",
    source: stated({ value: 11000 }, document).source,
  })),
});

describe("a claim that later texts only say again", () => {
  const said = (claim: Observation, ...documents: Document[]) =>
    repeatedClaims([claim], documents).map(({ message }) => message);

  it("is named, with the dates of all", () => {
    const documents = [textOf("note", "2020-01"), textOf("b", "2021"), textOf("c", "2023-12")];
    expect(repeatedClaims([headcount("b", "c")], documents)).toEqual([
      {
        kind: "repeated",
        verdict: "note",
        observations: ["students"],
        message:
          "The figure of 11,000 students was given in Jan 2020 and again, unchanged, in 2021, Dec 2023: " +
          "one claim repeated, not a new count and not a flat trend.",
      },
    ]);
  });

  it("was given first by the oldest text, though that was added last", () => {
    const documents = [textOf("note", "2020"), textOf("b", "2018-05"), textOf("c", "2019")];
    expect(said(headcount("b", "c"), ...documents)).toEqual([
      expect.stringContaining("given in May 2018 and again, unchanged, in 2019, 2020:"),
    ]);
  });

  it("may be said again by a text that has no date", () => {
    expect(said(headcount("b"), textOf("note", "2020"), textOf("b"))).toEqual([
      expect.stringContaining("given in 2020 and again, unchanged, in an undated text:"),
    ]);
  });

  it("is none where one text says it twice, where nobody does, or where it is official", () => {
    const documents = [textOf("note", "2020"), textOf("b", "2021")];
    expect(said(headcount("note"), ...documents)).toEqual([]);
    expect(said({ ...headcount(), repeats: undefined }, ...documents)).toEqual([]);
    const row = { ...reported("row", { value: 5 }), repeats: headcount("b").repeats };
    expect(said(row, ...documents)).toEqual([]);
  });
});

describe("a quantity of every year", () => {
  const yearly = (fields: Partial<Observation>): Observation => ({
    ...observed("yearly", "stated", { indicator: "tourists", unit: "person", value: 5e6 }),
    rate: "annual",
    period: "2020-01",
    ...fields,
  });

  it("is noted: no year may be charted for it", () => {
    expect(withoutPeriod([yearly({ qualifier: "about" })])).toEqual([
      {
        kind: "no-period",
        verdict: "note",
        observations: ["yearly"],
        message:
          "about 5,000,000 tourists a year, but no year is named: only the date of the text, Jan 2020, is known.",
      },
    ]);
  });

  it("only where a text states it", () => {
    expect(withoutPeriod([yearly({ rate: undefined }), yearly({ basis: "derived" })])).toEqual([]);
  });
});
