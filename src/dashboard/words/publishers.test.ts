import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { NO_PUBLISHER } from "../../model/publication.ts";
import english from "../i18n/messages/en.json";
import { chinese, english as inEnglish, vietnamese } from "../i18n/test-words.ts";
import { clausesOf, noteWords, partsOf, publisherName } from "./publishers.ts";
import { slugOf } from "./slug.ts";

const DATA = new URL("../../../data/", import.meta.url);
const filesOf = (folder: string) =>
  readdirSync(new URL(folder, DATA)).map((name) =>
    readFileSync(new URL(`${folder}/${name}`, DATA), "utf8"),
  );
const rows: { source: string; note?: string }[] = filesOf("official").flatMap((text) =>
  parse(text, { columns: true }),
);
const names = [
  ...rows.map(({ source }) => source),
  ...filesOf("documents").flatMap((text) => /^publisher: (.+)$/m.exec(text)?.[1] ?? []),
  // Of a reader's own text that names none.
  NO_PUBLISHER,
].flatMap(partsOf);
const keys = (prefix: string) =>
  Object.keys(english).filter((key) => key.startsWith(prefix) && key !== "publisher.heard");

describe("publishers", () => {
  test("are named in the language of the page, offices and whom they were heard through", () => {
    const publisher = "FIA via VnExpress";
    expect(publisherName(inEnglish, publisher)).toBe(
      "Foreign Investment Agency of Vietnam (FIA) via VnExpress",
    );
    expect(publisherName(vietnamese, publisher)).toBe(
      "Cục Đầu tư nước ngoài Việt Nam (FIA), qua VnExpress",
    );
    expect(publisherName(chinese, publisher)).toBe("越南外国投资局（FIA），转引自VnExpress");
  });

  test("that are not known keep the name that the data has", () =>
    expect(publisherName(vietnamese, "Bureau of Weights")).toBe("Bureau of Weights"));

  test("of the catalogue are all in use", () => {
    const used = new Set(names.map((name) => `publisher.${slugOf(name)}`));
    expect(keys("publisher.").filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("notes on official rows", () => {
  test("are said in the language of the page, clause by clause", () =>
    expect(noteWords(vietnamese, "Mainland China only; the source says more than this")).toEqual({
      text: "Chỉ tính Trung Quốc đại lục; nguồn nói là hơn mức này",
    }));

  test("that are not known in full stay as they are, marked as English", () =>
    expect(noteWords(chinese, "Mainland China only; by sea")).toEqual({
      text: "Mainland China only; by sea",
      lang: "en",
    }));

  test("of the data are all in the catalogue, and the other way round", () => {
    const used = rows.flatMap(({ note }) => (note ? clausesOf(note) : []));
    const wanted = [...new Set(used.map((clause) => `row.${slugOf(clause)}`))];
    expect(wanted.sort()).toEqual(keys("row.").sort());
  });
});
