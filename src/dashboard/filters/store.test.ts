import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Choices, ChoicesFor } from "./choices.ts";
import { type Pair, samePair, USUAL_PAIR } from "./pair.ts";
import { openView } from "./store.ts";
import { BASES, CHECK_STATUSES, pinned } from "./view.ts";

const own: Choices = {
  pair: USUAL_PAIR,
  pairs: [{ pair: USUAL_PAIR, figures: 1 }],
  years: [1991, 2025],
  reporters: ["VNM", "CHN"],
  bases: BASES,
  indicators: ["trade-turnover"],
  checks: CHECK_STATUSES,
  documents: ["a"],
  partners: [],
  kinds: [],
  compared: [2008, 2022],
  observations: new Set(),
};

const choices: ChoicesFor = () => own;

/** The little of a window that the store needs, with a history that can be walked. */
function pageAt(search: string) {
  const history: { search: string; state: unknown }[] = [{ search, state: null }];
  let at = 0;
  const target = new EventTarget();
  const searchOf = (url: string) => /\?[^#]*/.exec(url)?.[0] ?? "";
  const go = (steps: number) => {
    at += steps;
    target.dispatchEvent(new Event("popstate"));
  };
  const push = (state: unknown, url: string) => {
    history.splice(at + 1, history.length, { search: searchOf(url), state });
    at += 1;
  };
  const page = {
    location: {
      pathname: "/",
      hash: "",
      get search() {
        return history[at]?.search ?? "";
      },
      get href() {
        return `http://localhost/${history[at]?.search}`;
      },
    },
    history: {
      get state() {
        return history[at]?.state;
      },
      pushState: (state: unknown, _: string, url: string) => push(state, url),
      replaceState: (state: unknown, _: string, url: string) => {
        history[at] = { search: searchOf(url), state };
      },
      go,
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return {
    page: page as unknown as Window,
    entries: () => history.map((entry) => entry.search),
    at: () => at,
    back: () => go(-1),
    forward: () => go(1),
    /** A link to a part of the page: an entry of the same address, of which the store is told afterwards. */
    link: () => {
      push(null, history[at]?.search ?? "");
      target.dispatchEvent(new Event("popstate"));
    },
  };
}

describe("the view store", () => {
  describe("of another pair", () => {
    const LAOS: Pair = ["VNM", "LAO"];
    const laos: Choices = { ...own, pair: LAOS, years: [2010, 2020], reporters: ["VNM", "LAO"] };
    const both: ChoicesFor = (pair) => (samePair(pair, LAOS) ? { ...laos, pair } : own);

    test("keeps what it has too and lets go of the rest, and Back leads to the pair before", () => {
      const { page, entries, back } = pageAt(
        "?from=1995&to=2015&reporter=CHN&scale=log&basis=stated",
      );
      const { store, follow } = openView(both, page);
      follow();
      const before = store.getState().view;
      store.getState().change({ pair: LAOS });
      expect(store.getState()).toMatchObject({
        choices: laos,
        view: { ...before, pair: LAOS, from: null, reporters: null },
      });
      expect(entries().at(-1)).toContain("pair=VNM-LAO");
      back();
      expect(store.getState()).toMatchObject({ choices: own, view: before });
    });

    test("closes the evidence of a figure, but opens that of one that is asked for with it", () => {
      const { page } = pageAt("?point=mine");
      const ids = new Set(["mine", "other"]);
      const { store } = openView((pair) => ({ ...both(pair), observations: ids }), page);
      store.getState().change({ pair: LAOS });
      expect(store.getState().view.point).toBeNull();
      store.getState().change({ pair: USUAL_PAIR, point: "other" });
      expect(store.getState().view).toMatchObject({ pair: USUAL_PAIR, point: "other" });
    });

    test("the same two in the other order are no change", () => {
      const { page, entries } = pageAt("?pair=LAO-VNM");
      const { store } = openView(both, page);
      store.getState().change({ pair: LAOS });
      expect(store.getState().view.pair).toEqual(["LAO", "VNM"]);
      expect(entries()).toHaveLength(1);
    });

    test("is told to be gone with its data, and comes back with it", () => {
      const { page } = pageAt("?pair=VNM-LAO");
      const { store } = openView(both, page);
      store.getState().offer(choices);
      expect(store.getState().view.pair).toEqual(USUAL_PAIR);
      expect(store.getState().ignored).toMatchObject([{ name: "pair", value: "VNM-LAO" }]);
      store.getState().offer(both);
      expect(store.getState()).toMatchObject({ view: { pair: LAOS }, ignored: [], choices: laos });
    });
  });

  test("what the data no longer has leaves the view", () => {
    const { page } = pageAt("?point=mine&mirror=2025&base=2025&years=2008-2025&to=2010");
    const { store } = openView(() => ({ ...own, observations: new Set(["mine"]) }), page);
    expect(store.getState().view).toMatchObject({ point: "mine", mirror: 2025, base: 2025 });
    store.getState().offer(() => ({ ...own, years: [1991, 2022] }));
    expect(store.getState().view).toMatchObject({
      point: null,
      mirror: null,
      base: null,
      compare: null,
      to: 2010,
    });
  });

  test("starts from the address and writes each step to it", () => {
    const { page, entries } = pageAt("?from=2008");
    const { store } = openView(choices, page);
    expect(store.getState().view.from).toBe(2008);
    store.getState().change({ bases: ["stated"] });
    store.getState().change({ scale: "log" });
    expect(entries()).toEqual([
      "?from=2008",
      "?from=2008&basis=stated",
      "?from=2008&basis=stated&scale=log",
    ]);
  });

  test("a drag is one entry however many changes it makes", () => {
    const { page, entries } = pageAt("");
    const { store } = openView(choices, page);
    for (const from of [2000, 2001, 2002]) store.getState().change({ from }, "drag");
    store.getState().change({ from: 2002 }, "drop");
    store.getState().change({ from: 2010 }, "drag");
    expect(entries()).toEqual(["", "?from=2002", "?from=2010"]);
  });

  test("a run of keys is one entry, a key after a rest or after another change is one of its own", () => {
    vi.useFakeTimers();
    try {
      const { page, entries, back } = pageAt("");
      const { store, follow } = openView(choices, page);
      follow();
      const press = (from: number) => store.getState().change({ from }, "key");
      for (const from of [2000, 2001, 2002]) {
        press(from);
        vi.advanceTimersByTime(500);
      }
      expect(entries()).toEqual(["", "?from=2002"]);
      vi.advanceTimersByTime(5000);
      press(2003);
      store.getState().change({ scale: "log" });
      press(2004);
      expect(entries().slice(2)).toEqual([
        "?from=2003",
        "?from=2003&scale=log",
        "?from=2004&scale=log",
      ]);
      back();
      press(2005);
      expect(entries().slice(3)).toEqual(["?from=2003&scale=log", "?from=2005&scale=log"]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a step after a drag that was never dropped is an entry of its own", () => {
    const { page, entries } = pageAt("");
    const { store } = openView(choices, page);
    store.getState().change({ from: 2000 }, "drag");
    store.getState().change({ scale: "log" });
    expect(entries()).toEqual(["", "?from=2000", "?from=2000&scale=log"]);
  });

  test("Back leads to the view before", () => {
    const { page, back } = pageAt("");
    const { store, follow } = openView(choices, page);
    const leave = follow();
    store.getState().change({ from: 2008 });
    back();
    expect(store.getState().view.from).toBeNull();
    leave();
  });

  test("a change to what already is leaves no entry", () => {
    const { page, entries } = pageAt("");
    openView(choices, page).store.getState().change({ from: 1991, bases: BASES });
    expect(entries()).toEqual([""]);
  });

  test("reset clears the filters and keeps all else", () => {
    const { page, entries } = pageAt("?lang=vi&from=2008&check=note&mode=index&scale=log");
    openView(choices, page).store.getState().reset();
    expect(entries().at(-1)).toBe("?lang=vi&mode=index&scale=log");
  });

  test("pointing at a year is no view: it leaves no entry and nothing to undo", () => {
    const { page, entries } = pageAt("");
    const { store } = openView(choices, page);
    store.getState().pointAt(2008);
    expect(store.getState().pointed).toBe(2008);
    expect(entries()).toEqual([""]);
    expect(store.getState().canUndo).toBe(false);
  });
});

describe("undo and redo", () => {
  const opened = (search = "") => {
    const fake = pageAt(search);
    const { store, follow } = openView(choices, fake.page);
    follow();
    return { ...fake, now: () => store.getState(), view: () => store.getState().view };
  };

  test("lead to the view before and back again, and no further than the page itself", () => {
    const { now, view, at } = opened("?from=2000");
    expect(now()).toMatchObject({ canUndo: false, canRedo: false });
    now().change({ from: 2005 });
    now().change({ scale: "log" });
    now().undo();
    expect(view()).toMatchObject({ from: 2005, scale: "linear" });
    expect(now()).toMatchObject({ canUndo: true, canRedo: true });
    now().undo();
    now().undo();
    expect(view().from).toBe(2000);
    expect(at()).toBe(0);
    expect(now()).toMatchObject({ canUndo: false, canRedo: true });
    now().redo();
    now().redo();
    now().redo();
    expect(view()).toMatchObject({ from: 2005, scale: "log" });
    expect(now().canRedo).toBe(false);
  });

  test("agree with Back and Forward, whichever of them is used", () => {
    const { now, view, back, forward } = opened();
    now().change({ from: 2005 });
    now().change({ from: 2010 });
    back();
    expect(now()).toMatchObject({ canUndo: true, canRedo: true });
    now().undo();
    expect(view().from).toBeNull();
    forward();
    now().redo();
    expect(view().from).toBe(2010);
  });

  test("a change after an undo leaves nothing to redo", () => {
    const { now, entries } = opened();
    now().change({ from: 2005 });
    now().undo();
    now().change({ to: 2010 });
    expect(now().canRedo).toBe(false);
    expect(entries()).toEqual(["", "?to=2010"]);
  });

  test("a drag is undone at once", () => {
    const { now, view } = opened();
    for (const from of [2000, 2001, 2002]) now().change({ from }, "drag");
    now().change({ from: 2002 }, "drop");
    now().undo();
    expect(view().from).toBeNull();
  });

  test("a link within the page is stepped over, as it changes no view", () => {
    const { now, view, link } = opened();
    link();
    expect(now().canUndo).toBe(false);
    now().change({ from: 2005 });
    link();
    now().undo();
    expect(view().from).toBeNull();
    now().redo();
    expect(view().from).toBe(2005);
  });

  test("after a reload what came before can still be undone", () => {
    const { now, page } = opened();
    now().change({ from: 2005 });
    const again = openView(choices, page);
    again.follow();
    expect(again.store.getState().canUndo).toBe(true);
    again.store.getState().undo();
    expect(again.store.getState().view.from).toBeNull();
  });

  test("any walk of changes, undos and redos ends where a plain list of views says", () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({
          do: fc.constant("change" as const),
          from: fc.integer({ min: 1992, max: 2000 }),
        }),
        fc.record({ do: fc.constantFrom("undo" as const, "redo" as const) }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (walk) => {
        const { now, view } = opened();
        let past: (number | null)[] = [];
        let here: number | null = null;
        let future: (number | null)[] = [];
        for (const step of walk) {
          if (step.do === "change") {
            now().change({ from: step.from });
            if (step.from === here) continue;
            [past, here, future] = [[...past, here], step.from, []];
          } else if (step.do === "undo") {
            now().undo();
            if (past.length > 0)
              [past, here, future] = [past.slice(0, -1), past.at(-1) ?? null, [here, ...future]];
          } else {
            now().redo();
            if (future.length > 0)
              [past, here, future] = [[...past, here], future[0] ?? null, future.slice(1)];
          }
          expect(view().from).toBe(here);
          expect(now()).toMatchObject({ canUndo: past.length > 0, canRedo: future.length > 0 });
        }
      }),
    );
  });
});

describe("pinned years", () => {
  test("a click pins in the order of time, another lets go", () => {
    expect(pinned([2008, 2022], 2018)).toEqual([2008, 2018, 2022]);
    expect(pinned([2022, 2008], 2000)).toEqual([2022, 2008, 2000]);
    expect(pinned([2008, 2018, 2022], 2022)).toEqual([2008, 2018]);
  });
  test("a fifth takes the place of the one nearest to it", () =>
    expect(pinned([1991, 2008, 2018, 2022], 2006)).toEqual([1991, 2006, 2018, 2022]));
  test("two always stay, as one is held against nothing", () =>
    expect(pinned([2008, 2022], 2008)).toEqual([2008, 2022]));
});
