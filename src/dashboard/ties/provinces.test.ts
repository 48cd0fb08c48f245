import { expect, test } from "vitest";
import type { ProvinceLink } from "../../model/types.ts";
import { matrixOf } from "./provinces.ts";

const vn = (code: string, name: string) => ({ area: "VNM", code: `VN-${code}`, name });
const cn = (code: string, name: string) => ({ area: "CHN", code: `CN-${code}`, name });

function link(
  from: ProvinceLink["from"],
  to: ProvinceLink["from"],
  kind: ProvinceLink["kind"],
  start: number,
): ProvinceLink {
  const quote = { start, end: start + 1, text: "x" };
  const source = {
    kind: "text" as const,
    document: "d",
    sentence: { start, end: start + 1 },
    quote,
  };
  return { id: `${from.code}.${to.code}.${kind}.${start}`, from, to, kind, source };
}

const laoCai = vn("02", "Lao Cai");
const haGiang = vn("03", "Ha Giang");
const yunnan = cn("YN", "Yunnan");
const links = [
  link(laoCai, yunnan, "meeting", 10),
  link(yunnan, laoCai, "corridor", 50),
  link(laoCai, yunnan, "meeting", 50),
  link(haGiang, yunnan, "meeting", 10),
  link(laoCai, { area: "LAO", code: "LA-PH", name: "Phongsaly" }, "meeting", 90),
];

test("the side with more provinces goes down, whichever country it is", () => {
  for (const pair of [["VNM", "CHN"] as const, ["CHN", "VNM"] as const]) {
    const { rows, columns } = matrixOf(links, pair);
    expect(rows.map(({ name }) => name)).toEqual(["Ha Giang", "Lao Cai"]);
    expect(columns.map(({ name }) => name)).toEqual(["Yunnan"]);
  }
});

test("a cell has each kind once, with every sentence that says so, in either direction", () => {
  const { cell, sentences } = matrixOf(links, ["VNM", "CHN"]);
  expect(cell(laoCai, yunnan)).toEqual([
    { kind: "meeting", sentences: [1, 2] },
    { kind: "corridor", sentences: [2] },
  ]);
  expect(cell(haGiang, yunnan)).toEqual([{ kind: "meeting", sentences: [1] }]);
  expect(sentences.map(({ source }) => source.sentence.start)).toEqual([10, 50]);
});

test("a sentence that a reader has added is told from one that is published", () => {
  const own: ProvinceLink = { ...link(haGiang, yunnan, "twinning", 90), layer: "own" };
  const { sentences } = matrixOf([...links.slice(0, 1), own], ["VNM", "CHN"]);
  expect(sentences.map(({ layer }) => layer)).toEqual([undefined, "own"]);
});

test("links of other pairs are not in it", () => {
  expect(matrixOf(links, ["VNM", "KHM"])).toMatchObject({ rows: [], columns: [], sentences: [] });
});
