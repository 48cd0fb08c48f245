/** Which of the times of a sentence is said of a number, which is 999. */
import { describe, expect, it } from "vitest";
import { printPeriod } from "../../model/period.ts";
import { marked } from "../testing.ts";
import { levelOf, periodFor, rival } from "./said-periods.ts";

/** "2023", or "2022 base" where it is compared with it. */
function timeOf(text: string): string | undefined {
  const { item, annotated } = marked(text);
  const node = periodFor(item, annotated);
  if (!node) return undefined;
  const time = node.period ? printPeriod(node.period) : "open";
  return node.role === "during" ? time : `${time} ${node.role}`;
}

describe("the time of a number", () => {
  it.each([
    // Behind it.
    ["exports were 999 million USD in 2023", "2023"],
    ["in 2022 exports were 9 million USD and 999 million USD in 2023", "2023"],
    ["exports were 999 million USD as of 2023", "2023 as-of"],
    ["exports were 999 million USD (in 2023)", "2023"],
    ["exports were 999 million USD (up 9 percent) in 2023", "2023"],
    ["exports were 999 million USD (9 million euros) in 2023", "2023"],
    ["in 2022 exports were 999 million USD, and in 2023 more", "2022"],
    ["in 2022 exports were 999 million USD, more than in 2023", "2022"],
    ["in 2022 exports were 999 million USD and fell in 2023", "2022"],
    ["in 2022 exports were 999 million USD; in 2023 more", "2022"],
    ["in 2022 exports were 999 million USD while in 2023 more", "2022"],
    ["in 2022 exports were 999 million USD, and 9 million USD in 2023", "2022"],
    ["exports were 999 million USD, and in 2023 more", undefined],
    ["exports were 999 million USD, in all of 2023", "2023"],
    ["exports were 999 million USD; in 2023 more", undefined],
    ["exports grew 999 percent over 2022 in 2023", "2023"],
    ["exports grew 999 percent from a year earlier", undefined],
    ["in 2023 exports grew 999 percent from a year earlier", "2023"],
    ["in 2023 exports grew 999 times from a year earlier", "2023"],
    // The time of a clause that tells when.
    [
      "in 2020 they met, and goods worth 999 million USD were sold when a fair opened in 2023",
      "2023",
    ],
    ["in 2020 exports were 999 million USD, more than when ties began in 1992", "2020"],
    // A day.
    ["exports reached 999 million USD on 12 November 2023", "2023-11-12"],
    ["officials announced exports of 999 million USD on 12 November 2023", undefined],
    ["it reached 999 million USD on 12 November 2023", undefined],
    ["exports of 999 million USD were told at the fair on 12 November 2023", undefined],
    ["on 12 November 2023 exports reached 999 million USD", undefined],
    // Before it.
    ["in 2023 exports were 999 million USD", "2023"],
    ["in 2022 and then in 2023 exports were 999 million USD", "2023"],
    ["in 2023 (999 million USD)", "2023"],
    ["over 2023 (999 million USD)", "2023"],
    ["in 2023, up from 9 million USD in 2022, exports were 999 million USD", "2023"],
    ["exports that were 9 million USD in 2010 are now 999 million USD", undefined],
    ["exports that were 9 million USD in 2010 have since been 999 million USD", undefined],
    ["in 2010 they then had 999 million USD", "2010"],
    // Compared with.
    ["in 2023 exports grew from 999 million USD in 2022", "2022"],
    ["in 2023 exports grew from 999 million USD a year earlier", "2022"],
    ["in 2023 exports grew from 999 million USD", undefined],
    ["exports tripled since 2005 from 999 million USD", "2005 base"],
    ["exports were twice the 2012 figure of 999 million USD", "2012"],
    ["exports were twice the 2012 sum of goods of 999 million USD", undefined],
    // The level that growth leads to.
    ["exports fell 999 percent to 9 million USD in 2023", "2023"],
    ["exports rose 999-fold from 5 million USD to 9 million USD in 2023", "2023"],
    ["exports were more than in 2022 (999 million USD)", "2022"],
    ["in 2022 they met and exports were 999 million USD or so in 2023", "2023"],
    ["in 2022 exports were 999 million USD (a record), more in 2023", "2022"],
    ["in 2022 exports were 999 million USD (a record) and more in 2023", "2022"],
    ["in 2023 exports were 999 times those of a year earlier", "2023"],
    ["exports were twice the 2012 level 999 million USD", undefined],
    ["exports were 999 million USD today, from 9 million USD in 2012", undefined],
    ["in 2022 trade fell and exports currently total 999 million USD", undefined],
    ["in 2022 trade fell and exports total 999 million USD", "2022"],
    ["in 2022 exports were 9 million USD and are currently 999 million USD", undefined],
    // Each in its turn.
    [
      "exports rose to 8 million USD in 2022 from 6 million USD in 2021, and imports were 999 and 9 million USD, respectively",
      "2022",
    ],
    [
      "exports rose to 8 million USD in 2022 from 6 million USD in 2021, and imports were 9 and 999 million USD, respectively",
      "2021",
    ],
    [
      "in 2021, 2022 and 2023 exports were 9 million USD, 7 million USD and 999 million USD",
      "2023",
    ],
    ["exports were 999 and 9 million USD in 2021 and 2022, respectively", "2021"],
    ["exports were 9 and 999 million USD in 2021 and 2022, respectively", "2022"],
    ["in 2021 and 2022 exports were 999 million USD and 9 million USD", "2021"],
    ["in 2021 and 2022 exports were 9 million USD and 999 million USD", "2022"],
    ["in 2021 and 2022 exports were 9 million USD and 7 million USD and 999 million USD", "2022"],
    ["in 2021 and 2022 exports were 9 percent and 999 million USD", "2022"],
  ])("%s", (text, expected) => {
    expect(timeOf(text)).toBe(expected);
  });
});

describe("the level that a growth leads to", () => {
  it.each([
    ["fell 999 percent to 9 million USD", 9e6],
    ["fell 999 percent at 9 million USD", 9e6],
    ["grew 999 times to 9 million USD", 9e6],
    ["grew 999 percent from 5 million USD to 9 million USD", 9e6],
    ["fell 999 percent, with 9 million USD", undefined],
    ["fell 999 percent to 9 percent", undefined],
    ["averaged 999 percent to 9 million USD", undefined],
    ["from 999 percent to 9 million USD", undefined],
    ["fell 999 projects to 9 million USD", undefined],
    [
      "fell 999 percent in a bad year for all of the many firms that sell rice and fish there to 9 million USD",
      undefined,
    ],
    ["fell 999 percent", undefined],
  ])("%s", (text, expected) => {
    const { item, annotated } = marked(text);
    const level = levelOf(item, annotated);
    expect(level?.type === "quantity" ? level.value : undefined).toBe(expected);
  });
});

describe("the next number, which takes the times behind it", () => {
  it.each([
    ["999 million USD and 9 million USD", 9e6],
    ["999 million USD (9 million euros)", undefined],
    ["999 million USD (up 9 percent)", undefined],
    ["999 million USD (up 9 percent) and 7 million USD", 7e6],
    ["999 million USD of goods (up 9 percent)", 0.09],
    ["999 million USD", undefined],
  ])("%s", (text, expected) => {
    const { item, annotated } = marked(text);
    const next = rival(item, annotated);
    expect(next?.type === "quantity" ? next.value : undefined).toBe(expected);
  });
});
