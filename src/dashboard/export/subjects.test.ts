import { expect, it } from "vitest";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official, textSource } from "../test-data.ts";
import { FIGURES } from "./poster/figures.tsx";
import { TIMELINE } from "./poster/timeline.tsx";
import { contentOf, sceneOf } from "./subjects.ts";

const KOREA_JAPAN = { refArea: "KOR", counterpartArea: "JPN" };

const event = (parties: string[], document: string) => ({
  id: parties.join("-"),
  date: "2018",
  kind: "visit" as const,
  title: "They met",
  parties,
  places: [],
  source: textSource(document),
});

it("pictures of the table and of the ties hold nothing of another pair of the data", () => {
  const dataset = datasetOf(
    [
      official("VNM", "2018", 1e9),
      observation({ id: "theirs", period: "1950", source: textSource("b"), ...KOREA_JAPAN }),
    ],
    { events: [event(["VNM", "CHN"], "a"), event(["KOR", "JPN"], "b")] },
  );
  const scene = sceneOf(dataset, DEFAULT_VIEW, english);
  expect(contentOf(FIGURES, scene)?.full).toMatchObject({
    years: [2018, 2018],
    sources: ["Customs of VNM (2018)"],
  });
  expect(contentOf(TIMELINE, scene)?.full).toMatchObject({
    headline: expect.stringMatching(/^1 event has a year/),
    sources: ["Paper a (January 2020)"],
  });
});
