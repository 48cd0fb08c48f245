import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { expect, test } from "vitest";
import { patternsIn } from "./patterns.ts";

const SOURCES = join(import.meta.dirname, "..");
const TEST = /\.(test|fixture)\.tsx?$/;

function sources(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.(tsx?|mjs)$/.test(file) && !TEST.test(file)).sort();
}

test("finds every pattern of a source and what is put together as it runs", () => {
  const source =
    "const a = /x+y/giu;\nexport const b = <p>{s.split(/,/)}</p>;\nf(new RegExp(s), RegExp(s));";
  expect(patternsIn("made-up.tsx", source)).toEqual({
    patterns: [
      { pattern: "x+y", flags: "giu", line: 1 },
      { pattern: ",", flags: "", line: 2 },
    ],
    made: [3, 3],
  });
});

test("takes apart what blows up from what does not", async () => {
  const status = async (pattern: string) => (await check(pattern, "")).status;
  expect(await status("^(a+)+$")).toBe("vulnerable");
  expect(await status("a+$")).toBe("vulnerable");
  expect(await status("^a+$")).toBe("safe");
});

test("no pattern takes more than time in line with the length of what it reads", async () => {
  const places = new Map<string, string[]>();
  for (const file of sources()) {
    const { patterns, made } = patternsIn(file, readFileSync(join(SOURCES, file), "utf8"));
    expect(made, `${file}: a pattern that no checker sees, in these lines`).toEqual([]);
    for (const { pattern, flags, line } of patterns) {
      const key = JSON.stringify([pattern, flags]);
      places.set(key, [...(places.get(key) ?? []), `${file}:${line}`]);
    }
  }
  expect(places.size).toBeGreaterThan(0);
  // No limit on the clock: a busy machine must not turn what is safe into what is unknown.
  const limits = { timeout: null, attackTimeout: null, incubationTimeout: null };
  const unsafe = await Promise.all(
    [...places].map(async ([key, where]) => {
      const [pattern, flags] = JSON.parse(key);
      const found = await check(pattern, flags, limits);
      if (found.status === "safe") return [];
      const why = found.status === "vulnerable" ? found.complexity.summary : found.error.kind;
      return [`/${pattern}/${flags} (${where.join(", ")}): ${why}`];
    }),
  );
  expect(unsafe.flat()).toEqual([]);
  // Ten seconds on two free cores; on busy ones it may take its time.
}, 600_000);
