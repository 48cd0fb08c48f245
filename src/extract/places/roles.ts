/** How the countries of a sentence stand to its figures: owner, subject, from, to, in, with. */
import { either, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  ARTICLES,
  PASSED,
  PHRASE_BREAKS,
  SECOND_NEXT,
  TO_FROM_WITH,
  WHERE_WHICH,
} from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { namesOffice, type Place } from "./places.ts";

const FROM_TO_IN_WITH = words("from to in with");
const NOUNS_FOR_COUNTRIES = words(
  "market markets neighbor neighbors neighbour neighbours province provinces rest",
);
const TRADING_INVESTING = words("trading investing");
const WITH_AT_OPEN_DOLLAR = words("with at ( $");
const OWNED_NOUNS = words("exports imports arrivals fdi investors firms companies goods market");
const AND_OR_COMMA_X = words("and or , &");

export interface Role extends Place {
  /** Preposition before it, shared along a list ("to China and Japan"); "" where there is none. */
  prep: string;
  /** "Vietnam's", or a demonym before a noun. */
  owner: boolean;
  /** Bits of the noun that a demonym or possessive stands before. */
  head: number;
  headWord: string;
  /** Index of its group: places joined by "and", commas or dashes. */
  group: number;
  /** It stands in an aside about others: "excluding Taiwan", "overtaking the US", "after Japan". */
  aside: boolean;
}

const SKIP = words(
  "the a an its his her their neighbouring neighboring neighbour neighbor neighbours neighbors market markets of mainland northern southern both countries country like such as and other communist socialist fellow partner partners ally giant host nation northward land",
);
/** "including Hong Kong" is an aside; "including China with 3 billion" has an amount of its own. */
const TAKING_IN = words("including without plus counting");
const ASIDE = either(
  PASSED,
  words(
    "excluding except besides behind after following unlike ahead outran outperformed edging trailing followed beating before",
  ),
);
const LEAVING = words("left leaving leaves");
const PUSHING = words("pushed pushing knocked knocking drove forced");
const FROM_OFF = words("from off");
const TOOK = words("take takes took taken taking");

export function rolesOf(tokens: Token[], places: Place[]): Role[] {
  const roles: Role[] = [];
  let previous: Role | undefined;
  for (const place of places) {
    previous = roleOf(tokens, place, previous);
    roles.push(previous);
  }
  return roles;
}

/** Behind the short name in "the Republic of Korea (RoK)'s exports", which is of both names. */
function behindBrackets(tokens: Token[], { from, to }: Place): number {
  const inside = w(tokens, from - 1) === "(" && w(tokens, to) === ")" ? to + 1 : to;
  const end = w(tokens, to) === "(" && w(tokens, to + 2) === ")" ? to + 3 : inside;
  return w(tokens, end) === "'s" ? end : to;
}

