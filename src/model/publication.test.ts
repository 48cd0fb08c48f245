import { expect, it } from "vitest";
import { inOrderOfPublication } from "./publication.ts";
import type { Document } from "./types.ts";

it("puts the earliest text first, and those without a date last, in the order they came in", () => {
  const texts: Pick<Document, "title" | "published">[] = [
    { title: "no date" },
    { title: "late", published: "2023-12" },
    { title: "no date either" },
    { title: "early", published: "2020" },
  ];
  expect(texts.toSorted(inOrderOfPublication).map(({ title }) => title)).toEqual([
    "early",
    "late",
    "no date",
    "no date either",
  ]);
});
