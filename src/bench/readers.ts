import { NumberWithUnitRecognizer } from "@microsoft/recognizers-text-number-with-unit";
import nlp from "compromise";
import { extract } from "../extract/extract.ts";
import type { Article as Dated } from "./generate.ts";

/** What little is known of some texts is all that a reader is told. */
export type Article = Pick<Dated, "document" | "text"> & Partial<Dated>;

/** Something that reads numbers in texts. */
export interface Reader {
  name: string;
  /** What it gives, so that nobody takes a ratio for a comparison of like with like. */
  does: string;
  /** Reads a text and counts what it found. */
  read(article: Article): number;
}

// Made once: its models are built when they are first asked for.
const recognizer = new NumberWithUnitRecognizer("en-us");

export const READERS: Reader[] = [
  {
    name: "Two-Way",
    does: "figures with indicator, both countries, value, unit, interval, period, qualifier and place, and the numbers left alone with the reason",
    read({ document, title, published, text }) {
      const { figures, leftAlone } = extract({ id: document, title, published, text });
      return figures.length + leftAlone.length;
    },
  },
  {
    name: "compromise",
    does: "tags all words; numbers with their value, years among them; no currency of US$, no period, no parties",
    read: ({ text }) => nlp(text).numbers().json().length,
  },
  {
    name: "Recognizers-Text",
    does: "amounts of money with value, unit and place (its currency model alone, the least there is to run); no counts, no period, no parties",
    read: ({ text }) => recognizer.getCurrencyModel().parse(text).length,
  },
];
