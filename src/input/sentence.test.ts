import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import en from "./messages/en.json" with { type: "json" };
import vi from "./messages/vi.json" with { type: "json" };
import zh from "./messages/zh.json" with { type: "json" };
import { inEnglish } from "./sentence.ts";

const KEYS = Object.keys(en);
const placesIn = (message: string) => (message.match(/\{\w+\}/g) ?? []).sort();

it("fills the places of a sentence, whatever stands in what fills them", () => {
  expect(inEnglish(["again-with", { column: "$& {column}" }])).toBe(
    "download the file again with $& {column}",
  );
});

it.each([
  ["vi", vi],
  ["zh", zh],
])("in %s there is each sentence, with the places that it has in English", (_, messages) => {
  expect(Object.keys(messages)).toEqual(KEYS);
  const told = Object.entries(messages).map(([key, message]) => [key, placesIn(message)]);
  const english = Object.entries(en).map(([key, message]) => [key, placesIn(message)]);
  // What the checker of schemas says is in English alone.
  const spoken = (all: unknown[][]) => all.filter(([key]) => key !== "of-field");
  expect(spoken(told)).toEqual(spoken(english));
});

it("has no sentence that nobody says", () => {
  const code = ["input", "official"]
    .flatMap((folder) => {
      const root = fileURLToPath(new URL(`../${folder}`, import.meta.url));
      return readdirSync(root, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .map((file) => readFileSync(join(root, file), "utf8"));
    })
    .join("\n");
  expect(KEYS.filter((key) => !code.includes(`"${key}"`))).toEqual([]);
});
