/** What a text has said so far, so that "two-way trade", "its exports" and "the figure" are known. */

import type { CalendarDate, Period } from "../../model/period.ts";
import type { Span } from "../../model/types.ts";
import type { Family, Topic } from "../marks/topics.ts";
import type { CurrencySaid } from "../numbers/currencies.ts";
import type { Calendar } from "../periods/calendar.ts";
import type { Abroad } from "./abroad.ts";
import type { Level } from "./plausible.ts";
import type { RankKind } from "./rank-state.ts";
import type { Sold } from "./sold.ts";
import type { Survey } from "./survey.ts";

/** Two economies; for directed figures `home` reports, hosts or receives and `partner` is the other side. */
export interface Pair {
  home: string;
  partner: string;
}

/** Source and destination of what moves: capital, people, aid. */
export interface Flow {
  from: string;
  to: string;
}

/** What moves from one to the other. */
export type FlowKind = "invest" | "students" | "tourists" | "aid";

/** The figure that one is compared with. */
export interface Main {
  period: string | null;
  measure: "stock" | "flow";
}

export interface Memory {
  published: CalendarDate | undefined;
  /** The month of publication as EDTF, which stands in where a text names no period. */
  publishedText: string | undefined;
  /** The pair that title and first lines are about. */
  main: Pair | undefined;
  /** The country that title and first lines name most: the host where none is named. */
  focus: string | undefined;
  /** The pair last spoken of in this paragraph. */
  pair: Pair | undefined;
  /** The country that was the last sentence's subject ("it"). */
  subject: string | undefined;
  /** A bloc was the subject of a sentence since then: "it" is no country. */
  ofBloc?: boolean;
  /** The same of a firm: "Samsung is the largest company there. It poured 2 billion into its plants". */
  ofFirm?: boolean;
  /** The country where a sentence of this paragraph stands: "In Taiwan, officials said". */
  scene?: string | undefined;
  /** Last flow of each kind. */
  flows: Partial<Record<FlowKind, Flow>>;
  /** The pair of the last trade figure, its reporter first, and how many paragraphs ago it was. */
  trade: { pair: Pair; age: number } | undefined;
  /** Whose total over all partners the last trade number was ("" where that is not said): one without a partner is another. */
  totals: string | undefined;
  /** Families and countries whose total over all partners the text has told: without a partner it may be that again. */
  worldwide?: Set<string>;
  /** The period of the last figure. */
  period: Period | undefined;
  /** What the text has said of its calendar; its fiscal years are one country's, those of the first figure of one. */
  calendar: Pick<Calendar, "said" | "stretch" | "fiscalFrom"> & { fiscalArea?: string };
  /** What `period` was when this paragraph began. */
  periodBefore: Period | undefined;
  /** This paragraph has told of the year of publication or of the year before. */
  recent?: boolean;
  /** An earlier time (EDTF) that this paragraph looks back at, and the one that the text goes on with behind it. */
  aside?: { of: string; back: Period } | undefined;
  /** Period and measure of the last figure that others may be compared with. */
  last: Main | undefined;
  /** A comparison with both periods named: the next one without them means the same two. */
  compared: { main: string; base: string } | undefined;
  /** The date that the last stock of investment was said to be of, and in whom. */
  investAsOf: { host?: string; period: Period } | undefined;
  /** The many years over which the last projects were told to have come up. */
  investAdded?: Period | undefined;
  /** The sentence right before told of a figure of `topic`, so that "they" are what it was about. */
  goesOn?: boolean;
  /** And counted projects. */
  projects?: boolean;
  /** What the last sentence's first figure was about ("it", "the figure"). */
  topic: Topic | undefined;
  /** What each level of trade in the last sentence with figures was of, in its order: "the figures were 5 and 4 billion a year earlier". */
  flowsTold?: Topic[] | undefined;
  /** Whether the text began with what one good earned, and has told of no more since. */
  oneGood?: boolean | undefined;
  /** The last two levels of exports or imports in this paragraph, the later one behind. */
  sold?: readonly [Sold | undefined, Sold] | undefined;
  /** The last sentence told of more than one thing, so that what a bare amount goes on with is not sure. */
  mixed?: boolean;
  /** The last projects were funded by the other side, not invested in. */
  funded?: boolean;
  /** The last investment was one country's in all others, or of all others in it. */
  outward?: boolean;
  /** Who was last told to have invested where, and whether the same sentence told of another one there. */
  investor?: Flow | undefined;
  investors?: boolean;
  /** The last sentence on trade told of several partners of one country. */
  partners?: boolean;
  /** Into which country the paragraph has told the investment of all others together, and whether that of a span of time. */
  investedIn?: { host: string; during: boolean } | undefined;
  /** The country whose investment in all others the paragraph has told, and whether that of a span of time. */
  investedFrom?: { source: string; during: boolean } | undefined;
  /** The students or tourists of one host that the text tells of by where they come from. */
  survey: Survey | undefined;
  /** What the text last spoke of is travel, whether or not it told how many came. */
  tourism?: boolean;
  /** The country whose students are listed by where they are. */
  abroad?: Abroad | undefined;
  /** The whole of the last share of people or capital in this paragraph, in words: "1.5 billion, or 18 percent" goes on with it. */
  whole: { family: Family; text: string } | undefined;
  /** Levels of trade told so far, by pair. */
  levels?: Map<string, Level[]>;
  /** The last one named, and the amount it was printed with; and whether the sign that yuan and yen share means yen. */
  currency: CurrencySaid;
  /** For each country and period (EDTF) kept here, the words that said it last. */
  said: Map<string, Span>;
  /** Where the first lines name each country first. */
  lead: Map<string, Span>;
  /** Who ranked last, and in what: "Canada was No. 2" goes on with it. */
  rank?: { kind: RankKind; home: string; period: string | null };
}

/** The other one of a pair; undefined where `area` is not in it. */
export const other = (pair: Pair | undefined, area: string): string | undefined =>
  pair?.home === area ? pair.partner : pair?.partner === area ? pair.home : undefined;
