import { expect, it } from "vitest";
import { readColour } from "./colour.ts";

it.each([
  ["rgb(27, 29, 33)", "#1b1d21", 1],
  ["rgba(255, 0, 10, 0.5)", "#ff000a", 0.5],
  ["rgb(255 0 10 / 25%)", "#ff000a", 0.25],
  ["color(srgb 1 0.5 0)", "#ff8000", 1],
  ["color(srgb 0 0 1 / 0.2)", "#0000ff", 0.2],
  ["rgba(0, 0, 0, 0)", "none", 0],
  ["transparent", "none", 0],
  ["none", "none", 1],
  ["url(#shade)", "url(#shade)", 1],
])("%s", (css, colour, opacity) => {
  expect(readColour(css)).toEqual({ colour, opacity });
});
