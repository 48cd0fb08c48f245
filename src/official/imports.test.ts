import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("./", import.meta.url);

test("the readers rest on the model and on what any input needs alone, so that they run alike in Node, page and worker", () => {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(".ts") && !/\.test\.ts$|^testing\.ts$/.test(name),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), "utf8");
    for (const [, from = ""] of text.matchAll(/from "([^"]+)"/g)) {
      expect(`${file}: ${from}`).toMatch(
        /: (\.\/\w+\.ts|\.\.\/(model|input)\/\w+\.ts|zod\/mini|i18n-iso-countries\/codes\.json)$/,
      );
    }
  }
});
