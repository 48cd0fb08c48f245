/** Whatever happens to the command, the last good dataset stands, and the command says what happened. */
import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { published } from "../formats/published.ts";
import { readDataset } from "../model/dataset.ts";
import { EMPTY } from "../model/empty.fixture.ts";
import { run } from "./command.fixture.ts";
import { PROJECT } from "./paths.ts";
import { writeDataset } from "./write.ts";

const FORMS = ["dataset.json", ...Object.keys(published(EMPTY))];
/** The dataset is the first file that takes its place. */
const FIRST = 1;
const LAST = FORMS.length;

let folder: string;
let data: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "faults-"));
  [data, out] = [join(folder, "data"), join(folder, "public")];
  await cp(join(PROJECT, "data"), data, { recursive: true });
  await writeDataset(join(out, "dataset.json"), EMPTY);
});
afterEach(() => rm(folder, { recursive: true }));

const build = (circumstances?: Parameters<typeof run>[2]) =>
  run("data.ts", ["--data", data, "--out", join(out, "dataset.json")], circumstances);

/** All that is published, by its name. */
async function standing(): Promise<Record<string, string>> {
  const names = (await readdir(out)).filter((name) => !name.endsWith(".tmp"));
  const texts = await Promise.all(names.map((name) => readFile(join(out, name), "utf8")));
  return Object.fromEntries(names.map((name, i) => [name, texts[i] as string]));
}

describe("killed in the middle", () => {
  test.each([FIRST, LAST])("of writing file %d: the old files stand", async (nth) => {
    const before = await standing();
    expect(await build({ fault: `kill-write:${nth}` })).toEqual({ status: -1, out: "", err: "" });
    expect(await standing()).toEqual(before);
    expect(await build()).toMatchObject({ status: 0, err: "" });
    expect(readDataset(JSON.parse((await standing())["dataset.json"] ?? "")).events).not.toEqual(
      [],
    );
  });

  test.each([2, LAST])("of putting file %d in its place: each is whole", async (nth) => {
    const before = await standing();
    expect(await build({ fault: `kill-rename:${nth}` })).toMatchObject({ status: -1 });
    const between = await standing();
    expect(await build()).toMatchObject({ status: 0, err: "" });
    const after = await standing();
    for (const [i, name] of FORMS.entries())
      expect(between[name], name).toBe((i < nth - 1 ? after : before)[name]);
  });
});

test.each([FIRST, LAST])(
  "a disk that is full at file %d is told, and nothing is lost",
  async (nth) => {
    const before = await standing();
    const { status, out: said, err } = await build({ fault: `full:${nth}` });
    expect([status, said]).toEqual([1, ""]);
    expect(err).toContain("could not be written (ENOSPC: no space left on device");
    expect(err).toContain("the last good dataset stays as it was");
    expect(await standing()).toEqual(before);
    expect((await readdir(out)).sort()).toEqual([...FORMS].sort());
  },
);

/** To whom the modes of files mean something: root may write anywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const runsForNobody =
  isRoot &&
  spawnSync(process.execPath, ["--import", "tsx", "--eval", ""], { cwd: PROJECT, uid: NOBODY })
    .status === 0;

test.skipIf(isRoot && !runsForNobody)(
  "a folder that may not be written to is told (skipped for a root who cannot be anyone else)",
  async () => {
    const before = await standing();
    await chmod(folder, 0o755);
    await chmod(out, 0o555);
    const { status, out: said, err } = await build(isRoot ? { uid: NOBODY } : {});
    await chmod(out, 0o755);
    expect([status, said]).toEqual([1, ""]);
    expect(err).toContain(`${join(out, "dataset.json")}: could not be written (EACCES`);
    expect(await standing()).toEqual(before);
  },
);

test("two builds at once leave one whole dataset", async () => {
  const both = await Promise.all([build(), build()]);
  for (const one of both) expect(one).toMatchObject({ status: 0, err: "" });
  const dataset = readDataset(JSON.parse((await standing())["dataset.json"] ?? ""));
  expect((await readdir(out)).sort()).toEqual([...FORMS].sort());
  for (const [name, text] of Object.entries(published(dataset)))
    expect((await standing())[name], name).toBe(text);
});

test("ten thousand documents are read; one that is wrong is named, and the dataset stays", async () => {
  const documents = join(data, "documents");
  await rm(documents, { recursive: true });
  await mkdir(documents);
  const note = (n: number) =>
    `---\ntitle: Note ${n}\npublisher: A paper\npublished: 2020\nlanguage: en\n---\n` +
    `Trade between Vietnam and China was ${10 + (n % 25)} billion US dollars in ${1995 + (n % 25)}.\n`;
  await Promise.all(
    Array.from({ length: 10_000 }, (_, n) => writeFile(join(documents, `note-${n}.md`), note(n))),
  );
  const good = await build();
  expect(good).toMatchObject({ status: 0, err: "" });
  expect(good.out).toContain("from 10000 texts");
  const before = await standing();

  await writeFile(join(documents, "note-7777.md"), "no front matter\n");
  const bad = await build();
  expect(bad).toMatchObject({ status: 1, out: "" });
  expect(bad.err).toMatch(/note-7777\.md.*found/);
  expect(bad.err).toContain("1 problem: nothing was written");
  expect(await standing()).toEqual(before);
});

/** Takes no byte, as a disk that is full (Linux). */
const FULL = "/dev/full";

test.skipIf(!existsSync(FULL))("figures that find no room on the output are told as such", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/preprocess/extract.ts", "-"],
    {
      cwd: PROJECT,
      input: "Trade between Vietnam and China was 20 billion US dollars in 2008.",
      stdio: ["pipe", openSync(FULL, "w"), "pipe"],
      encoding: "utf8",
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("cannot be written");
});
