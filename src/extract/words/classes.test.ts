import { describe, expect, it } from "vitest";
import { either, soughtWords, tagsIn, words } from "./classes.ts";
import { T } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

const FRUIT = soughtWords("mangoes longans");
const SIDE = soughtWords("to from");
const EDGE = words("; ");

describe("classes of words", () => {
  const tokens = tokenize("Mangoes and LONGANS from Laos: 12 boxes");

  it("are known by tokens, whatever their capitals", () => {
    expect(tokens.map((token) => FRUIT.of(token))).toEqual(
      tokens.map(({ w }) => w === "mangoes" || w === "longans"),
    );
    expect(SIDE.at(tokens, 3)).toBe(true);
    expect(SIDE.at(tokens, 2)).toBe(false);
  });

  it("may hold the empty word, which stands beyond both ends", () => {
    for (const i of [-1, tokens.length]) {
      expect(EDGE.at(tokens, i)).toBe(true);
      expect(FRUIT.at(tokens, i)).toBe(false);
    }
  });

  it("are known of a sentence as a whole, and of the next one anew", () => {
    expect(FRUIT.in(tokens)).toBe(true);
    expect(FRUIT.in(tokenize("Rice to China"))).toBe(false);
    expect(SIDE.in(tokenize("Rice to China"))).toBe(true);
  });

  it("are known of a stretch, whose ends may lie beyond those of the tokens", () => {
    expect(SIDE.within(tokens, -3, 4)).toBe(true);
    expect(SIDE.within(tokens, 3, 99)).toBe(true);
    expect(SIDE.within(tokens, -3, 3)).toBe(false);
    expect(SIDE.within(tokens, 4, 99)).toBe(false);
  });

  it("tags are known of a sentence as a whole, and of the next one anew", () => {
    const exported = tokenize("They exported rice");
    for (const [sentence, tag] of [
      [exported, T.exports],
      [tokenize("In May"), T.month],
    ] as const) {
      expect(tagsIn(sentence) & (T.exports | T.month)).toBe(tag);
      expect(tagsIn(sentence) & (T.exports | T.month)).toBe(tag);
    }
    expect(tagsIn(exported) & T.month).toBe(0);
  });

  it("tell of a word that is no token, and join", () => {
    const both = either(FRUIT, SIDE);
    expect([...both]).toEqual(["mangoes", "longans", "to", "from"]);
    expect(both.has("longans") && both.has("from")).toBe(true);
    expect(both.has("rice")).toBe(false);
  });

  it("are as many as a grammar needs, each apart from the others", () => {
    const many = Array.from({ length: 100 }, (_, i) => words(`one${"x".repeat(i)} shared`));
    many.forEach((one, i) => {
      expect(one.has("shared")).toBe(true);
      many.forEach((_, k) => {
        expect(one.has(`one${"x".repeat(k)}`)).toBe(i === k);
      });
    });
  });
});
