/** What a text has said so far, so that "two-way trade", "its exports" and "the figure" are known. */
import type { CalendarDate, Period } from "../model/period.ts";
import type { Family } from "./annotate.ts";

/** Two economies; for directed figures `home` reports, hosts or receives and `partner` is the other side. */
export interface Pair {
  home: string;
  partner: string;
}

/** Source and destination of what moves: goods, capital, people. */
export interface Flow {
  from: string;
  to: string;
}

export interface Memory {
  published: CalendarDate | undefined;
  publishedText: string | undefined;
  /** The pair that title and first lines are about. */
  main: Pair | undefined;
  /** The pair last spoken of. */
  pair: Pair | undefined;
  /** The country that was the last sentence's subject ("it"). */
  subject: string | undefined;
  /** Last flow of each kind of figure. */
  flows: Partial<Record<"invest" | "students" | "tourists" | "aid", Flow>>;
  /** The reporter of the last trade figure, in the pair's order, and how many paragraphs ago it was. */
  trade: { pair: Pair; age: number } | undefined;
  /** The period that the text last spoke of, and of which family it was. */
  period: Period | undefined;
  periodAge: number;
  investAsOf: Period | undefined;
  family: Family | undefined;
  currency: { last?: string };
}

export const other = (pair: Pair | undefined, area: string): string | undefined =>
  pair === undefined
    ? undefined
    : pair.home === area
      ? pair.partner
      : pair.partner === area
        ? pair.home
        : undefined;
