import { beforeEach, expect, it, test, vi } from "vitest";
import { stated } from "../../compile/figure.fixture.ts";
import { draftDetails, drafts } from "./drafts.ts";
import { cancel, describe as describeText, intake, readFiles, readPasted } from "./intake.ts";
import { notices } from "./notices.ts";
import type { Job } from "./read.ts";
import type { Reading } from "./reading.ts";
import { changeFigures, place, readingOf, remove, texts } from "./texts.ts";
import type { work } from "./work.ts";

/** What was given to a worker, and the ways to answer as it would. */
interface Worker {
  jobs: Job[];
  heed: Parameters<typeof work>[2];
  onDone: () => void;
  end: () => void;
}
const workers = vi.hoisted((): Worker[] => []);
vi.mock("./work.ts", () => ({
  work: (...[jobs, , heed, onDone]: Parameters<typeof work>) => {
    const end = vi.fn();
    workers.push({ jobs, heed, onDone, end });
    return end;
  },
}));
vi.mock("./keep.ts", async (original) => ({
  ...(await original<typeof import("./keep.ts")>()),
  keep: async () => {},
  forget: async () => {},
  findKept: async () => ({ pieces: [], damaged: 0, other: 0 }),
}));

const reading = (more: Partial<Reading> = {}): Reading => ({
  id: "own-1",
  file: "a.txt",
  title: "Old",
  publisher: "",
  published: "2021",
  language: "en",
  text: "Trade was 100.",
  figures: [{ read: stated({ value: 100 }, "own-1"), state: "open" }],
  events: [],
  links: [],
  leftAlone: [],
  warnings: [],
  dated: { words: [], figures: 0 },
  ...more,
});

const LEFT = { quote: { start: 0, end: 5, text: "Trade" }, reason: "of the first" };

/** Answers the last that was given. */
function answer(outcome: Extract<Parameters<Worker["heed"]>[0], { outcome: object }>["outcome"]) {
  const last = workers.at(-1);
  last?.heed({ job: 0, outcome });
  last?.onDone();
}

/** What a worker makes of the text that it was last given with a new date. */
function readAgain(): Reading {
  const job = workers.at(-1)?.jobs[0];
  if (job?.kind !== "again") throw new Error("nothing is read again");
  return { ...job.reading, figures: reading().figures };
}

beforeEach(() => {
  cancel();
  workers.length = 0;
  notices.setState([], true);
  texts.setState({ readings: [], files: [], chosen: null });
  place({ reading: reading() });
});

it("a text that is removed while it is read again does not come back", () => {
  describeText("own-1", { published: "2022" });
  remove("own-1");
  answer({ reading: readAgain() });
  expect(texts.getState().readings).toEqual([]);
  expect(intake.getState().done).toEqual([]);
});

it("what its reader does with a text while it is read again stays", () => {
  describeText("own-1", { published: "2022" });
  const again = readAgain();
  describeText("own-1", { title: "New", publisher: "P" });
  changeFigures("own-1", [0], { state: "accepted" });
  answer({ reading: again });
  expect(readingOf("own-1")).toMatchObject({
    title: "New",
    publisher: "P",
    published: "2022",
    figures: [{ state: "accepted" }],
  });
});

it("of two dates the later stands, whichever is read first", () => {
  describeText("own-1", { published: "2022" });
  const [first] = workers;
  const early = readAgain();
  describeText("own-1", { published: "2023" });
  answer({ reading: { ...readAgain(), leftAlone: [] } });
  first?.heed({ job: 0, outcome: { reading: { ...early, leftAlone: [LEFT] } } });
  expect(readingOf("own-1")).toMatchObject({ published: "2023", leftAlone: [] });
});

test.each<[string, () => void]>([
  ["is stopped", cancel],
  ["falls over", () => workers.at(-1)?.heed({ job: 0, fault: "gone" })],
])(
  "a new date is that of the figures once they were read with it, not where the reading %s",
  (_, end) => {
    draftDetails("own-1", { title: "Old", publisher: "", published: "2022" });
    describeText("own-1", { title: "Old", publisher: "", published: "2022" });
    expect(readingOf("own-1")).toMatchObject({ published: "2021" });
    end();
    expect(readingOf("own-1")).toMatchObject({ published: "2021" });
    // What was typed stays in its field, and the same date can be given again.
    expect(drafts.getState().details).toMatchObject({ "own-1": { published: "2022" } });
    describeText("own-1", { published: "2022" });
    answer({ reading: readAgain() });
    expect(readingOf("own-1")).toMatchObject({ published: "2022" });
    expect(drafts.getState().details).toEqual({});
  },
);

it("the date that a text has, given again, undoes another that it was being read with", () => {
  describeText("own-1", { published: "2022" });
  const again = readAgain();
  describeText("own-1", { published: "2021" });
  workers[0]?.heed({ job: 0, outcome: { reading: again } });
  expect(workers).toHaveLength(1);
  expect(readingOf("own-1")).toMatchObject({ published: "2021" });
});

it("neither a date nor a further text ends what is being read; Stop ends all of it", async () => {
  await readFiles([new File(["a"], "a.txt"), new File(["b"], "b.txt")]);
  describeText("own-1", { published: "2022" });
  readPasted("c", "Pasted", () => {});
  expect(workers.map(({ end }) => vi.mocked(end).mock.calls.length)).toEqual([0, 0, 0]);
  expect(intake.getState().underWay.map(({ name }) => name)).toEqual([
    "a.txt",
    "b.txt",
    "Old",
    "Pasted",
  ]);
  workers[0]?.heed({ job: 1, outcome: { reading: reading({ id: "own-b" }) } });
  expect(intake.getState().underWay.map(({ name }) => name)).toEqual(["a.txt", "Old", "Pasted"]);
  cancel();
  expect(workers.map(({ end }) => vi.mocked(end).mock.calls.length)).toEqual([1, 1, 1]);
  expect(intake.getState().underWay).toEqual([]);
});

it("a saved file brings what is not here, leaves what is, and says so", async () => {
  const corrected = stated({ value: 110 }, "own-1");
  changeFigures("own-1", [0], { state: "accepted", corrected });
  await readFiles([new File(["{}"], "saved.json")]);
  answer({
    saved: { readings: [reading({ title: "Before" }), reading({ id: "own-2" })], files: [] },
  });
  expect(texts.getState().readings.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
  expect(readingOf("own-1")).toMatchObject({
    title: "Old",
    figures: [{ state: "accepted", corrected: { value: 110 } }],
  });
  expect(notices.getState()).toEqual([{ kind: "stays", name: "saved.json", count: 1 }]);
});

it("keeps what has become of each of several, until something is given anew", async () => {
  await readFiles([new File([""], "a.txt"), new File([""], "b.pdf")]);
  const { heed, onDone } = workers.at(-1) as Worker;
  heed({ job: 0, outcome: { reading: reading({ id: "own-2", title: "Two" }) } });
  heed({ job: 1, fault: "gone" });
  onDone();
  expect(intake.getState().done).toEqual([
    { name: "Two", figures: 1 },
    { name: "b.pdf", figures: undefined },
  ]);
  readPasted("Trade.", "Pasted", () => {});
  expect(intake.getState().done).toEqual([]);
});
