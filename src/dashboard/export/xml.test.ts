import fc from "fast-check";
import { expect, it } from "vitest";
import { element, escapeXml } from "./xml.ts";

const NAMES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const read = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot);/g, (_, name) => NAMES[name] as string);

it("writes text that reads back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const allowed = [...text].every((c) => c >= " " || "\t\n\r".includes(c));
      fc.pre(allowed);
      expect(read(escapeXml(text))).toBe(text);
    }),
  );
});

it("leaves nothing that could open a tag, an entity or end an attribute, nor what XML forbids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const xml = escapeXml(text);
      expect(xml).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      // Throws where half of a surrogate pair is left.
      expect(() => encodeURIComponent(xml)).not.toThrow();
      expect([...xml].some((c) => c < " " && !"\t\n\r".includes(c))).toBe(false);
    }),
  );
});

it("keeps letters of every script", () => {
  expect(escapeXml("Kim ngạch 1067亿 😀")).toBe("Kim ngạch 1067亿 😀");
});

it("replaces control characters and lone surrogates", () => {
  expect(escapeXml("a\u0000b\ud800c")).toBe("a\ufffdb\ufffdc");
});

it("writes attributes, leaves out those that are undefined and rounds numbers", () => {
  expect(element("rect", { x: 1.23456, fill: 'a"b', rx: undefined })).toBe(
    '<rect x="1.235" fill="a&quot;b"/>',
  );
});
