/**
 * Whose statistics a figure of trade is said to be: "according to China's customs", "Vietnamese data put it at". Two
 * countries count the same goods differently, and a text may quote both in one sentence.
 */
import { isCountedTwice } from "../../model/reporter.ts";
import type { Span, StatedFigure } from "../../model/types.ts";
import type { Annotated } from "../marks/annotate.ts";
import type { Grounds } from "../marks/grounds.ts";
import type { Place } from "../places/places.ts";
import { either, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ARTICLES, S_APOSTROPHE } from "../words/shared.ts";
import { type Token, word as w, wordsOf } from "../words/tokens.ts";
import { DATA, mayName, type Office, officesIn, SAYS } from "./offices.ts";

/** A figure of a sentence, where it begins as UTF-16 offset. */
interface Figure {
  start: number;
  draft: Pick<StatedFigure, "indicator" | "of" | "refArea" | "counterpartArea" | "reporter">;
  grounds: Grounds;
}

/** Words that give figures to a country. */
interface Attribution {
  from: number;
  to: number;
  area: string;
  /** The figures behind it are given to it, else those in front. */
  ahead: boolean;
  words: Span;
}

/** Gives each figure of trade of a sentence the country whose statistics it is said to be, where that is one of the two. */
export function attribute(figures: Figure[], { tokens, places }: Annotated): void {
  if (figures.length === 0 || !mayName(tokens)) return;
  const offices = officesIn(tokens, places);
  if (offices.length === 0) return;
  const marks = {
    figures: placesIn(tokens, figures),
    contrasts: tokens.flatMap((token, k) => (CONTRASTS.of(token) ? [k] : [])),
  };
  const found = attributionsIn(tokens, offices, marks);
  const all = {
    ...marks,
    begins: found.map(({ from }) => from),
    others: othersIn(tokens, places, offices, found),
  };
  figures.forEach((figure, i) => {
    const { draft, grounds } = figure;
    if (!isCountedTwice(draft)) return;
    const one = governing(i, draft.of !== undefined, found, all);
    if (!one || (one.area !== draft.refArea && one.area !== draft.counterpartArea)) return;
    draft.reporter = one.area;
    grounds.reporter = { how: "said", words: one.words };
  });
}

/** "against 235 billion in Chinese statistics": whether what ends at a token is said to be another count of the same, not of another time. */
export function isCountedApart(at: number, { tokens, places }: Annotated): boolean {
  if (!mayName(tokens)) return false;
  return officesIn(tokens, places).some(
    (office) => office.from >= at && citedFrom(tokens, office) === at,
  );
}

/** What stands where in the sentence, as token indices in their order. */
interface Marks {
  figures: number[];
  contrasts: number[];
}

/** The token at which each figure begins; figures are in the order of the text. */
function placesIn(tokens: Token[], figures: Figure[]): number[] {
  let at = 0;
  return figures.map(({ start }) => {
    while (at < tokens.length - 1 && (tokens[at] as Token).end <= start) at++;
    return at;
  });
}

