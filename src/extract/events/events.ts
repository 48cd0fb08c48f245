import type { TieEvent } from "../../model/types.ts";
import type { Annotated } from "../marks/items.ts";
import type { Memory } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import {
  anniversary,
  bracketed,
  COUNTED,
  clauseAround,
  type Dated,
  mainDate,
  rankSince,
} from "./event-dates.ts";
import { CUES, type Cue, cueIn, placesIn, titleOf } from "./event-words.ts";

const PHRASE_BREAKS = words(", ; include including");

export type FoundEvent = Omit<TieEvent, "id" | "source"> & { start: number; end: number };

/** Visits told with their date, by who and where: "during that visit" is dated by them. */
export type Visits = Map<string, string>;

export function readEvents(
  annotated: Annotated,
  roles: Role[],
  hasFigures: boolean,
  memory: Memory,
  visits: Visits,
  text: string,
): FoundEvent[] {
  const { tokens } = annotated;
  const since = rankSince(annotated);
  if (!since && !CUES.in(tokens) && !COUNTED.in(tokens)) return [];
  const parties = partiesOf(tokens, roles, memory);
  if (parties.length < 2) return [];
  const found: FoundEvent[] = [];
  const add = (dated: Dated, cue: Cue, from: number, to: number) => {
    // A title leaves its date out, but no word that the sentence needs: "the year", "since 2004".
    const dates = annotated.periods.filter(
      (node) =>
        node.role !== "since" &&
        tokens.slice(node.from, node.to).some((token) => token.kind === "number"),
    );
    found.push({
      date: dated.date,
      kind: cue.kind,
      title: titleOf(tokens, from, to, dates, text),
      parties,
      places: placesIn(
        tokens,
        from,
        to,
        [...annotated.places.filter((place) => place.form !== "capital"), ...annotated.periods],
        text,
      ),
      inferred: dated.inferred,
      start: (tokens[Math.min(cue.at, dated.from)] as Token).start,
      end: (tokens[Math.max(cue.at, dated.to - 1)] as Token).end,
    });
  };
  for (const dated of bracketed(tokens, annotated)) {
    const from = phraseStart(tokens, dated.from);
    const cue = cueIn(tokens, from, dated.to, dated.from);
    if (cue) add(dated, cue, from, dated.from);
  }
  if (since) add(since.dated, { kind: "milestone", at: since.at }, 0, tokens.length);
  const rest = mainDate(annotated, memory, hasFigures);
  if (rest) {
    const { from, to } = clauseAround(tokens, rest.from);
    const cue =
      cueIn(tokens, from, to, rest.from) ??
      (hasFigures ? undefined : cueIn(tokens, 0, tokens.length, rest.from));
    if (cue) {
      add(rest, cue, 0, to);
      const key = visitKey(tokens, cue);
      if (key) visits.set(key, rest.date);
    }
    return found;
  }
  if (found.length > 0) return found;
  const counted = anniversary(tokens, parties, memory);
  if (counted) {
    const cue = cueIn(tokens, 0, tokens.length, counted.from);
    add(counted, cue ?? { kind: "milestone", at: counted.from }, 0, tokens.length);
  } else datedByVisit(tokens, visits, add);
  return found;
}

const OF_BOTH = words(
  "two both bilateral they relations ties neighbourliness motto spirit treaty agreement agreements visit",
);

/** Countries that take part: those named, else the two that the text is about. */
function partiesOf(tokens: Token[], roles: Role[], memory: Memory): string[] {
  const named = new Set<string>();
  for (const role of roles)
    if (role.form !== "bloc" && (role.form !== "capital" || role.prep === "")) named.add(role.code);
  if (named.size >= 2) {
    // Guests of a place in the text's own country meet its people there.
    const home = memory.focus;
    const venue = roles.some(
      (role) => role.form === "capital" && role.prep === "in" && role.code === home,
    );
    if (home && !named.has(home) && (venue || named.size > 2)) return [home, ...named];
    return [...named];
  }
  const pair = memory.pair ?? memory.main;
  const [one] = named;
  if (one)
    return pair && (pair.home === one || pair.partner === one)
      ? [pair.home, pair.partner]
      : memory.focus && memory.focus !== one
        ? [memory.focus, one]
        : [];
  const both = OF_BOTH.within(tokens, 0, tokens.length);
  return both && pair ? [pair.home, pair.partner] : [];
}

/** "During the visit to China by NAME, the two agreed ...": dated where the same visit was told before. */
function datedByVisit(
  tokens: Token[],
  visits: Visits,
  add: (dated: Dated, cue: Cue, from: number, to: number) => void,
): void {
  const at = tokens.findIndex((token) => token.w === "visit");
  if (at < 0) return;
  const cue = cueIn(tokens, at + 1, tokens.length, at);
  if (cue?.kind !== "agreement") return;
  const key = visitKey(tokens, { kind: "visit", at });
  const date = key && visits.get(key);
  if (date)
    add(
      { date, inferred: "dated by the visit named in the sentence", from: at, to: at + 1 },
      cue,
      0,
      tokens.length,
    );
}

const VISIT = words("visit visited");

/** The name of the visitor: the end of the first run of three capitalised words or more near the visit. */
function visitKey(tokens: Token[], cue: Cue): string | undefined {
  if (!VISIT.within(tokens, 0, tokens.length)) return undefined;
  for (let i = Math.max(0, cue.at - 25); i < cue.at + 25; i++) {
    const from = i;
    while (tokens[i]?.cap && !(tagsAt(tokens, i) & T.place)) i++;
    if (i - from >= 3)
      return tokens
        .slice(i - 3, i)
        .map((token) => token.w)
        .join(" ");
  }
  return undefined;
}

/** Start of the noun phrase that a bracket belongs to: behind the comma, the bracket before it with its "and", or the sentence's start. */
function phraseStart(tokens: Token[], at: number): number {
  let quoted = false;
  let depth = 0;
  for (let k = at - 1; k > 0; k--) {
    const x = w(tokens, k);
    if (x === '"') quoted = !quoted;
    if (x === ")") depth++;
    if (x === "(") depth--;
    if (!quoted && depth === 0 && PHRASE_BREAKS.at(tokens, k)) return k + 1;
    if (
      !quoted &&
      x === ")" &&
      (tokenAt(tokens, k - 1)?.kind === "number" || w(tokens, k - 1) === "?")
    )
      return w(tokens, k + 1) === "and" ? k + 2 : k + 1;
  }
  return 0;
}
