import { expect, it } from "vitest";
import type { About } from "./about.ts";
import { type Picture, pictureToSvg, type TextLine } from "./picture.ts";

const ink = { colour: "#111111", opacity: 1 };
const line = (text: string): TextLine => ({
  kind: "text",
  x: 10,
  width: 80,
  y: 20,
  text,
  paint: ink,
  family: '"Inter Variable", sans-serif',
  size: 14,
  weight: "400",
  style: "normal",
});
const about = (more: Partial<About>): About => ({
  title: "Trade & <ties>",
  description: "",
  sources: ["Customs (2018)", "A & B"],
  rights: "MIT",
  language: "vi",
  address: "https://example.org/?from=2008&basis=stated",
  ...more,
});
const picture = (more: Partial<Picture>): Picture => ({
  width: 300,
  height: 200,
  zoom: 1,
  background: "#fbfaf7",
  about: about({}),
  parts: [],
  ...more,
});

/** Names of elements that are opened and closed, in order; throws where they do not nest. */
function nesting(xml: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, close, name, self] of xml.matchAll(
    /<(\/?)([\w:-]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    } else {
      seen.push(name as string);
      if (!self) open.push(name as string);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} never closed`);
  return seen;
}

// About, two sources, and the rest.
const METADATA = [
  "metadata",
  "rdf:RDF",
  "rdf:Description",
  ...["title", "description", "source", "source", "rights", "language", "identifier"],
  ...["creator", "format"],
].map((name) => (/^(metadata|rdf)/.test(name) ? name : `dc:${name}`));

it("is one well-formed document with title, ground and parts in order", () => {
  const svg = pictureToSvg(
    picture({
      about: about({ description: "One line" }),
      parts: [
        line('5 < 6 & "so on"'),
        { kind: "box", x: 0, y: 0, width: 10, height: 10, radius: 2, fill: ink },
        { kind: "edge", from: [0, 5], to: [9, 5], stroke: { paint: ink, width: 1 } },
        { kind: "drawing", markup: '<svg><path d="M0 0"/></svg>' },
      ],
    }),
    '@font-face{font-family:"A"}',
  );
  expect(nesting(svg)).toEqual([
    "svg",
    "title",
    "desc",
    ...METADATA,
    "style",
    "rect",
    "text",
    "rect",
    "path",
    "svg",
    "path",
  ]);
  expect(svg).toContain("<title>Trade &amp; &lt;ties&gt;</title>");
  expect(svg).toContain(">5 &lt; 6 &amp; &quot;so on&quot;</text>");
});

it("has its size and its ground", () => {
  const svg = pictureToSvg(picture({}), "");
  expect(svg).toContain('width="300" height="200" viewBox="0 0 300 200"');
  expect(svg).toContain('lang="vi" xml:lang="vi"');
  expect(svg).toContain('<rect width="300" height="200" fill="#fbfaf7"/>');
  expect(nesting(svg)).not.toContain("style");
});

it("has pixels of its own, which its layout is drawn to without being stretched", () => {
  const svg = pictureToSvg(picture({ width: 960, height: 540, zoom: 1.25 }), "");
  expect(svg).toContain('width="1200" height="675" viewBox="0 0 960 540"');
});

it("has no ground where none is wanted", () => {
  expect(nesting(pictureToSvg(picture({ background: undefined }), ""))).not.toContain("rect");
});

it("says what it is, from whom, and where it was seen", () => {
  const svg = pictureToSvg(picture({}), "");
  for (const said of [
    "<dc:title>Trade &amp; &lt;ties&gt;</dc:title>",
    "<dc:source>Customs (2018)</dc:source>",
    "<dc:source>A &amp; B</dc:source>",
    "<dc:rights>MIT</dc:rights>",
    "<dc:identifier>https://example.org/?from=2008&amp;basis=stated</dc:identifier>",
  ])
    expect(svg).toContain(said);
});

it("draws a border inside its box, as CSS does", () => {
  const border = { paint: { colour: "#222222", opacity: 0.5 }, width: 2, dashes: "4 4" };
  const box = { kind: "box", x: 10, y: 10, width: 20, height: 8, radius: 4, border } as const;
  expect(pictureToSvg(picture({ parts: [box] }), "")).toContain(
    '<rect x="11" y="11" width="18" height="6" rx="3" fill="none" stroke="#222222" stroke-opacity="0.5" stroke-width="2" stroke-dasharray="4 4"/>',
  );
});