/** How many of some ordered indices are below a limit. */
function countBelow(ordered: number[], limit: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether any of them lies from one token up to another. */
const anyOf = (ordered: number[], from: number, to: number): boolean =>
  from < to && countBelow(ordered, to) > countBelow(ordered, from);

/** What is said to be other than what stands before it, or by others. */
const CONTRASTS = words(
  "; while whereas whilst but though although yet however compared against versus vs",
);
const JOINING = words("and or but while whereas whilst though although ; :");

function attributionsIn(
  tokens: Token[],
  offices: Office[],
  { figures, contrasts }: Marks,
): Attribution[] {
  const found: Attribution[] = [];
  offices.forEach((office, i) => {
    const cited = citedFrom(tokens, office);
    const said = cited === undefined ? saidUntil(tokens, office.to) : undefined;
    if (cited === undefined && said === undefined) return;
    const from = cited ?? office.from;
    const to = said ?? office.to;
    const next = offices[i + 1]?.from ?? tokens.length;
    const contrast = contrasts[countBelow(contrasts, from) - 1] ?? 0;
    const inFront = anyOf(figures, Math.max(found.at(-1)?.to ?? 0, contrast), from);
    const clause = said !== undefined && !ENDS.at(tokens, said);
    const comma = w(tokens, from - 1) === "," ? 1 : 0;
    const begins = JOINING.at(tokens, from - 1 - comma);
    const ahead = anyOf(figures, to, next) && (clause || begins || !inFront);
    const named = wordsOf(tokens, office.from, office.to);
    found.push({ from, to, area: office.area, ahead, words: named });
  });
  return found;
}

const ENDS = words(", ; . )  ");
const CITING = words("citing quoting cites cited quotes quoted per");
const RELAYING = words(
  "the a an its their own of from by and & official latest new recent preliminary released published issued compiled provided collected announced government general national state central department office bureau ministry customs trade foreign",
);
const PASSED_ON = either(RELAYING, DATA);
const GIVEN = words(
  "reported counted recorded measured registered released published issued announced compiled provided given",
);
const BY = words("by in on under from");
const SAID = words("say says said show shows showed");

/** Where "according to", "citing" or "by" before an office begin; undefined where none stands there. */
function citedFrom(tokens: Token[], { from, to, data }: Office): number | undefined {
  if (w(tokens, from - 1) === "(" && w(tokens, to) === ")") return from - 1;
  let k = from - 1;
  while (k >= 0 && from - k < 9 && PASSED_ON.at(tokens, k)) k--;
  if (w(tokens, k) === "to" && w(tokens, k - 1) === "according") return k - 1;
  if (CITING.at(tokens, k)) return k;
  const near = ARTICLES.at(tokens, from - 1) ? from - 2 : from - 1;
  if (w(tokens, near) === "on" && w(tokens, near - 1) === "based") return near - 1;
  if (SAID.at(tokens, near) && ENDS.at(tokens, to)) return near;
  if (!BY.at(tokens, near)) return undefined;
  if (w(tokens, near) === "by" && GIVEN.at(tokens, near - 1))
    return w(tokens, near - 2) === "as" ? near - 2 : near - 1;
  return data ? near : undefined;
}

const STEPS = words(
  "has have had also recently officially later then itself on in by for last this week month year earlier released published issued compiled ( ) monday tuesday wednesday thursday friday saturday sunday",
);
/** Before a verb of saying they only tell when and how: "data released on Monday showed". */
const GIVEN_OUT = words("released published issued reported announced compiled");
const HOW_GIVEN = words("in on by last this earlier");

/** Behind the verb that an office gives figures with; undefined where it does something else. */
function saidUntil(tokens: Token[], to: number): number | undefined {
  for (let k = to; k < Math.min(tokens.length, to + 9); k++) {
    const token = tokens[k] as Token;
    const givenOut = GIVEN_OUT.of(token) && HOW_GIVEN.at(tokens, k + 1);
    if (SAYS.of(token) && !givenOut) return k + 1;
    const inBrackets = w(tokens, k - 1) === "(";
    const date = token.kind === "number" || (token.tags & (T.time | T.month)) !== 0;
    if (!givenOut && !inBrackets && !date && !STEPS.of(token)) return undefined;
  }
  return undefined;
}

const SPEAKING = words("said says according estimated put puts showed reported");

/** Where others speak: those who are no office, or one of which nothing tells what it says; or "Vietnam's 175 billion". */
function othersIn(
  tokens: Token[],
  places: Place[],
  offices: Office[],
  found: Attribution[],
): number[] {
  const begins = found.map(({ from }) => from);
  const covered = (k: number) => k < (found[countBelow(begins, k + 1) - 1]?.to ?? 0);
  // "the agency reported, citing China's customs".
  const passesOn = (k: number) => anyOf(begins, k + 1, k + 5);
  const speaking = tokens.flatMap((token, k) => (SPEAKING.of(token) && !passesOn(k) ? [k] : []));
  const owning = places.flatMap(({ to }) =>
    S_APOSTROPHE.at(tokens, to) && !isNoun(tokens[to + 1]) ? [to] : [],
  );
  return [...speaking, ...owning, ...offices.map(({ from }) => from)]
    .filter((k) => !covered(k))
    .sort((a, b) => a - b);
}

const isNoun = (token: Token | undefined) =>
  token?.kind === "word" && (token.tags & (T.prep | T.verb | T.conj | T.number)) === 0;

/** The attribution that a figure stands under. */
function governing(
  index: number,
  relative: boolean,
  found: Attribution[],
  { figures, contrasts, begins, others }: Marks & { begins: number[]; others: number[] },
): Attribution | undefined {
  const at = figures[index] as number;
  const next = countBelow(begins, at);
  const [before, after] = [found[next - 1], found[next]];
  const reaches = (one: Attribution) => {
    if (one.to > at || anyOf(others, one.to, at)) return false;
    if (!anyOf(contrasts, one.to, at)) return one.ahead || relative;
    // What a contrast leads to is another's where another is named.
    return one.ahead && after === undefined && !anyOf(others, at, Number.POSITIVE_INFINITY);
  };
  const reached = (one: Attribution) =>
    !one.ahead && !anyOf(others, at, one.from) && !anyOf(contrasts, at, one.from);
  const first = before && reaches(before) ? before : undefined;
  const second = after && reached(after) ? after : undefined;
  // Of several figures between two only the one right before the second is its own.
  const nearest = (figures[index + 1] ?? Number.POSITIVE_INFINITY) >= (after?.from ?? 0);
  return first && second && !nearest ? first : (second ?? first);
}
