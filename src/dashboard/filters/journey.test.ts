import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Journey } from "./journey.ts";

/** The little of a window that a journey needs; `keeps` entries at most, and `refuses` as browsers do when asked too often. */
function browser({ keeps = 50 } = {}) {
  let entries: { search: string; state: unknown }[] = [{ search: "", state: null }];
  let at = 0;
  const limits = { refuses: "no" as "no" | "silently" | "loudly" };
  const write = (state: unknown, url: string, next: number) => {
    if (limits.refuses === "loudly") throw new DOMException("too many", "SecurityError");
    if (limits.refuses === "silently") return;
    entries = [...entries.slice(0, next), { search: /\?.*/.exec(url)?.[0] ?? "", state }];
    at = next;
    if (entries.length > keeps) {
      entries.shift();
      at -= 1;
    }
  };
  const page = {
    location: {
      pathname: "/",
      hash: "",
      href: "/",
      get search() {
        return entries[at]?.search ?? "";
      },
    },
    history: {
      get state() {
        return entries[at]?.state ?? null;
      },
      pushState: (state: unknown, _: string, url: string) => write(state, url, at + 1),
      replaceState: (state: unknown, _: string, url: string) => write(state, url, at),
      go: (steps: number) => {
        if (entries[at + steps]) at += steps;
      },
    },
    navigation: {
      get currentEntry() {
        return { index: at };
      },
      entries: () => entries,
    },
  };
  return { page: page as unknown as Window, limits, search: () => page.location.search };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a browser that takes no more changes of the address", () => {
  test.each(["silently", "loudly"] as const)(
    "refuses %s, and the address follows later",
    (refuses) => {
      const { page, limits, search } = browser();
      const journey = new Journey(page);
      journey.push("from=2001");
      limits.refuses = refuses;
      journey.push("from=2002");
      journey.push("from=2003");
      vi.advanceTimersByTime(5000);
      expect(search()).toBe("?from=2001");
      limits.refuses = "no";
      vi.advanceTimersByTime(5000);
      expect(search()).toBe("?from=2003");
      // One step of its own, however many there were.
      expect(journey.undoable).toBe(true);
      journey.undo();
      journey.arrive();
      expect(search()).toBe("");
    },
  );

  test("is not overtaken by what it refused before", () => {
    const { page, limits, search } = browser();
    const journey = new Journey(page);
    limits.refuses = "loudly";
    journey.push("from=2001");
    limits.refuses = "no";
    journey.push("from=2002");
    vi.advanceTimersByTime(5000);
    expect(search()).toBe("?from=2002");
  });
});

test("what the browser has dropped from its history is not offered to be undone", () => {
  const { page, search } = browser({ keeps: 5 });
  const journey = new Journey(page);
  for (let year = 2001; year <= 2010; year++) journey.push(`from=${year}`);
  for (let steps = 0; steps < 4; steps++) {
    expect(journey.undoable).toBe(true);
    journey.undo();
    journey.arrive();
  }
  expect(search()).toBe("?from=2006");
  expect(journey.undoable).toBe(false);
  expect(journey.redoable).toBe(true);
});
