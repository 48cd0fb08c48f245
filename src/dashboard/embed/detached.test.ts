import { expect, it } from "vitest";
import { choicesFor } from "../filters/choices.ts";
import { openView } from "../filters/store.ts";
import { datasetOf, official } from "../test-data.ts";
import { detached, embedded } from "./detached.ts";

it("the address says which chart stands alone", () => {
  expect(embedded("?embed=students&from=2008")).toBe("students");
  expect(embedded("?from=2008")).toBeNull();
});

it("a view reads the address of a frame and never writes it", () => {
  const page = {
    location: { search: "?embed=a&from=2001", pathname: "/", hash: "", href: "http://x/" },
    history: {
      get state(): never {
        throw new Error("touched");
      },
    },
  } as unknown as Window;
  const choices = choicesFor(datasetOf(["2000", "2004"].map((year) => official("VNM", year, 1e9))));
  const { store, follow } = openView(choices, detached(page));
  expect(store.getState().view.from).toBe(2001);
  expect(store.getState().ignored).toEqual([]);
  store.getState().change({ from: 2003 });
  expect(store.getState().view.from).toBe(2003);
  follow()();
});
