/** A text that was read and its figures, for tests. */
import { stated } from "../../compile/figure.fixture.ts";
import type { ReadFigure, Reading } from "./reading.ts";

export const figure = (
  fields: Parameters<typeof stated>[0],
  state: ReadFigure["state"] = "open",
) => ({
  read: stated(fields, "own-1"),
  state,
});
export const text = (more: Partial<Reading> = {}): Reading => ({
  id: "own-1",
  file: "a.txt",
  title: "",
  publisher: "",
  published: "2021-02",
  language: "en",
  text: "9 is what it was.\nAnd more.",
  figures: [figure({ value: 100e9 }, "accepted"), figure({ value: 5, period: "2019" })],
  events: [],
  links: [],
  leftAlone: [],
  warnings: [],
  dated: { words: [], figures: 0 },
  ...more,
});
