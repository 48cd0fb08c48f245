/** What is cited, as CSL-JSON items (https://docs.citationstyles.org/, schema csl-data.json 1.0.2). */
import { type CalendarDate, parsePeriod } from "../model/period.ts";
import type { Document } from "../model/types.ts";

/** Who made the dataset and the page. */
export const AUTHORS = "The Two-Way authors";

/** Of a CSL item what is needed here. */
export interface Work {
  id: string;
  type: "dataset" | "document" | "webpage";
  title: string;
  /** Bodies, not people: their names are not taken apart. */
  author: { literal: string }[];
  "container-title"?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** BCP 47. */
  language?: string;
  note?: string;
}

/** One date, or the first and the last of a range, each as year, month and day as far as they are known. */
export interface CslDate {
  "date-parts": number[][];
  circa?: true;
}

const parts = ({ year, month, day }: CalendarDate): number[] =>
  [year, month, day].filter((part) => part !== undefined);

/** An EDTF date as CSL has it; undefined where it has no year. */
export function cslDate(edtf: string): CslDate | undefined {
  const { start, end, doubt } = parsePeriod(edtf) ?? {};
  if (start?.year === undefined) return undefined;
  const dates = [parts(start), parts(end ?? start)];
  const single = dates[0]?.join() === dates[1]?.join();
  return { "date-parts": single ? dates.slice(0, 1) : dates, ...(doubt ? { circa: true } : {}) };
}

/** Letters and digits that every program takes as the name of an item. */
export const workId = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "work";

/** A text that figures were read from. */
export function documentWork({ id, title, publisher, published, url, language }: Document): Work {
  const issued = published === undefined ? undefined : cslDate(published);
  return {
    id: workId(id),
    type: url ? "webpage" : "document",
    title,
    author: [{ literal: publisher }],
    // Programs that make a list of works write "n.d." for what has no date; a note says it in all of them.
    ...(issued ? { issued } : { note: "undated" }),
    ...(url ? { URL: url } : {}),
    language,
  };
}

/** Items as a file that reference managers read. */
export const cslJson = (works: Work[]): string => `${JSON.stringify(works, null, 2)}\n`;