function roleOf(tokens: Token[], place: Place, previous: Role | undefined): Role {
  const joined = previous !== undefined && isJoin(tokens, previous, place);
  const group = previous === undefined ? 0 : joined ? previous.group : previous.group + 1;
  // "US-bound exports": those to the U.S.
  const bound = w(tokens, place.to) === "-" && w(tokens, place.to + 1) === "bound";
  const closed = behindBrackets(tokens, place);
  const owner =
    !bound &&
    (w(tokens, closed) === "'s" ||
      (w(tokens, place.to) === "'" && /s$/.test(w(tokens, place.to - 1))) ||
      ((place.form === "demonym" || isShort(tokens, place)) && modifies(tokens, place.to)) ||
      (place.form === "name" &&
        isNounAfter(tokens, place.to) &&
        !namesOffice(tokens, place.from)) ||
      hasWhose(tokens, place.to));
  let head = 0;
  let headWord = "";
  if (owner) {
    const whose = hasWhose(tokens, place.to) ? (w(tokens, place.to) === "," ? 2 : 1) : 0;
    const first = closed + whose;
    for (let k = first; k < Math.min(tokens.length, first + 5); k++) {
      const token = tokens[k] as Token;
      if (token.w === "'s" || token.w === "'" || token.w === "-") continue;
      if (token.kind !== "word" || (token.tags & (T.prep | T.conj) && token.w !== "per")) break;
      if (k > first && token.tags & T.verb && !(token.tags & (T.invest | T.adj | T.superlative)))
        break;
      head |= token.tags;
      headWord = token.w;
    }
  }
  const { from, to, code, form } = place;
  if (joined && previous) {
    const { prep, aside } = previous;
    return { from, to, code, form, prep, owner, head, headWord, group, aside };
  }
  let k = epithetFrom(tokens, place.from) - 1;
  while (
    k >= 0 &&
    place.from - k < 6 &&
    (SKIP.at(tokens, k) || w(tokens, k) === "'s") &&
    !FROM_TO_IN_WITH.at(tokens, k)
  ) {
    if (w(tokens, k) === "of" && !NOUNS_FOR_COUNTRIES.at(tokens, k - 1)) break;
    if (w(tokens, k) === "and" || w(tokens, k) === "as") break;
    k--;
  }
  const before = tokenAt(tokens, k);
  // "with Vietnam exporting ...": a clause of its own, whose subject it is.
  const acts =
    before?.w === "with" &&
    ((/ing$/.test(w(tokens, place.to)) && !TRADING_INVESTING.at(tokens, place.to)) ||
      (w(tokens, k - 1) === "," && isInDeficit(tokens, place.to)));
  // "second to the Chinese", "next to China".
  const only = w(tokens, k - 1) === "only" ? k - 2 : k - 1;
  const second = before?.w === "to" && SECOND_NEXT.at(tokens, only);
  // "second after China, which sold it goods worth 3 billion".
  const told = isTold(tokens, place.to) && before !== undefined && (second || COMPARING.of(before));
  const who = w(tokens, w(tokens, place.to) === "," ? place.to + 1 : place.to) === "who";
  const prep =
    before &&
    before.tags & T.prep &&
    before.w !== "over" &&
    !acts &&
    !(who && before.w !== "from") &&
    !told
      ? before.w
      : "";
  const earlier = w(tokens, k - 1);
  // "followed by Japan" goes on with a list; other words of passing make an aside.
  const passing =
    before?.w !== "than" &&
    ASIDE.at(tokens, k - 1) &&
    prep !== "in" &&
    prep !== "from" &&
    earlier !== "followed";
  // "has taken the place of Thailand".
  const ousted = before?.w === "of" && earlier === "place" && TOOK.within(tokens, k - 4, k - 1);
  const cited = before?.w === "to" && earlier === "according";
  const apart = before?.w === "from" && (earlier === "apart" || earlier === "aside");
  // "after China, from where goods worth 16 billion came".
  const where =
    w(tokens, place.to) === "," &&
    w(tokens, place.to + 1) === "from" &&
    WHERE_WHICH.at(tokens, place.to + 2);
  const aside =
    !where &&
    !hasWhose(tokens, place.to) &&
    !told &&
    (cited ||
      (second && !WITH_AT_OPEN_DOLLAR.at(tokens, place.to)) ||
      apart ||
      ousted ||
      ASIDE.at(tokens, k) ||
      isDenied(tokens, k, place.to) ||
      passing);
  const said = where ? "from" : bound ? "to" : prep || apposedTo(tokens, place);
  // "Chile pushed Brazil from its place as": but "pushed Brazil into third place" ranks it.
  const pushed = PUSHING.at(tokens, k) && FROM_OFF.at(tokens, place.to);
  // "left China behind to become the largest source".
  const left = LEAVING.at(tokens, k) && w(tokens, place.to) === "behind";
  const taken = !owner && TAKING_IN.at(tokens, k) && !WITH_AT_OPEN_DOLLAR.at(tokens, place.to);
  return {
    from,
    to,
    code,
    form,
    prep: said,
    owner,
    head,
    headWord,
    group,
    aside:
      aside || taken || pushed || left || (previous?.to === from - 2 && isDoerAside(tokens, place)),
  };
}

