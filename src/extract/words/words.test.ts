import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";
import { forgetSpellings } from "./words.ts";

describe("spellings", () => {
  it("are the same the second time", () => {
    const text = "Vietnam sold USA goods to tourists" + "visit, iPads and LONDON’s tea";
    expect(tokenize(text)).toEqual(tokenize(text));
    expect(
      tokenize(text)
        .filter(({ upper }) => upper)
        .map(({ w }) => w),
    ).toEqual(["usa", "london"]);
  });

  it("stay apart where one letter differs, wherever it stands", () => {
    const plain = "q".repeat(24);
    for (let length = 1; length <= plain.length; length++) {
      const alike = Array.from(
        { length },
        (_, k) => `${plain.slice(0, k)}z${plain.slice(k + 1, length)}`,
      );
      const all = [plain.slice(0, length), ...alike];
      expect(tokenize([...all, ...all].join(" ")).map(({ w }) => w)).toEqual([...all, ...all]);
    }
  });

  // So many that some have a place in common.
  it.each([0, 5, 10, 15])(
    "stay apart where they are kept in one place: %i letters alike",
    (alike) => {
      const letters = "qwxzjvkpgbfmyucldhrsntiaoe";
      const names = Array.from({ length: 3000 }, (_, n) =>
        [...(n * 7919).toString(26).slice(-5)]
          .map((digit) => letters[Number.parseInt(digit, 26)])
          .join("")
          .concat("q".repeat(alike)),
      );
      forgetSpellings();
      for (let time = 0; time < 2; time++)
        expect(tokenize(names.join(" ")).map(({ w }) => w)).toEqual(names);
    },
  );

  it("outgrow no bound", () => {
    const names = Array.from({ length: 40_000 }, (_, n) =>
      [...n.toString(26)]
        .map((digit) => "qwxzjvkpgbfmyucldhrsntiaoe"[Number.parseInt(digit, 26)])
        .join(""),
    );
    expect(tokenize(names.join(" ")).map(({ w }) => w)).toEqual(names);
  });
});

describe("numbers", () => {
  it.each([
    "0.1",
    "123456789012.345",
    "1,234,567.891",
    "98765432109876543210.5",
    "0.0000000000000001",
    "8,200.75",
  ])("%s is worth what it says", (text) => {
    expect(tokenize(text)[0]?.value).toBe(Number(text.replaceAll(",", "")));
  });
});
