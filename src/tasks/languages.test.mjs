import { expect, test } from "vitest";
import { pageFor } from "./languages.mjs";

test.each([
  ["", undefined, "index.html"],
  ["", "vi", "vi.html"],
  ["", "vi-VN,vi;q=0.9,en;q=0.8", "vi.html"],
  ["", "en;q=0.5, zh-Hant-TW;q=0.9", "zh.html"],
  ["", "fr, de;q=0.8, zh;q=0.1", "zh.html"],
  ["", "fr", "index.html"],
  ["", "vi;q=0", "index.html"],
  ["", "*, ;q=, constructor", "index.html"],
  ["from=2008&lang=zh", "vi", "zh.html"],
  ["lang=xx", "vi", "vi.html"],
  ["lang=../../etc", "", "index.html"],
])("?%s with %s gives %s", (query, accepted, page) => {
  expect(pageFor(query, accepted)).toBe(page);
});