/** "China, (and) not the U.S., was"; "is not China but": set apart, and nothing told of it. */
function isDenied(tokens: Token[], not: number, to: number): boolean {
  if (w(tokens, not) !== "not") return false;
  if (w(tokens, to) === "but") return true;
  const comma = w(tokens, not - 1) === "and" ? not - 2 : not - 1;
  const apart = w(tokens, comma) === "," && w(tokens, to) === ",";
  return apart && (tagsAt(tokens, to + 1) & T.verb) !== 0;
}

/** "(, with Vietnam) 300 million dollars in deficit": what it has. */
function isInDeficit(tokens: Token[], at: number): boolean {
  const sign = w(tokens, at) === "$" || (tagsAt(tokens, at) & T.unit) !== 0;
  if (!sign && tokens[at]?.kind !== "number") return false;
  for (let k = at + 1; k < at + LONGEST_AMOUNT; k++)
    if (w(tokens, k) === "in") return (tagsAt(tokens, k + 1) & T.balance) !== 0;
  return false;
}
const LONGEST_AMOUNT = 7;

/** "exports to its largest market, Japan, rose": the preposition of what it is called before the comma; "" where there is none. */
function apposedTo(tokens: Token[], { from, to }: Place): string {
  const comma = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  if (w(tokens, comma) !== "," || !CALLED.test(w(tokens, comma - 1))) return "";
  if (to < tokens.length && !PHRASE_BREAKS.at(tokens, to)) return "";
  for (let k = comma - 2; k > Math.max(0, comma - LONGEST_ASIDE); k--) {
    if (TO_FROM_WITH.at(tokens, k)) return w(tokens, k);
    const { tags, w: x } = tokens[k] as Token;
    const plain = tags & (T.trade | T.exports | T.imports | T.invest | T.adj | T.superlative);
    if (PHRASE_BREAKS.at(tokens, k) || (!plain && tags & (T.verb | T.conj | T.prep)) || x === "and")
      return "";
  }
  return "";
}
const CALLED = /^(?:neighbou?r|ally|partner|market|customer|buyer|supplier|destination|investor)$/;

/** "Japan, which Vietnam overtook in 2022, did ...": who only does what another is told apart by. */
function isDoerAside(tokens: Token[], { from, to }: Place): boolean {
  const relative = w(tokens, from - 2) === "," && WHOM.at(tokens, from - 1);
  if (!relative) return false;
  for (let k = to; k < to + LONGEST_ASIDE; k++) {
    const token = tokenAt(tokens, k);
    if (!token || token.w === ";") return false;
    if (token.w === ",") return k > to;
    // An amount that it is the doer of.
    if (token.kind === "number" && !/^(18|19|20)\d\d$/.test(token.w)) return false;
  }
  return false;
}
const WHOM = words("which whom that");
const LONGEST_ASIDE = 10;

/** "gave more than Korea, which granted 3 billion", "after China, which sold it goods": who is told of next. */
const isTold = (tokens: Token[], at: number) =>
  w(tokens, at) === "," && w(tokens, at + 1) === "which" && DOING.at(tokens, at + 2);
const COMPARING = words("than after behind");
const DOING = words(
  "granted gave lent provided sold bought exported imported shipped purchased supplied invested poured put sent took received has had",
);

/** "Canada, whose trade with ...". */
const hasWhose = (tokens: Token[], i: number) =>
  w(tokens, i) === "whose" || (w(tokens, i) === "," && w(tokens, i + 1) === "whose");

/** "U.S. exports", "UK firms": short names stand for their demonym too. */
const isShort = (tokens: Token[], { from, to }: Place) =>
  to - from === 1 && (tokens[from]?.upper === true || w(tokens, from).includes("."));

