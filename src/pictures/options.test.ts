import { expect, it } from "vitest";
import { parseExportOptions, USAGE } from "./options.ts";

const least = ["--all", "--out", "pictures"];

it("has what is usual for all that is not said", () => {
  expect(parseExportOptions(least)).toEqual({
    charts: undefined,
    out: "pictures",
    query: "",
    size: "wide",
    scale: 2,
    formats: ["png"],
    languages: ["en"],
    themes: ["light"],
    site: "http://127.0.0.1:4791/",
  });
});

it("takes several charts, formats, languages and themes", () => {
  const read = parseExportOptions(
    "--chart a --chart b,c,a --out d --query ?from=2008 --size 800x600 --scale 1.5 --format svg,png --lang vi,zh --theme dark,light --site https://example.org/x/?a#b".split(
      " ",
    ),
  );
  expect(read).toEqual({
    charts: ["a", "b", "c"],
    out: "d",
    query: "from=2008",
    size: [800, 600],
    scale: 1.5,
    formats: ["png", "svg"],
    languages: ["vi", "zh"],
    themes: ["light", "dark"],
    site: "https://example.org/x/",
  });
});

it.each([
  [[], "no chart is named"],
  [["--chart", ",", "--out", "b"], "no chart is named"],
  [["--all"], "--out is missing"],
  [["--all", "--chart", "a", "--out", "b"], "exclude each other"],
  [[...least, "--size", "huge"], 'huge" is none of wide, square'],
  [[...least, "--size", "10x10"], "240 to 6000"],
  [[...least, "--scale", "0"], "no number from 0.5 to 8"],
  [[...least, "--scale", "x2"], "no number"],
  [[...least, "--format", "gif"], '"gif" is none of png, svg'],
  [[...least, "--lang", "vi,fr"], '"fr" is none of en, vi, zh'],
  [[...least, "--theme", ""], '"" is none of light, dark'],
  [[...least, "--site", "javascript:alert(1)"], "is no address"],
  [[...least, "--colour"], "colour"],
])("%j is told", (args, mistake) => {
  expect(parseExportOptions(args)).toMatchObject({ mistake: expect.stringContaining(mistake) });
});

it("has help that names every option", () => {
  expect(parseExportOptions(["--help"])).toEqual({ help: true });
  for (const option of ["chart", "all", "out", "query", "size", "scale", "format", "lang", "theme"])
    expect(USAGE).toContain(`--${option}`);
});
