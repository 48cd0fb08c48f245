/** The number that a share is of. */
import { testRule } from "../testing.ts";
import { isWhole } from "./wholes.ts";

testRule(
  "a number that a share is of",
  isWhole,
  [
    "19.8 percent of the 999 million visitors came from China",
    "Of the 999 million USD approved, 65 percent came from abroad",
    "It was busy: of the 999 million visitors there, Chinese made up 70 percent",
    "Of 999 million visitors, Koreans accounted for 20 percent",
  ],
  [
    "Of the 999 million visitors from China, Koreans made up 20 percent",
    "Of the 999 million visitors from China, 20 percent were women",
    "Exports were 999 million USD, and Chinese made up 70 percent",
    "9 percent of exports, or 999 million USD",
  ],
);