/** A demonym before a noun; without one it stands for the people ("the Chinese invested"). */
function modifies(tokens: Token[], i: number): boolean {
  const next = tokens[i];
  if (next?.kind !== "word") return next?.w === "'" || next?.w === "-";
  if (ARTICLES.of(next)) return false;
  // "the US continued to be": what it did.
  const behind = tokens[i + 1];
  // "the US second with 5 billion": its place.
  if (behind?.w !== "-" && ORDINALS.of(next))
    if (behind?.kind !== "word" || behind.tags & (T.prep | T.conj)) return false;
  const did = next.tags === 0 && next.w.endsWith("ed") && behind?.kind === "word";
  if (did && (ARTICLES.of(behind) || behind.tags & T.prep)) return false;
  // "exports to the U.S. rose to": what they did; "US advanced technology products" are of the US.
  const moved = (next.tags & (T.up | T.down)) !== 0 && MOVED.test(next.w);
  if (moved && (behind?.kind !== "word" || behind.tags & T.prep || behind.w.endsWith("ly")))
    return false;
  return (
    (next.tags & (T.prep | T.conj)) === 0 &&
    ((next.tags & T.verb) === 0 || (next.tags & (T.adj | T.invest)) !== 0)
  );
}

const MOVED = /ed$|^(?:rose|fell|grew|slid|sank)$/;

/** "Vietnam exports", "India trade": a bare name before a noun of the grammar, as headlines write. */
function isNounAfter(tokens: Token[], i: number): boolean {
  const tags = tagsAt(tokens, i);
  return (tags & (T.trade | T.tourist | T.student)) !== 0 || OWNED_NOUNS.at(tokens, i);
}

const ORDINALS = words("second third fourth fifth sixth seventh eighth ninth tenth");
const NEXT_TO = words("neighbour neighbor neighbours neighbors ally partner");
const JOINING = words("and , - & / the -- or its neighbouring neighboring fellow");

/** What a country is called in front of its name: "landlocked Laos", "oil-rich Kuwait". */
const EPITHETS = words(
  "landlocked impoverished isolated embattled divided rival arch longtime nearby tiny poor rich wealthy powerful distant faraway emerging booming",
);
const ENDS_COMPOUND = words(
  "rich hungry poor torn ruled backed producing exporting dependent starved strapped locked scarce",
);

/** Where the epithets in front of a name begin. */
function epithetFrom(tokens: Token[], from: number): number {
  let k = from;
  for (;;) {
    if (ENDS_COMPOUND.at(tokens, k - 1) && w(tokens, k - 2) === "-") k -= 3;
    else if (EPITHETS.at(tokens, k - 1)) k--;
    else return k;
  }
}

/** Only joining marks and words stand between two places of a list; a comma alone joins only where an "and" still follows. */
function isJoin(tokens: Token[], a: Role, b: Place): boolean {
  // "with China and with Laos".
  let from = epithetFrom(tokens, b.from);
  const again = from === a.to + 2 && w(tokens, a.to) === "and" && TO_FROM_WITH.has(a.prep);
  if (again && w(tokens, a.to + 1) === a.prep) return true;
  // "and its landlocked neighbour Laos".
  if (NEXT_TO.at(tokens, from - 1)) from = epithetFrom(tokens, from - 1);
  if (from <= a.to || from - a.to > 3) return false;
  // "in Laos, and Thai firms": another owner.
  if (a.form === "name" && b.form === "demonym" && modifies(tokens, b.to)) return false;
  let comma = true;
  for (let k = a.to; k < from; k++) {
    const x = w(tokens, k);
    if (!JOINING.at(tokens, k)) return false;
    if (x !== "," && x !== "the") comma = false;
  }
  if (!comma) return true;
  return (
    a.form !== "capital" &&
    b.form !== "capital" &&
    AND_OR_COMMA_X.at(tokens, b.to) &&
    (tokens[b.to + 1]?.cap === true ||
      w(tokens, b.to + 1) === "the" ||
      w(tokens, b.to + 1) === "and")
  );
}
