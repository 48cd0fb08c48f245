import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens.ts";

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

  it("stay apart where their hashes are alike", () => {
    // 31 * "A" + "a" is 31 * "B" + "B".
    expect(tokenize("Aa BB Aa BB").map(({ w }) => w)).toEqual(["aa", "bb", "aa", "bb"]);
  });

  it("outgrow no bound", () => {
    const names = Array.from({ length: 40_000 }, (_, n) =>
      [...n.toString(26)]
        .map((digit) => "qwxzjvkpgbfmyucldhrsntiaoe"[Number.parseInt(digit, 26)])
        .join(""),
    );
    expect(tokenize(names.join(" ")).map(({ start, end }) => end - start)).toEqual(
      names.map(({ length }) => length),
    );
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
