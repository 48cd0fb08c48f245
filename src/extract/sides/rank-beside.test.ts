/** Ranks said of the country right before them, which another has passed. */
import { expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const EARLIER = "an earlier rank, of a time that is not said";

it.each([
  ["In 2004 China overtook Japan, which had been Vietnam's largest trading partner."],
  ["China overtook Japan, which had long been the largest trading partner of Vietnam, in 2004."],
  ["In 2009 China replaced the United States, which was Brazil's largest trading partner."],
  ["In 2004 China passed Japan, until then Vietnam's largest trading partner."],
  ["In 2004 China passed Japan, the largest trading partner of Vietnam since 1995."],
  ["In 2023 Japan was overtaken by China, which had been Vietnam's largest trading partner."],
])("a rank that was held before is of neither: %s", (text) => {
  expect(figureLines(text)).toEqual([]);
  expect(leftLines(text)).toEqual([`largest trading partner: ${EARLIER}`]);
});

it.each<[string, string[]]>([
  [
    "In 2023 China overtook Japan, which became Vietnam's third largest trading partner.",
    ["trade-partner-rank VNM<JPN 3 rank 2023 (overall)"],
  ],
  [
    "In 2004 China passed Japan, which was Vietnam's largest trading partner in 2003.",
    ["trade-partner-rank VNM<JPN 1 rank 2003 (overall)"],
  ],
  [
    "In 2023 Thailand passed Singapore, which is now Laos's third largest investor.",
    ["investor-rank LAO<SGP 3 rank 2024-06"],
  ],
  // Said of the one that passed the other.
  [
    "In 2004 China overtook Japan as Vietnam's largest trading partner.",
    ["trade-partner-rank VNM<CHN 1 rank 2004 (overall)"],
  ],
  [
    "In 2004 China overtook Japan and became Vietnam's largest trading partner.",
    ["trade-partner-rank VNM<CHN 1 rank 2004 (overall)"],
  ],
  [
    "In 2004 China overtook Japan to become the largest trading partner of Vietnam.",
    ["trade-partner-rank VNM<CHN 1 rank 2004 (overall)"],
  ],
])("a rank is of the one that it is said of: %s", (text, figures) => {
  expect(figureLines(text)).toEqual(figures);
});
