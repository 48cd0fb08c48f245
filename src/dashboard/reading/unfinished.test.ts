import { beforeEach, expect, it, vi } from "vitest";

/** The locks that tabs hold. */
const locks = new Set<string>();
type Granted = (lock: object | null) => Promise<unknown>;

/** A tab of the page, as it is after loading. */
async function tab() {
  vi.resetModules();
  return await import("./unfinished.ts");
}
const closeAll = () => locks.clear();

beforeEach(() => {
  closeAll();
  // Its keys are what it keeps, as in a browser.
  const storage = Object.create({
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(storage, { [key]: value }),
    removeItem: (key: string) => Reflect.deleteProperty(storage, key),
  });
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("navigator", {
    locks: {
      request: async (name: string, ...how: [Granted] | [object, Granted]) => {
        const granted = how.at(-1) as Granted;
        if (locks.has(name)) return granted(null);
        if (how.length === 1) locks.add(name);
        return granted({ name });
      },
    },
  });
});

it("what was being read when its tab was closed is told at the next visit, once", async () => {
  (await tab()).noteUnderWay(["a.txt", "b.pdf"]);
  closeAll();
  const { takeUnfinished } = await tab();
  expect(await takeUnfinished()).toEqual(["a.txt", "b.pdf"]);
  expect(await takeUnfinished()).toEqual([]);
});

it("what has been read is not told", async () => {
  const { noteUnderWay } = await tab();
  noteUnderWay(["a.txt", "b.pdf"]);
  noteUnderWay([]);
  closeAll();
  expect(await (await tab()).takeUnfinished()).toEqual([]);
});

it("what another tab is reading is no business of this one, nor is its own", async () => {
  const first = await tab();
  first.noteUnderWay(["a.txt"]);
  expect(await first.takeUnfinished()).toEqual([]);
  expect(await (await tab()).takeUnfinished()).toEqual([]);
  closeAll();
  expect(await (await tab()).takeUnfinished()).toEqual(["a.txt"]);
});

it("what is damaged is thrown away, and keeps nothing else from being told", async () => {
  localStorage.setItem("two-way-reading:damaged", '["a.t');
  localStorage.setItem("two-way-reading:other", '["b.txt"]');
  const { takeUnfinished } = await tab();
  expect(await takeUnfinished()).toEqual(["b.txt"]);
  expect(Object.keys(localStorage)).toEqual([]);
});

it("a browser that denies storage or has no locks is no fault", async () => {
  vi.stubGlobal("navigator", {});
  (await tab()).noteUnderWay(["a.txt"]);
  expect(await (await tab()).takeUnfinished()).toEqual(["a.txt"]);
  vi.stubGlobal("localStorage", undefined);
  const { noteUnderWay, takeUnfinished } = await tab();
  noteUnderWay(["a.txt"]);
  expect(await takeUnfinished()).toEqual([]);
});
