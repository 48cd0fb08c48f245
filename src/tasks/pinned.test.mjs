import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./paths.mjs";

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(ROOT, name), "utf8"));
const { dependencies, devDependencies } = read("package.json");
/** @type {Record<string, { version: string, resolved?: string, integrity?: string, link?: boolean }>} */
const { "": root, ...locked } = read("package-lock.json").packages;

describe("packages are those that were looked at, on every machine", () => {
  test("each is pinned to one version, which is the one in the lock", () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test("the lock was made from this package.json", () => {
    expect(root).toMatchObject({ dependencies, devDependencies });
  });

  test("each comes from a registry, with the hash of what it was", () => {
    for (const [path, { resolved, integrity, link }] of Object.entries(locked)) {
      expect(link, path).toBeUndefined();
      // Of the registry that is set, where the lock names none.
      if (resolved) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    }
  });
});
