import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "./bibtex.ts";
import { datasetWith } from "./dataset.fixture.ts";
import { cslDate, cslJson, documentWork, type Work, workId } from "./works.ts";

const [document] = datasetWith([]).documents;
if (!document) throw new Error("the fixture has a text");
const work = documentWork(document);

/** Of csl-data.json 1.0.2 (https://github.com/citation-style-language/schema, MIT) what the fields in use must be; no others are allowed. */
const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: ["string", "number"] } },
    },
    circa: { type: ["string", "number", "boolean"] },
  },
  additionalProperties: false,
};
const string = { type: "string" };
const fits = new Ajv({ allowUnionTypes: true }).compile({
  type: "array",
  items: {
    type: "object",
    properties: {
      type: { enum: ["article", "article-newspaper", "dataset", "document", "graphic", "webpage"] },
      id: { type: ["string", "number"] },
      title: string,
      author: {
        type: "array",
        items: { type: "object", properties: { literal: string }, additionalProperties: false },
      },
      "container-title": string,
      issued: date,
      accessed: date,
      URL: string,
      language: string,
      note: string,
    },
    required: ["type", "id"],
    additionalProperties: false,
  },
});

const anyWork: fc.Arbitrary<Work> = fc.record(
  {
    id: fc.string({ unit: "grapheme" }).map(workId),
    type: fc.constantFrom("dataset" as const, "webpage" as const),
    title: fc.string({ unit: "grapheme", minLength: 1 }),
    author: fc.array(fc.record({ literal: fc.string({ unit: "grapheme", minLength: 1 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    issued: fc.constantFrom("2020", "2020-01", "2020-01-18").map((edtf) => cslDate(edtf)),
    URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    note: fc.string({ unit: "grapheme" }),
  },
  { requiredKeys: ["id", "type", "title", "author"] },
);

describe("CSL-JSON", () => {
  it("fits the schema", () =>
    fc.assert(
      fc.property(fc.array(anyWork), (works) => {
        expect(fits(JSON.parse(cslJson([work, ...works]))), JSON.stringify(fits.errors)).toBe(true);
      }),
    ));

  it.each([
    ["2020", { "date-parts": [[2020]] }],
    ["2020-01-18", { "date-parts": [[2020, 1, 18]] }],
    ["2020~", { "date-parts": [[2020]], circa: true }],
    [
      "2020-04-20/2020-04-24",
      {
        "date-parts": [
          [2020, 4, 20],
          [2020, 4, 24],
        ],
      },
    ],
    ["XXXX-10-02", undefined],
  ])("has the date %s", (edtf, expected) => expect(cslDate(edtf)).toEqual(expected));
});

describe("BibTeX", () => {
  it("escapes what LaTeX reads as a command and leaves letters as they are", () => {
    expect(bibtex([{ ...work, note: "100% {of} A_B #1 $5 ~ ^ \\" }])).toBe(
      `@misc{doc,
  author = {{The Daily (TD)}},
  title = {{Hàng hóa, 货物 \\& goods}},
  year = {2024},
  month = mar,
  url = {https://example.org/goods?a=1&b=2},
  note = {100\\% \\{of\\} A\\_B \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}},
}
`,
    );
  });

  it("names an item in ASCII", () => {
    expect(["Kim ngạch Đà Nẵng 2018!", "中文"].map(workId)).toEqual([
      "kim-ngach-da-nang-2018",
      "work",
    ]);
  });

  it("never leaves a brace open, whatever is in it", () =>
    fc.assert(
      fc.property(fc.array(anyWork, { minLength: 1 }), (works) => {
        const text = bibtex(works).replace(/\\[{}]/g, "");
        let depth = 0;
        for (const character of text) {
          depth += character === "{" ? 1 : character === "}" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(text.match(/^@misc\{/gm)).toHaveLength(works.length);
      }),
    ));
});
