import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..");
const theme = readFileSync(join(import.meta.dirname, "theme.css"), "utf8");

/** Relative luminance and contrast ratio of #rrggbb as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colours of a theme by their name: 0 the light, 1 the dark one. */
function coloursOf(which: 0 | 1): Map<string, string> {
  const found = theme.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  const colours = new Map([...found].map(([, name = "", ...both]) => [name, both[which] ?? ""]));
  return colours.set("claim", colours.get("ink") ?? "");
}

/** Which colours stand on which grounds, and the least contrast of each (WCAG 1.4.3 for text, 1.4.11 for marks and controls). */
const PAIRS: { colours: string[]; grounds: string[]; least: number }[] = [
  {
    colours: ["ink", "ink-muted", "accent"],
    grounds: ["paper", "surface", "mark", "grid"],
    least: 4.5,
  },
  { colours: ["first", "second", "claim"], grounds: ["paper", "surface"], least: 4.5 },
  { colours: ["paper"], grounds: ["ink"], least: 4.5 },
  {
    colours: ["first", "second", "claim", "focus"],
    grounds: ["paper", "surface", "mark", "grid"],
    least: 3,
  },
  { colours: ["edge"], grounds: ["paper", "surface", "grid"], least: 3 },
];

it("knows the contrast of black on white, and of a grey that just passes", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the %s theme", (_, which) => {
  const colours = coloursOf(which);
  const of = (name: string) => colours.get(name) ?? expect.fail(`theme.css has no --${name}`);

  it("has enough contrast for every text, mark and control", () => {
    const faint = PAIRS.flatMap(({ colours, grounds, least }) =>
      colours.flatMap((colour) =>
        grounds
          .map((ground) => ({ colour, ground, is: contrast(of(colour), of(ground)) }))
          .filter(({ is }) => is < least)
          .map(({ colour, ground, is }) => `${colour} on ${ground}: ${is.toFixed(2)} < ${least}`),
      ),
    );
    expect(faint).toEqual([]);
  });
});

/** Colours of the system, which forced colours choose, and those that are no colour. */
const NONE = /^(inherit|none|transparent|currentcolor|[A-Z]\w+)$/;
/** What a page lies under while a dialog is open. */
const VEIL = "rgb(0 0 0 / 45%)";

const styles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".module.css"))
  .flatMap((file) => {
    const declared = readFileSync(join(folder, file), "utf8").matchAll(
      /(?<![\w-])(color|fill|stroke|background|background-color): ([^;{}]+);/g,
    );
    return [...declared].map(([, property = "", value = ""]) => ({ file, property, value }));
  });

describe("the styles of the parts", () => {
  const tokens = (property: string[]) =>
    styles.flatMap((style) =>
      property.includes(style.property)
        ? [{ ...style, token: /^var\(--([a-z-]+)\)$/.exec(style.value)?.[1] }]
        : [],
    );
  const named = ({ file, property, value }: (typeof styles)[number]) =>
    `${file}: ${property}: ${value}`;

  it("take each colour from the theme", () => {
    expect(styles.length).toBeGreaterThan(100);
    const own = tokens(["color", "fill", "stroke", "background", "background-color"]).filter(
      ({ token, value }) => token === undefined && value !== VEIL && !NONE.test(value),
    );
    expect(own.map(named)).toEqual([]);
  });

  it("write in colours that are for text alone", () => {
    const text = ["ink", "ink-muted", "accent", "paper", "first", "second", "claim"];
    const other = tokens(["color"]).filter(({ token }) => token && !text.includes(token));
    expect(other.map(named)).toEqual([]);
  });

  it("have no ground that the contrasts above do not know", () => {
    // The track of the slider is a line; its thumbs and what lies between them are the accent.
    const grounds = ["paper", "surface", "mark", "grid", "ink", "accent", "line"];
    const other = tokens(["background", "background-color"]).filter(
      ({ token }) => token && !grounds.includes(token),
    );
    expect(other.map(named)).toEqual([]);
  });
});
