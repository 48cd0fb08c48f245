import { describe, expect, it } from "vitest";
import { type Face, faceCss, facesInUse, fontUses, inRange } from "./fonts.ts";

const face = (more: Partial<Face>): Face => ({
  family: "Inter Variable",
  style: "normal",
  weight: "100 900",
  range: "",
  url: "https://example.org/a.woff2",
  ...more,
});
const run = (text: string, more = {}) => ({
  family: '"Inter Variable", system-ui, sans-serif',
  style: "normal",
  weight: "400",
  text,
  ...more,
});

describe("unicode ranges", () => {
  it.each([
    ["U+0000-00FF", "a", true],
    ["U+0000-00FF", "ạ", false],
    ["U+0102-0103, U+1EA0-1EF9, U+20AB", "ạ", true],
    ["U+1E??", "ạ", true],
    ["U+20AB", "₫", true],
    ["", "亿", true],
    ["nonsense", "a", false],
  ])("%s for %s", (range, character, held) => {
    expect(inRange(range, character.codePointAt(0) as number)).toBe(held);
  });
});

describe("faces", () => {
  const latin = face({ range: "U+0-FF", url: "https://example.org/latin.woff2" });
  const vietnamese = face({ range: "U+1EA0-1EF9", url: "https://example.org/vi.woff2" });
  const other = face({ family: "Lora" });

  it("are taken only where a letter of theirs occurs", () => {
    expect(facesInUse([latin, vietnamese, other], fontUses([run("Trade")]))).toEqual([latin]);
    expect(facesInUse([latin, vietnamese, other], fontUses([run("ngạch")]))).toEqual([
      latin,
      vietnamese,
    ]);
  });

  it("must have the style and the weight of the text", () => {
    const bold = face({ weight: "700" });
    const italic = face({ style: "italic" });
    expect(facesInUse([bold, italic], fontUses([run("a")]))).toEqual([]);
    expect(facesInUse([bold, italic], fontUses([run("a", { weight: "700" })]))).toEqual([bold]);
    expect(facesInUse([bold, italic], fontUses([run("a", { style: "italic" })]))).toEqual([italic]);
  });

  it("are written with the file in them", () => {
    expect(faceCss(face({ range: "U+0-FF" }), "data:font/woff2;base64,AA==")).toBe(
      '@font-face{font-family:"Inter Variable";font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,AA==) format("woff2");font-display:swap;unicode-range:U+0-FF}',
    );
  });
});
