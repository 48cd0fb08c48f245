/** For tests: the words that a figure reaches, and what a text has said before it; the figure is 999. */
import type { Topic } from "./marks/topics.ts";
import type { FlowKind, Memory, Pair } from "./memory/context.ts";
import { rolesOf } from "./places/roles.ts";
import type { Reach } from "./sides/reach.ts";
import { marked } from "./testing.ts";

export const pair = (said: string | undefined): Pair | undefined => {
  const [home, partner] = said?.split("<") ?? [];
  return home && partner ? { home, partner } : undefined;
};

export interface Before {
  /** The pair or flow of the figure before in the sentence: "VNM<CHN". */
  here?: string;
  /** Of the last trade figure, of the paragraph, of the text. */
  trade?: string;
  pair?: string;
  main?: string;
  subject?: string;
  /** The country that the text is about. */
  focus?: string;
  /** Whose totals the sentence before told. */
  totals?: string;
  /** The last flow of the kind: from "CHN" to "VNM" is "VNM<CHN". */
  flow?: string;
  outward?: boolean;
}

export const memoryOf = ({ trade, pair: own, main, ...rest }: Before, kind?: FlowKind): Memory => {
  const last = pair(trade);
  const flow = pair(rest.flow);
  const flows = kind && flow ? { [kind]: { from: flow.partner, to: flow.home } } : {};
  const known = { main: pair(main), pair: pair(own), trade: last && { pair: last, age: 0 } };
  return { ...rest, ...known, flows } as unknown as Memory;
};

export function reachIn(text: string): {
  reach: Reach;
  topics: Topic[];
} {
  const { item, annotated } = marked(text);
  const { tokens, topics, places } = annotated;
  const roles = rolesOf(tokens, places);
  const { hedge: at, to } = item;
  const left = roles.filter((role) => role.to <= at);
  const right = roles.filter((role) => role.from >= to);
  const subject = roles.find((role) => role.form !== "bloc" && role.prep === "" && role.to <= at);
  const reach = { tokens, left, right, start: 0, at, to, end: tokens.length };
  return { reach: { ...reach, subject: subject?.code ?? undefined } as Reach, topics };
}
