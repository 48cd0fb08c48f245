import { describe, expect, it, test } from "vitest";
import { official as row, stated } from "../../compile/figure.fixture.ts";
import { CATALOGUE } from "../../official/testing.ts";
import { parseDocument } from "../../preprocess/documents.ts";
import { corrected, type Form, formOf } from "./correct.ts";
import { noteName, noteOf } from "./note.ts";
import type { OfficialFile } from "./official-file.ts";
import { figure, text } from "./reading.fixture.ts";
import { additionOf, isAccepted, type ReadFigure, readAgain } from "./reading.ts";
import { beginsLikeSaved, fileOf, openFile } from "./saved.ts";

describe("what a text adds", () => {
  it("is what its reader has accepted, with whatever name the text has", () => {
    expect(additionOf(text(), isAccepted)).toMatchObject({
      document: { title: "a", publisher: "Publisher not named", layer: "own" },
      figures: [{ value: 100e9 }],
    });
    expect(additionOf(text({ file: "" }), isAccepted)?.document.title).toBe("9 is what it was.");
  });

  it("is nothing without a figure", () => {
    expect(additionOf(text({ figures: [] }), isAccepted)).toBeUndefined();
  });

  it("needs no date, but for figures that hang on it, unless the reader says of when they are", () => {
    const undated = (more: Partial<ReadFigure>) =>
      additionOf(
        text({
          published: undefined,
          figures: [{ ...figure({ value: 100e9 }, "accepted"), ...more }],
        }),
        isAccepted,
      );
    const corrected = stated({
      value: 100e9,
      period: "2019",
      corrections: [{ field: "period", read: null }],
    });
    expect(undated({})?.document.published).toBeUndefined();
    expect(undated({})?.figures).toHaveLength(1);
    expect(undated({ waits: "last year" })).toBeUndefined();
    expect(undated({ waits: "last year", corrected })?.figures).toEqual([corrected]);
    const rebased = stated({
      value: 100e9,
      base: "2009",
      corrections: [{ field: "base", read: null }],
    });
    expect(undated({ waits: "10 years ago", corrected: rebased })?.figures).toEqual([rebased]);
    const read = stated({ value: 100e9, period: null });
    expect(undated({ waits: "last year", read, corrected: rebased })).toBeUndefined();
  });
});

it("keeps what was decided when the text is read again", () => {
  const again = text({ figures: [figure({ value: 100e9, period: "2020" })] });
  const before = text({ figures: [figure({ value: 100e9 }, "accepted")] });
  expect(readAgain(before, again).figures).toMatchObject([
    { state: "accepted", read: { period: "2020" } },
  ]);
});

describe("a correction of a text that is read again", () => {
  /** A figure of "last year", read again with another date after its reader has set some fields. */
  const again = (
    before: Parameters<typeof stated>[0],
    patch: Partial<Form>,
    now: Parameters<typeof stated>[0],
  ) => {
    const read = stated(before, "own-1");
    const form = { ...formOf(read, "en"), ...patch };
    const against = { indicators: CATALOGUE, published: "2023-02", today: "2024-05-06" };
    const result = corrected(read, form, { ...against, language: "en" });
    if ("wrong" in result) throw new Error([...result.wrong.keys()].join());
    const then = text({ figures: [{ read, corrected: result.figure, state: "accepted" }] });
    const figures = [{ read: stated(now, "own-1"), state: "open" as const }];
    return readAgain(then, text({ figures, published: "2024-02" })).figures[0]?.corrected;
  };

  it("keeps what its reader has set, with its bounds, and has the period of the new date", () => {
    const value = { value: 100e9, low: 99.5e9, high: 100.5e9, confidence: 0.9 };
    expect(
      again({ ...value, period: "2022" }, { value: "110" }, { ...value, period: "2023" }),
    ).toEqual({
      ...stated({ ...value, value: 110e9, low: 109.5e9, high: 110.5e9, period: "2023" }, "own-1"),
      confidence: undefined,
      corrections: [{ field: "value", read: 100e9 }],
    });
    const undated = { value: 100e9, period: null };
    expect(again(undated, { value: "110" }, { value: 100e9, period: "2023" })).toMatchObject({
      period: "2023",
      corrections: [{ field: "value", read: 100e9 }],
    });
  });

  it("keeps a period that its reader has set, and says what is read there now", () => {
    const year = { value: 100e9, period: "2022" };
    const now = { ...year, period: "2023", periodFromDocument: true };
    expect(again(year, { period: "2019" }, now)).toMatchObject({
      period: "2019",
      periodFromDocument: undefined,
      corrections: [{ field: "period", read: "2023" }],
    });
  });

  it("has no base where what the reader made of it has none", () => {
    const growth = { indicator: "growth", of: "exports", unit: "ratio", value: 0.166 };
    const exports = { indicator: "exports", of: "", unit: "USD", value: "5", scale: "1000000000" };
    const found = again({ ...growth, base: "2012" }, exports, { ...growth, base: "2013" });
    expect(found?.base).toBeUndefined();
    expect(found?.corrections).toContainEqual({ field: "base", read: "2013" });
  });
});

