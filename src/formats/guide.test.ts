/** The guide to reading the data says what is so. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { datasetWith, observation } from "./dataset.fixture.ts";
import { published } from "./published.ts";

const guide = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");
const code = [...guide.matchAll(/```(\w+)\n([^`]*)```/g)].map(([, language, text]) => ({
  language,
  text: text ?? "",
}));
const ADDRESS = "http://127.0.0.1:4791/";

const files = published(
  datasetWith([
    observation({ id: "a", period: "2008" }),
    observation({ id: "b", period: "2009-01/2009-11", value: 3e9 }),
    observation({ id: "c", period: "2010", value: 27.5e9 }),
  ]),
);
const server = createServer((request, response) => {
  const text = files[(request.url ?? "").replace("/data/", "")];
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
let address: string;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/`;
});
afterAll(() => new Promise((done) => server.close(done)));

test("every address in it is published, and every file is in it", () => {
  const named = [...guide.matchAll(/\bdata\/([\w.]+\.\w+)/g)].map(([, name]) => name);
  const known = ["dataset.json", ...Object.keys(files)];
  expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  expect(known.filter((name) => !named.includes(name))).toEqual([]);
  for (const { text } of code)
    for (const [, name] of text.matchAll(/"([\w.]+\.csv)"/g)) expect(known).toContain(name);
});

test("the columns that its code asks for are there", () => {
  const columns = files["observations.csv"]?.split("\r\n")[0]?.split(",") ?? [];
  const asked = code.flatMap(({ text }) =>
    [...text.matchAll(/(?:row|observations)\["(\w+)"\]|(?:index|columns|values)="(\w+)"/g)].map(
      ([, first, second]) => first ?? second,
    ),
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((name) => !columns.includes(name ?? ""))).toEqual([]);
});

const python = await new Promise<boolean>((found) =>
  execFile("python3", ["--version"], (error) => found(!error)),
);

test.skipIf(!python)("the Python that needs no package prints the whole years alone", async () => {
  const plain = code.find(({ language, text }) => language === "python" && !/pandas/.test(text));
  const script = plain?.text.replaceAll(ADDRESS, address) ?? "";
  const printed = await new Promise<string>((done, failed) =>
    execFile("python3", ["-c", script], (error, out) => (error ? failed(error) : done(out))),
  );
  expect(printed.trim().split(/\r?\n/)).toEqual(["2008 VNM 20.0 Customs", "2010 VNM 27.5 Customs"]);
});
