import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSide, NAMED_SIZES, readSize, SIZES, sizeName, zoomOf } from "./options.ts";

describe("sizes", () => {
  it("are read as they are written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 6000 }),
        fc.integer({ min: 240, max: 6000 }),
        (w, h) => {
          const read = readSize(`${w}x${h}`);
          expect(read).toEqual([w, h]);
          const again = readSize(sizeName(read as [number, number]));
          expect(typeof again === "string" ? SIZES[again] : again).toEqual([w, h]);
        },
      ),
    );
    for (const name of NAMED_SIZES) expect(readSize(name)).toBe(name);
  });

  it.each([
    "",
    "big",
    "1200",
    "1200x",
    "x675",
    "1200X675",
    "12x12",
    "99999x100",
    "1200.5x675",
    "-5x9",
  ])("%j is none", (text) => {
    expect(readSize(text)).toBeUndefined();
  });

  it("have whole sides that a picture can have", () => {
    expect([240, 6000].every(isSide)).toBe(true);
    expect([239, 6001, 500.5, Number.NaN].some(isSide)).toBe(false);
    expect(NAMED_SIZES.every((name) => SIZES[name].every(isSide))).toBe(true);
  });
});

it("letters grow with the picture and never shrink below those of the page", () => {
  expect(zoomOf([1920, 1080])).toBe(2);
  expect(zoomOf([1200, 675])).toBe(1.25);
  expect(zoomOf([400, 300])).toBe(1);
});