describe("a correction", () => {
  const read = stated({ value: 106.7e9, low: 106.65e9, high: 106.75e9 });
  const bounds = {
    indicators: CATALOGUE,
    published: "2021-02",
    today: "2024-05-06",
    language: "en" as const,
  };
  const set = (patch: Partial<Form>) =>
    corrected(read, { ...formOf(read, "en"), ...patch }, bounds);

  it("changes nothing where nothing is changed", () => {
    expect(set({})).toEqual({ figure: { ...read, corrections: [] } });
  });

  it("is a person's, of which no program was more or less sure", () => {
    const sure = { ...read, confidence: 0.92 };
    const change = (patch: Partial<Form>) =>
      corrected(sure, { ...formOf(sure, "en"), ...patch }, bounds);
    expect(change({})).toMatchObject({ figure: { confidence: 0.92 } });
    expect(change({ value: "107" })).not.toHaveProperty("figure.confidence", 0.92);
  });

  it("keeps whose count the text names while that is one of the two", () => {
    const named = { ...read, reporter: "CHN" };
    const reporter = (patch: Partial<Form>) => {
      const set = corrected(named, { ...formOf(named, "en"), ...patch }, bounds);
      return "figure" in set ? set.figure.reporter : set;
    };
    expect(reporter({ value: "107" })).toBe("CHN");
    expect(reporter({ refArea: "CHN", counterpartArea: "LAO" })).toBe("CHN");
    expect(reporter({ counterpartArea: "LAO" })).toBeUndefined();
  });

  it("says whose statistics a figure of trade is in, and of nothing else", () => {
    expect(set({ reporter: "CHN" })).toMatchObject({
      figure: { reporter: "CHN", corrections: [{ field: "reporter", read: null }] },
    });
    const named = { ...read, reporter: "CHN" };
    expect(corrected(named, { ...formOf(named, "en"), reporter: "" }, bounds)).toMatchObject({
      figure: { reporter: undefined, corrections: [{ field: "reporter", read: "CHN" }] },
    });
    expect(set({ reporter: "LAO" })).toEqual({ figure: { ...read, corrections: [] } });
    const ofTrade = { indicator: "growth", unit: "ratio", of: "exports", reporter: "VNM" };
    expect(set(ofTrade)).toMatchObject({ figure: { reporter: "VNM" } });
    expect(set({ ...ofTrade, of: "tourists" })).toMatchObject({ figure: { reporter: undefined } });
  });

  it("keeps what was read of each field that is changed, and nothing of the others", () => {
    expect(set({ value: "107", period: "2019", scope: "monthly average" })).toMatchObject({
      figure: {
        value: 107e9,
        period: "2019",
        scope: "monthly average",
        corrections: [
          { field: "value", read: 106.7e9 },
          { field: "period", read: "2018" },
          { field: "scope", read: null },
        ],
      },
    });
  });

  it("of the period gives a year to what was said of each year without one", () => {
    const yearly = { ...read, period: "2021", periodFromDocument: true, rate: "annual" as const };
    const change = (patch: Partial<Form>) => {
      const result = corrected(yearly, { ...formOf(yearly, "en"), ...patch }, bounds);
      return "figure" in result ? result.figure : undefined;
    };
    expect(change({ period: "2019" })).toMatchObject({ period: "2019", rate: undefined });
    expect(change({ value: "107" })).toMatchObject({ period: "2021", rate: "annual" });
  });

  test.each<[string, Partial<Form>, [number | null, number | null]]>([
    ["a number as it is typed, with its rounding", { value: "107" }, [106.5e9, 107.5e9]],
    ["about", { qualifier: "about" }, [106.65e9, 106.75e9]],
    ["a floor", { qualifier: "at-least" }, [106.7e9, null]],
    ["another scale", { scale: "1000000" }, [106.65e6, 106.75e6]],
  ])("gives bounds to %s", (_, patch, [low, high]) => {
    expect(set(patch)).toMatchObject({ figure: { low, high } });
  });

  test.each([
    ["vi", "106,7", "205,4"],
    ["vi", "106,7", "205.4"],
    ["en", "106.7", "205,4"],
    ["zh", "106.7", "205.4"],
  ] as const)("is typed in %s as its numbers are written: %s is shown, %s is set", (...said) => {
    const [language, shown, value] = said;
    const form = formOf(read, language);
    expect(form.value).toBe(shown);
    const set = (patch: Partial<Form>) =>
      corrected(read, { ...form, ...patch }, { ...bounds, language });
    expect(set({})).toEqual({ figure: { ...read, corrections: [] } });
    expect(set({ value })).toMatchObject({
      figure: { value: 205.4e9, low: 205.35e9, high: 205.45e9 },
    });
  });

  test.each<[string, Partial<Form>]>([
    ["ambiguous", { value: "2,054" }],
    ["belowZero", { value: "-4" }],
    ["value", { value: "4 or 5" }],
  ])("is refused as %s: %o", (fault, patch) => {
    const result = set(patch);
    expect("wrong" in result && [...result.wrong]).toEqual([["value", fault]]);
  });

  test.each<[Partial<Form>, string[]]>([
    [{ value: "" }, ["value"]],
    [{ unit: "dollars" }, ["unit"]],
    [{ period: "last year" }, ["period"]],
    [{ refArea: "CHN" }, ["counterpartArea"]],
    [{ refArea: "XXX" }, ["refArea"]],
    [{ indicator: "growth", unit: "ratio" }, ["of"]],
    [{ indicator: "exports", value: "-35.5" }, ["value"]],
    [{ value: "1e30" }, ["value"]],
    [{ unit: "person" }, ["unit"]],
    [{ unit: "ZZZ" }, ["unit"]],
    [{ value: "", period: "x" }, ["period", "value"]],
  ])("is refused with the fields that are wrong: %o", (patch, wrong) => {
    const result = set(patch);
    expect("wrong" in result && [...result.wrong.keys()].sort()).toEqual(wrong);
  });

  const GROWTH = { indicator: "growth", unit: "ratio", of: "exports" };
  test.each<[Partial<Form>, string | undefined, string[] | undefined]>([
    [{ period: "2099" }, "2021-02", ["period", "unpublished"]],
    [{ period: "2099" }, undefined, ["period", "toCome"]],
    [{ period: "2021-03" }, "2021-02", ["period", "unpublished"]],
    [{ period: "2024-05-07" }, undefined, ["period", "toCome"]],
    [{ ...GROWTH, base: "2022" }, "2021", ["base", "unpublished"]],
    [{ period: "2021" }, "2021-02", undefined],
    [{ period: "2021-02-28" }, "2021-02~", undefined],
    [{ period: "2021-06/2021-07" }, "2021", undefined],
    [{ period: "2024" }, undefined, undefined],
    [{ period: "XXXX-10-02" }, "2021-02", undefined],
  ])("to %o in a text of %s: no text tells what is yet to come", (patch, published, wrong) => {
    const result = corrected(read, { ...formOf(read, "en"), ...patch }, { ...bounds, published });
    expect("wrong" in result ? [...result.wrong][0] : undefined).toEqual(wrong);
  });

  it("of another field leaves a period that was read so", () => {
    const target = { ...read, period: "2030" };
    const form = { ...formOf(target, "en"), value: "107" };
    expect(corrected(target, form, bounds)).toMatchObject({ figure: { period: "2030" } });
  });

  it("of a percentage is typed in percent", () => {
    const growth = stated({ indicator: "growth", of: "exports", unit: "ratio", value: 0.166 });
    expect(formOf(growth, "en")).toMatchObject({ value: "16.6", scale: "0.01" });
    expect(corrected(growth, { ...formOf(growth, "en"), value: "-3.2" }, bounds)).toMatchObject({
      figure: { value: -0.032 },
    });
  });
});

