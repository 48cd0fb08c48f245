import { describe, expect, it } from "vitest";
import { CATALOGUE, fixture } from "../../official/testing.ts";
import { officialFile } from "./official-file.ts";
import { type Job, readJob, type Stage } from "./read.ts";
import { reading as schema } from "./reading.ts";
import { fileOf } from "./saved.ts";

const MEANS = { today: "2026-05-04", indicators: CATALOGUE };
const job = (name: string, text: string): Job => ({ kind: "file", file: new File([text], name) });
const DATED = "---\ntitle: T\npublished: 2020-01\n---\n";
const SENTENCE = "Vietnam's exports to China were 41.4 billion US dollars last year.";

async function read(job: Job) {
  const outcome = await readJob(job, MEANS, () => {});
  if (!("reading" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.reading;
}
const pasted = (text: string) => read({ kind: "pasted", text });

it("reads what the command reads, each figure still to be decided on", async () => {
  const reading = await read(job("a.md", DATED + SENTENCE));
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

it("lets wait what hangs on the date, and nothing else", async () => {
  const { figures, events } = await pasted(
    `Vietnam's exports to China were 38 billion US dollars in 2018. ${SENTENCE} ` +
      "Some 11,000 Vietnamese students are studying in China.\n\n" +
      "Vietnam and China became strategic partners in May 2008. On 3 June the two presidents met.",
  );
  expect(figures.map(({ read, waits }) => [read.value, waits])).toEqual([
    [38e9, undefined],
    [41.4e9, "last year"],
    [11000, ""],
  ]);
  expect(events.map(({ read, waits }) => [read.date.slice(-5), waits])).toEqual([
    ["08-05", undefined],
    ["06-03", ""],
  ]);
});

it("passes over a date that is yet to come, and says so", async () => {
  const { published, warnings, dated } = await read(
    job("a.md", DATED.replace("2020-01", "2030-01-01") + SENTENCE),
  );
  expect(published).toBeUndefined();
  expect(warnings).toEqual([{ trouble: "future", line: undefined }]);
  expect(dated.figures).toBe(1);
});

it("reads again with a date what was read without one", async () => {
  const before = await pasted(SENTENCE);
  expect(before.figures[0]?.read.period).toBeNull();
  const again = await read({ kind: "again", reading: { ...before, published: "2020-01" } });
  expect(again.figures[0]?.read.period).toBe("2019");
  expect(again.dated.figures).toBe(0);
});

it("warns of the date in a file until its reader has given one", async () => {
  const file = DATED.replace("2020-01", "2030-01-01") + SENTENCE;
  const before = await read(job("a.md", file));
  expect(before.warnings).toMatchObject([{ trouble: "future" }]);
  const again = await read({ kind: "again", reading: { ...before, published: "2020-01" } });
  expect(again.warnings).toEqual([]);
});

it("says of what is undated which words wait for a date, be they of what it is measured from", async () => {
  const waiting = async (text: string) => (await pasted(text)).figures.map(({ waits }) => waits);
  expect(
    await waiting("Vietnam's exports to China in 2018 were 3 times those of 10 years ago."),
  ).toEqual(["10 years ago"]);
  expect(await waiting("Vietnam's exports to China were 61 billion USD in 2090.")).toEqual([
    "2090",
  ]);
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
  await readJob(job("a.txt", SENTENCE), MEANS, ({ kind }) => stages.push(kind));
  expect(stages).toEqual(["opening", "figures"]);
  const outcome = await readJob({ kind: "pasted", text: " " }, MEANS, () => {});
  expect(outcome).toMatchObject({ problem: { trouble: "empty" } });
});

it("says of a text in another language that it is one, and leaves its numbers alone", async () => {
  const chinese = "\u4E24\u56FD\u8D38\u6613\u989D\u8FBE 1719 \u4EBF\u7F8E\u5143\u3002";
  const before = await pasted(chinese);
  const again = await read({ kind: "again", reading: { ...before, published: "2024" } });
  for (const { warnings, figures, leftAlone } of [before, again]) {
    expect(warnings).toMatchObject([{ trouble: "foreign" }]);
    expect(figures).toEqual([]);
    expect(leftAlone).toMatchObject([{ quote: { start: chinese.indexOf("1719"), text: "1719" } }]);
  }
});

it("takes no format that it does not know for a text", async () => {
  const outcome = (name: string, text: string) => readJob(job(name, text), MEANS, () => {});
  expect(await outcome("x.xyz", 'hello;;"')).toMatchObject({ problem: { trouble: "format" } });
  expect(await outcome("x.xyz", SENTENCE)).toMatchObject({ reading: { file: "x.xyz" } });
});

it("finds events and provinces that work together", async () => {
  const { events, links } = await pasted(
    "Vietnam and China became strategic partners in May 2008. Lao Cai province of Vietnam and Yunnan province of China are twinned.",
  );
  expect(events).toMatchObject([{ state: "open", read: { date: "2008-05", kind: "milestone" } }]);
  expect(links).toMatchObject([{ state: "open", read: { kind: "twinning" } }]);
});

describe("what a file is, is told by its content", () => {
  const outcome = (name: string, text: string) => readJob(job(name, text), MEANS, () => {});

  it("official figures, whatever the name", async () => {
    const read = await outcome("download.txt", fixture("comtrade.csv"));
    expect(read).toMatchObject({
      file: {
        name: "download.txt",
        format: "UN Comtrade CSV",
        figures: [{ indicator: "exports" }, { indicator: "imports" }],
        skipped: [{ where: "motCode", reason: "transport", count: 1 }],
        accepted: false,
      },
    });
    expect(officialFile.safeParse("file" in read && read.file).success).toBe(true);
  });

  it("one file whatever it is called, another where it gives something else", async () => {
    const idOf = async (name: string, text: string) => {
      const read = await outcome(name, text);
      return "file" in read ? read.file.id : undefined;
    };
    const text = fixture("comtrade.csv");
    expect(await idOf("a.csv", text)).toBe(await idOf("b.csv", text));
    expect(await idOf("a.csv", text)).not.toBe(
      await idOf("a.csv", text.replaceAll("40120", "40121")),
    );
  });

  it("what was saved here", async () => {
    const saved = { readings: [await pasted(SENTENCE)], files: [] };
    expect(await outcome("a.json", fileOf(saved))).toMatchObject({ saved: { files: [] } });
    expect(await outcome("a.json", fileOf(saved).slice(0, -9))).toEqual({
      unopened: { why: "json" },
    });
  });

  it("figures that cannot be right, of which nothing is taken", async () => {
    const cut = fixture("comtrade.csv").split("\n").slice(0, 3).join("\n").slice(0, -20);
    expect(await outcome("a.csv", cut)).toMatchObject({ problems: [{ line: 3 }] });
    expect(await outcome("a.json", '{"a": ')).toMatchObject({ problems: [{ line: 1 }] });
    expect(await outcome("a.csv", "one,two\n1,2\n")).toMatchObject({
      problems: [{ line: 1, expected: expect.stringContaining("UN Comtrade") }],
    });
  });
});
