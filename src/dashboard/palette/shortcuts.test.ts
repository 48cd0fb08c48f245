import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysInWords, SHORTCUTS, shortcutFor } from "./shortcuts.ts";

const none = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
};
const press = (key: string, more = {}) => ({ ...none, key, ...more });

describe("a key press", () => {
  it.each([
    ["k", { ctrlKey: true }, "palette"],
    ["/", {}, "palette"],
    ["/", { shiftKey: true }, "palette"],
    ["?", { shiftKey: true }, "help"],
    ["z", { ctrlKey: true }, "undo"],
    ["Z", { ctrlKey: true, shiftKey: true }, "redo"],
    ["y", { ctrlKey: true }, "redo"],
    ["R", {}, "reset"],
  ])("%s with %j does what it says", (key, more, id) =>
    expect(shortcutFor(press(key, more), false, true)).toBe(id),
  );

  it.each([
    ["k", {}],
    ["k", { ctrlKey: true, shiftKey: true }],
    ["r", { ctrlKey: true }],
    ["r", { shiftKey: true }],
    ["f", { ctrlKey: true }],
    ["z", { ctrlKey: true, altKey: true }],
    ["z", { metaKey: true }],
    ["/", { ctrlKey: true }],
    ["r", { isComposing: true }],
    ["r", { repeat: true }],
  ])("%s with %j is left to the browser", (key, more) =>
    expect(shortcutFor(press(key, more), false, true)).toBeUndefined(),
  );

  it("takes Command for Ctrl on a Mac, and leaves Ctrl alone there", () => {
    expect(shortcutFor(press("k", { metaKey: true }), true, true)).toBe("palette");
    expect(shortcutFor(press("k", { ctrlKey: true }), true, true)).toBeUndefined();
  });

  it("does nothing without Ctrl once single keys are turned off", () =>
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (key, shiftKey) => {
        expect(shortcutFor(press(key, { shiftKey }), false, false)).toBeUndefined();
      }),
    ));
});

it("no two shortcuts share a key", () => {
  const all = SHORTCUTS.flatMap(({ keys }) => keys.map((key) => keysInWords(key, false).join(" ")));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain("Ctrl Shift Z");
  expect(keysInWords({ key: "z", command: true, shift: true }, true)).toEqual(["⌘", "⇧", "Z"]);
});