describe("a saved file", () => {
  const official: OfficialFile = {
    id: "file-1",
    name: "a.csv",
    format: "UN Comtrade CSV",
    figures: [row({ value: 41e9, indicator: "exports" })],
    skipped: [{ where: "motCode", reason: "transport", values: {}, count: 3 }],
    notes: [{ note: "limit", values: { rows: "500" } }],
    accepted: true,
  };
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

  it("opens as it was saved, and is told by its start", () => {
    const saved = { readings: [text()], files: [official] };
    expect(openFile(fileOf(saved))).toEqual(plain(saved));
    expect(beginsLikeSaved(fileOf(saved).slice(0, 100))).toBe(true);
    expect(beginsLikeSaved('{"version":1,"indicators":[]}')).toBe(false);
  });

  it("opens though it was saved before there were events and official files", () => {
    const { events: _, links: __, ...before } = text();
    const { files: ___, ...old } = plain(JSON.parse(fileOf({ readings: [], files: [] })));
    expect(openFile(JSON.stringify({ ...old, readings: [before] }))).toEqual(
      plain({ readings: [text()], files: [] }),
    );
  });

  it("opens though what is undated did not say yet what waits; what has no period waits", () => {
    const figures = [figure({ value: 5, period: null }), figure({ value: 6, period: "2019" })];
    const saved = { readings: [text({ published: undefined, figures }), text()], files: [] };
    const before = fileOf(saved).replace(/"version": "2\./, '"version": "1.');
    const opened = openFile(before);
    expect("readings" in opened && opened.readings).toMatchObject([
      { figures: [{ waits: "" }, { state: "open" }] },
      plain(text()),
    ]);
    expect("readings" in opened && opened.readings[0]?.figures[1]).not.toHaveProperty("waits");
  });

  const empty = fileOf({ readings: [], files: [] });
  test.each([
    ["{", { why: "json" }],
    [empty.replace(/"version": "[^"]+"/, '"version": "0"'), { why: "version" }],
    [
      fileOf({ readings: [{ ...text(), text: 5 as never }], files: [] }),
      { why: "damaged", path: "readings.0.text" },
    ],
    [
      fileOf({ readings: [text({ text: "Other words" })], files: [] }),
      { why: "damaged", path: "readings.0.figures.0.read.source.quote" },
    ],
    [
      fileOf({ readings: [text(), text({ figures: [figure({ value: 7, high: 6 })] })], files: [] }),
      { why: "damaged", path: "readings.1.figures.0.read.value" },
    ],
    [
      fileOf({ readings: [], files: [{ ...official, accepted: 5 as never }] }),
      { why: "damaged", path: "files.0.accepted" },
    ],
  ])("that is %j is refused", (file, why) => expect(openFile(file)).toEqual(why));
});

describe("a note", () => {
  const SAID = { rights: "The rights are\ntheirs.", undated: "It has\nno date." };
  it("is a document that the build reads, whatever is in its fields", () => {
    const reading = text({
      title: 'So: "a" #1 --- \\ x',
      publisher: "P: Q",
      text: "\nBody.\n\nMore.",
    });
    expect(parseDocument("x", noteOf(reading, SAID))).toEqual({
      id: "x",
      title: 'So: "a" #1 --- \\ x',
      publisher: "P: Q",
      published: "2021-02",
      language: "en",
      text: "Body.\n\nMore.\n",
    });
  });

  it("of a text without a date says so, and the build asks for the date alone", () => {
    const note = noteOf(text({ title: "T", publisher: "P", published: undefined }), SAID);
    expect(note).toContain("It has no date.");
    expect(parseDocument("x", note)).toMatchObject([
      { expected: "the date of publication as EDTF" },
    ]);
  });

  it("has a name that can be an id", () => {
    expect(noteName(text({ title: "Việt Nam: 9 lần!" }))).toBe("viet-nam-9-lan.md");
    expect(noteName(text({ title: "贸易" }))).toBe("own-1.md");
  });
});
