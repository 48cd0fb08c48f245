import { expect, test } from "vitest";
import { scaleOf } from "./chosen.ts";

test("a file is as wide as is said, whatever the size of the picture becomes", () => {
  const asked = { scale: 2, wide: 2400 };
  expect(scaleOf(asked, [1200, 675]) * 1200).toBe(2400);
  expect(scaleOf(asked, [1920, 1080]) * 1920).toBe(2400);
});

test("without a width in pixels the scale is the one that is chosen", () =>
  expect(scaleOf({ scale: 3 }, [1200, 675])).toBe(3));
