import { expect, it } from "vitest";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { chinese, english } from "../i18n/test-words.ts";
import { datasetOf, official } from "../test-data.ts";
import { aboutOf } from "./about-content.ts";
import { contentOf, sceneOf, subjectsOf } from "./subjects.ts";

it.each([english, chinese])("what a picture shows is told once: %#", (words) => {
  const dataset = datasetOf(["2008", "2022"].map((year) => official("VNM", year, 1e9)));
  const scene = sceneOf(dataset, DEFAULT_VIEW, words);
  const full = subjectsOf(scene).filter(({ empty }) => !empty);
  expect(full.map(({ id }) => id)).toEqual(expect.arrayContaining(["trade-turnover", "figures"]));
  for (const { id } of full) {
    const content = contentOf(id, scene)?.full;
    if (!content) throw new Error(`nothing in ${id}`);
    const { description } = aboutOf(content, words, "https://example.org/");
    expect(description.split(content.subtitle)).toHaveLength(2);
  }
});
