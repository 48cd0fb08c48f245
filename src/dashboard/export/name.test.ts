import { expect, it } from "vitest";
import { USUAL_PAIR } from "../filters/pair.ts";
import { pictureName } from "./name.ts";
import { NAMED_SIZES } from "./options.ts";

const usual = { size: "screen", language: "en", theme: "light" } as const;

it("says what is in the file and nothing that is usual", () => {
  expect(pictureName(USUAL_PAIR, "trade-turnover", [1991, 2022], usual)).toBe(
    "vietnam-china-trade-turnover-1991-2022",
  );
});

it("pictures of two sizes never have one name", () => {
  const sizes = ["screen", ...NAMED_SIZES, [800, 600]] as const;
  const names = sizes.map((size) =>
    pictureName(USUAL_PAIR, "trade-turnover", [1991, 2022], { ...usual, size }),
  );
  expect(new Set(names).size).toBe(sizes.length);
  expect(
    pictureName(USUAL_PAIR, "trade-turnover", [1991, 2022], { ...usual, size: [1200, 675] }),
  ).toBe("vietnam-china-trade-turnover-1991-2022-wide");
});

it("says size, language and theme where they are not the usual ones", () => {
  expect(
    pictureName(USUAL_PAIR, "students", [2016, 2019], {
      size: [1920, 1080],
      language: "vi",
      theme: "dark",
    }),
  ).toBe("vietnam-china-students-2016-2019-slide-vi-dark");
  expect(pictureName(USUAL_PAIR, "students", [2016, 2019], { ...usual, size: [800, 600] })).toBe(
    "vietnam-china-students-2016-2019-800x600",
  );
});

it("names a year once, and none where there is none", () => {
  expect(pictureName(USUAL_PAIR, "students", [2016, 2016], usual)).toBe(
    "vietnam-china-students-2016",
  );
  expect(pictureName(USUAL_PAIR, "ties", undefined, usual)).toBe("vietnam-china-ties");
});

it("has letters that every file system and address takes", () => {
  expect(pictureName(USUAL_PAIR, "../a b/Ü", undefined, usual)).toBe("vietnam-china-a-b");
});
