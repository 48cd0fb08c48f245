import { crc32 as crcOfZlib } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32, isPng, textsOf, withTexts } from "./png.ts";

// One transparent pixel, as any program writes it.
const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

describe("texts in a PNG", () => {
  it("read back as they were, in every script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const texts = { Title: `Kim ngạch 贸易 ${a}`, Source: b };
        const clean = Object.fromEntries(
          Object.entries(texts).map(([k, v]) => [k, v.replaceAll("\0", "")]),
        );
        expect(textsOf(withTexts(PIXEL, texts, 192))).toEqual(clean);
      }),
    );
  });

  it("stand between the header and the picture, which stays as it is", () => {
    const bytes = withTexts(PIXEL, { Title: "a" }, 96);
    const types = [
      ...Buffer.from(bytes)
        .toString("latin1")
        .matchAll(/IHDR|pHYs|iTXt|IDAT|IEND/g),
    ];
    expect(types.map(([type]) => type)).toEqual(["IHDR", "pHYs", "iTXt", "IDAT", "IEND"]);
    expect(Buffer.from(bytes).subarray(-37)).toEqual(Buffer.from(PIXEL).subarray(-37));
  });

  it("has its resolution in pixels a metre", () => {
    const bytes = Buffer.from(withTexts(PIXEL, {}, 254));
    const at = bytes.indexOf("pHYs") + 4;
    expect([bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4), bytes[at + 8]]).toEqual([
      10000, 10000, 1,
    ]);
  });

  it("are refused for what is no PNG", () => {
    expect(() => withTexts(new Uint8Array(40), {}, 96)).toThrow("not a PNG");
    expect(textsOf(new Uint8Array(40))).toBeUndefined();
    expect(isPng(new Uint8Array())).toBe(false);
  });

  it("never throw for a file that is cut short or made up", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (noise, cut) => {
        const whole = withTexts(PIXEL, { Title: "a", URL: "b" }, 96);
        const spoilt = Uint8Array.from([...whole.subarray(0, cut), ...noise]);
        const texts = textsOf(spoilt);
        expect(texts === undefined || typeof texts === "object").toBe(true);
      }),
    );
  });
});

it("the checksum is that of zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(crc32(bytes)).toBe(crcOfZlib(bytes));
    }),
  );
});
