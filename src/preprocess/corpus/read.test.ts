import { expect, test } from "vitest";
import { printProblem } from "../problem.ts";
import { readBatch } from "./read.ts";

const OPTIONS = { explain: false, strict: false };
const TEXT = "Vietnam exported goods worth 41.4 billion USD to China last year.";
const line = (fields: object) => JSON.stringify({ document: "a", text: TEXT, ...fields });

function read(text: string | Uint8Array, options = {}, limit?: number) {
  const bytes = Uint8Array.from(typeof text === "string" ? new TextEncoder().encode(text) : text);
  const reading = readBatch({ firstLine: 1, bytes }, { ...OPTIONS, ...options }, limit);
  const figures = reading.output.split("\n").filter(Boolean);
  return { ...reading, lines: figures.map((figure) => JSON.parse(figure)) };
}

test("a line gives its figures, quoted where they stand in its text", () => {
  const { lines, problems, documents, figures, undated } = read(
    line({ published: "2020-01-18T10:00:00Z" }),
  );
  expect({ problems, documents, figures, undated }).toEqual({
    problems: [],
    documents: 1,
    figures: 1,
    undated: 0,
  });
  expect(lines).toMatchObject([
    { document: "a", indicator: "exports", value: 41.4e9, period: "2019" },
  ]);
  const { quote } = lines[0];
  expect(TEXT.slice(quote.start, quote.end)).toBe(quote.text);
});

test("BOM, CRLF, blank lines and a last line without an end", () => {
  const text = `\uFEFF${line({ id: "x" })}\r\n\r\n  \n${line({ document: undefined, id: 7, title: null, published: null, author: [1] })}`;
  const { lines, problems, documents, undated } = read(text);
  expect({ problems, documents, undated }).toEqual({ problems: [], documents: 2, undated: 2 });
  expect(lines.map(({ document }) => document)).toEqual(["a", "7"]);
});

test("--published dates the documents without a date, and only those", () => {
  const { lines, undated } = read(`${line({})}\n${line({ published: "2021-03" })}`, {
    published: "2019-05",
  });
  expect(lines.map(({ period }) => period)).toEqual(["2018", "2020"]);
  expect(undated).toBe(0);
  expect(read(line({ published: 2021 })).lines[0].period).toBe("2020");
});

test("tags in a text are told", () => {
  const { warnings, documents } = read(`${line({})}\n${line({ text: `<p>${TEXT}</p>` })}`);
  expect(documents).toBe(2);
  expect(warnings).toMatchObject([{ line: 2, found: "tags of HTML in a text" }]);
});

test("a date that is none is passed over with a warning", () => {
  const { lines, warnings, problems, undated } = read(`\n${line({ published: "03/04/2020" })}`);
  expect(problems).toEqual([]);
  expect(warnings).toMatchObject([{ line: 2, found: 'published "03/04/2020"' }]);
  expect(undated).toBe(1);
  expect(lines[0].period).toBeNull();
});

test.each<[string, string, RegExp]>([
  ["prose", "Trade grew.", /^c:2(:1)?: found "Trade grew\.", expected a document as JSON; /],
  [
    "a line cut off",
    '{"document": "a", "text": "Tra',
    /^c:2:\d+: found "\{.*", expected a document as JSON; /,
  ],
  ["an array", "[1]", /^c:2: found an array, expected a document as a JSON object; /],
  ["null", "null", /^c:2: found nothing, expected a document as a JSON object; /],
  ["no name", line({ document: undefined }), /^c:2: found nothing for document, expected /],
  ["an empty name", line({ document: "" }), /^c:2: found nothing for document, expected /],
  ["no text", line({ text: undefined }), /^c:2: found nothing for text, expected a string; /],
  [
    "text of another kind",
    line({ text: ["x"] }),
    /^c:2: found an array for text, expected a string; /,
  ],
  [
    "a date of another kind",
    line({ published: [2020] }),
    /^c:2: found an array for published, expected a string; /,
  ],
])("%s is reported with its number, and the rest goes on", (_, bad, message) => {
  const { lines, problems, documents } = read(`${line({})}\n${bad}\n${line({ document: "c" })}\n`);
  expect(problems).toHaveLength(1);
  expect(printProblem({ file: "c", ...(problems[0] as (typeof problems)[0]) })).toMatch(message);
  expect(documents).toBe(2);
  expect(lines.map(({ document }) => document)).toEqual(["a", "c"]);
});

test("a line that is not UTF-8 is reported with the place of the byte", () => {
  const good = new TextEncoder().encode(`${line({})}\n`);
  const { problems, documents } = read(Uint8Array.from([...good, 0x7b, 0xff, 10, ...good]));
  expect(problems).toMatchObject([{ line: 2, column: 2, found: "byte 0xFF at offset 1" }]);
  expect(documents).toBe(2);
});

test("a line that is too long is reported, whether it was kept or not", () => {
  const long = line({ text: "x".repeat(500) });
  const kept = read(`${line({})}\n${long}\n`, {}, 300);
  const batch = { firstLine: 2, bytes: new Uint8Array(0), dropped: long.length };
  const dropped = readBatch(batch, OPTIONS, 300);
  expect(kept.problems).toMatchObject([{ line: 2, found: `a line of ${long.length} bytes` }]);
  expect(dropped.problems).toEqual(kept.problems);
});

test("strict stops at the first line that cannot be read", () => {
  const { documents, problems } = read(`${line({})}\n1\n2\n${line({})}`, { strict: true });
  expect({ documents, problems: problems.length }).toEqual({ documents: 1, problems: 1 });
});

test("explain adds the numbers left alone", () => {
  const text = "The two countries want trade worth 500 billion USD by 2030.";
  expect(read(line({ text }), { explain: true }).lines).toContainEqual({
    document: "a",
    leftAlone: expect.objectContaining({
      quote: expect.objectContaining({ text: expect.stringContaining("500") }),
    }),
  });
});
