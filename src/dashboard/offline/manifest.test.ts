import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../preprocess/paths.ts";

const read = (path: string) => readFileSync(join(PROJECT, "public", path));
const manifest: {
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
} = JSON.parse(read("manifest.webmanifest").toString());

describe("the page can be installed", () => {
  test("from any folder of any server, in a window of its own", () => {
    expect([manifest.start_url, manifest.scope, manifest.display]).toEqual([
      "./",
      "./",
      "standalone",
    ]);
  });

  test("with the icons that browsers ask for", () => {
    expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose ?? "any"])).toEqual([
      ["192x192", "any"],
      ["512x512", "any"],
      ["512x512", "maskable"],
    ]);
  });

  test.each(manifest.icons)("$src is a PNG of $sizes", ({ src, sizes, type }) => {
    const png = read(src);
    expect(type).toBe("image/png");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    // Width and height (PNG: IHDR).
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  });
});
