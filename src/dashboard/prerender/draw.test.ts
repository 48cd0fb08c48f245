import { JSDOM } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import { datasetOf, official } from "../test-data.ts";
import { drawFirst, type FirstPage } from "./draw.tsx";
import { WIDTHS } from "./widths.ts";

const MARKUP = '<img src="x" onerror="alert(1)">';
let drawn: FirstPage | null;
let page: Document;

beforeAll(async () => {
  const dataset = datasetOf([
    ...["2019", "2020", "2021"].map((year) => official("CHN", year, 1e11)),
    {
      ...official("VNM", "2021", 9e10),
      source: { ...official("VNM", "2021", 1).source, publisher: MARKUP },
    } as never,
  ]);
  drawn = await drawFirst(dataset, "vi");
  page = new JSDOM(drawn?.markup).window.document;
});

test("it is in the language that was asked for", () => {
  expect(drawn?.lang).toBe("vi");
  expect(drawn?.title).toContain("Việt Nam");
  expect(page.querySelector("h1")?.textContent).toContain("Việt Nam");
});

test("its chart is drawn at each width, with a line of three years and a point of one", () => {
  const drawings = [...page.querySelectorAll("[data-drawing] > svg")];
  expect(drawings.map((svg) => Number(svg.getAttribute("width")))).toEqual([...WIDTHS]);
  for (const svg of drawings) {
    expect(svg.querySelectorAll('path[stroke="var(--second)"]')).toHaveLength(1);
    expect(svg.textContent).toContain("2021");
  }
});

test("the figures stand in a table, each with its source", () => {
  const rows = [...page.querySelectorAll("#trade-turnover tbody tr")];
  expect(rows).toHaveLength(4);
  expect(rows.filter((row) => row.textContent?.includes(MARKUP))).toHaveLength(1);
});

test("what is text in the data is text on the page", () => {
  expect(page.querySelector("img, script")).toBeNull();
  expect(page.body.textContent).toContain(MARKUP);
});

test("no id is given twice, and nothing that needs a script can be reached", () => {
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const reached = [...page.querySelectorAll("button, input, select")].filter(
    (control) => !control.closest("[inert]") && !(control as HTMLButtonElement).disabled,
  );
  expect(reached).toEqual([]);
});

test("data without a figure of trade have no first page", async () => {
  expect(await drawFirst(datasetOf([]), "en")).toBeNull();
});
