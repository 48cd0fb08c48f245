import { describe, expect, test } from "vitest";
import { openView } from "./store.ts";
import { BASES, type Choices } from "./view.ts";

const choices: Choices = {
  years: [1991, 2025],
  reporters: ["VNM", "CHN"],
  bases: BASES,
  documents: ["a"],
  observations: new Set(),
};

/** The little of a window that the store needs, with a history that can be walked. */
function pageAt(search: string) {
  const entries = [search];
  let at = 0;
  const target = new EventTarget();
  const page = {
    location: {
      pathname: "/",
      hash: "",
      get search() {
        return entries[at] ?? "";
      },
    },
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        entries.splice(at + 1, entries.length, url.slice(1));
        at += 1;
      },
      replaceState: (_: unknown, __: string, url: string) => {
        entries[at] = url.slice(1);
      },
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return {
    page: page as unknown as Window,
    entries,
    back: () => {
      at -= 1;
      target.dispatchEvent(new Event("popstate"));
    },
  };
}

describe("the view store", () => {
  test("starts from the address and writes each step to it", () => {
    const { page, entries } = pageAt("?from=2008");
    const { store } = openView(choices, page);
    expect(store.getState().view.from).toBe(2008);
    store.getState().change({ bases: ["stated"] });
    store.getState().change({ scale: "log" });
    expect(entries).toEqual([
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
    expect(entries).toEqual(["", "?from=2002", "?from=2010"]);
  });

  test("a step after a drag that was never dropped is an entry of its own", () => {
    const { page, entries } = pageAt("");
    const { store } = openView(choices, page);
    store.getState().change({ from: 2000 }, "drag");
    store.getState().change({ scale: "log" });
    expect(entries).toEqual(["", "?from=2000", "?from=2000&scale=log"]);
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
    expect(entries).toEqual([""]);
  });

  test("reset clears the filters and keeps the scale", () => {
    const { page, entries } = pageAt("?from=2008&scale=log");
    openView(choices, page).store.getState().reset();
    expect(entries.at(-1)).toBe("?scale=log");
  });
});
