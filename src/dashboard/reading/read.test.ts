import { expect, it } from "vitest";
import { type Job, readJob, type Stage } from "./read.ts";
import { reading as schema } from "./reading.ts";

const TODAY = "2026-05-04";
const bytes = (text: string) => new TextEncoder().encode(text);
const DATED = "---\ntitle: T\npublished: 2020-01\n---\n";
const SENTENCE = "Vietnam's exports to China were 41.4 billion US dollars last year.";

async function read(job: Job) {
  const outcome = await readJob(job, TODAY, () => {});
  if ("problem" in outcome) throw new Error(outcome.problem.trouble);
  return outcome.reading;
}
const pasted = (text: string) => read({ kind: "pasted", text });

it("reads what the command reads, each figure still to be decided on", async () => {
  const reading = await read({ kind: "file", name: "a.md", bytes: bytes(DATED + SENTENCE) });
  expect(reading).toMatchObject({ file: "a.md", title: "T", published: "2020-01" });
  expect(reading.figures).toMatchObject([
    { state: "open", read: { indicator: "exports", value: 41.4e9, period: "2019" } },
  ]);
  expect(schema.safeParse(JSON.parse(JSON.stringify(reading))).success).toBe(true);
});

it("tells which words hang on a date that the text does not give", async () => {
  expect((await pasted(SENTENCE)).dated).toEqual({ words: ["last year"], figures: 1 });
  expect((await pasted(SENTENCE.replace("last year", "in 2019"))).dated.figures).toBe(0);
  const bare = "Some 11,000 Vietnamese students are studying in China.";
  expect((await pasted(bare)).dated).toEqual({ words: [], figures: 1 });
});

it("reads again with a date what was read without one", async () => {
  const before = await pasted(SENTENCE);
  expect(before.figures[0]?.read.period).toBeNull();
  const again = await read({ kind: "again", reading: { ...before, published: "2020-01" } });
  expect(again.figures[0]?.read.period).toBe("2019");
  expect(again.dated.figures).toBe(0);
});

it("is one reading for one text, and another for any other", async () => {
  const ids = await Promise.all(
    [SENTENCE, SENTENCE, `${SENTENCE} `].map(async (text) => (await pasted(text)).id),
  );
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(2);
});

it("tells how far it is, and what cannot be read", async () => {
  const stages: Stage["kind"][] = [];
  const job: Job = { kind: "file", name: "a.txt", bytes: bytes(SENTENCE) };
  await readJob(job, TODAY, ({ kind }) => stages.push(kind));
  expect(stages).toEqual(["opening", "figures"]);
  const outcome = await readJob({ kind: "pasted", text: " " }, TODAY, () => {});
  expect(outcome).toMatchObject({ problem: { trouble: "empty" } });
});
