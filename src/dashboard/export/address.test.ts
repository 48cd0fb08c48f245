import fc from "fast-check";
import { expect, it } from "vitest";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { embedAddress, readable, viewAddress, viewOf } from "./address.ts";

const PAGE = "https://example.org/two-way/";
const view = { ...DEFAULT_VIEW, from: 2008, point: "some-figure" };

it("the address of a picture has the view, its language and its figure, and no open evidence", () => {
  expect(viewAddress(PAGE, view, "vi", "students")).toBe(`${PAGE}?lang=vi&from=2008#students`);
  expect(viewAddress(PAGE, view, "vi", "students", "a b")).toBe(
    `${PAGE}?lang=vi&from=2008&point=a+b#students`,
  );
});

it("the address of a frame asks for the chart alone", () => {
  expect(embedAddress(PAGE, view, "zh", "trade-turnover", "light")).toBe(
    `${PAGE}?embed=trade-turnover&lang=zh&from=2008`,
  );
  expect(embedAddress(PAGE, view, "zh", "trade-turnover", "dark")).toBe(
    `${PAGE}?embed=trade-turnover&theme=dark&lang=zh&from=2008`,
  );
});

it("is read by people without its protocol, and leads to the chart as it is typed", () => {
  expect(readable(viewAddress(PAGE, view, "vi", "students"))).toBe(
    "example.org/two-way/?lang=vi&from=2008#students",
  );
});

it("nothing but the view is taken of an address, whosever it is", () => {
  expect(viewOf("https://evil.test/else/where?from=2008#a%20b")).toEqual({
    search: "?from=2008",
    id: "a b",
  });
  expect(viewOf("no address")).toBeUndefined();
  expect(viewOf("https://example.org/#%")).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = viewOf(text);
      expect(found === undefined || /^(\?.*)?$/s.test(found.search)).toBe(true);
    }),
  );
});
