/** What makes a dated sentence an event between countries, and how it is put in a few words. */

import type { TieEvent } from "../../model/types.ts";
import { SoughtWords, words } from "../words/classes.ts";
import { type Token, tokenAt, word as w } from "../words/tokens.ts";

const PROVINCE_CITY = words("province city");

export type EventKind = TieEvent["kind"];

const AGREEMENT = words(
  "signed signing inked concluded sign agreement agreements treaty treaties memorandum mou mous protocol protocols accord accords pact pacts communique agreed documents",
);
const VISIT = words("visit visited visits trip reception received delegation hosted paid tour");
const EXCHANGE = words(
  "exchange exchanges festival talks met gathering forum seminar meeting summit celebration conference friendship",
);
const MILESTONE = words(
  "established establishment established normalisation normalization normalised normalized partnership partners anniversary milestone motto spirit recognised recognized upgraded elevated celebrate celebrates celebrated commemorated founding look looks looked set",
);
/** Words of relations between states, which a milestone has to have. */
const RELATIONS = words(
  "relations relationship relationships ties partnership partners friendship bilateral diplomatic motto spirit cooperation",
);

const MEETING = words("exchange festival meeting gathering");
const TELLING = words("said affirmed noted added stressed");
const PLACING = words("in at between near");

export interface Cue {
  kind: EventKind;
  /** Token index of the word that told. */
  at: number;
}

/** What kind of event a word tells of; the kind that comes first for a word of two. */
const KINDS = new Map<string, EventKind>();
for (const [kind, list] of [
  ["milestone", MILESTONE],
  ["exchange", EXCHANGE],
  ["visit", VISIT],
  ["agreement", AGREEMENT],
] as const)
  for (const word of list) KINDS.set(word, kind);
/** Without one of these a sentence tells of no event but a rank's. */
export const CUES = new SoughtWords([...KINDS.keys()]);

const ON_DURING = words("on during");
const THAT = words("that this the same");
const MOST_ADJECTIVES = 3;

/** "During that official visit": one told before, here only the setting of what was done on it. */
function isSetting(tokens: Token[], at: number): boolean {
  for (let k = at - 1; k > 0 && at - k <= MOST_ADJECTIVES + 1; k--)
    if (THAT.at(tokens, k)) return ON_DURING.at(tokens, k - 1);
  return false;
}

/** The word of an event nearest to the date at `near`, in a stretch of a sentence. */
export function cueIn(tokens: Token[], from: number, to: number, near: number): Cue | undefined {
  if (!CUES.within(tokens, from, to)) return undefined;
  const agreed = AGREEMENT.within(tokens, from, to);
  const related = RELATIONS.within(tokens, from, to);
  const meeting = MEETING.within(tokens, from, to);
  let best: Cue | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!CUES.of(token)) continue;
    const kind = KINDS.get(token.w) as EventKind;
    if (best && Math.abs(best.at - near) <= Math.abs(at - near)) continue;
    if (kind === "visit" && agreed && isSetting(tokens, at)) continue;
    // An association is named after friendship; a milestone is one of relations.
    if ((token.w === "friendship" && !meeting) || (kind === "milestone" && !related)) continue;
    best = { kind, at };
  }
  return best;
}

const capitalRun = (token: Token | undefined) =>
  token?.kind === "word" && token.cap && token.w.length > 1;
const NOT_PLACE = words(
  "party parties state states national general president prime minister ministry deputy vietnamese chinese communist army committee new self commission association politburo independence republic government belt land friendship head foreign today ambassador",
);

const BEFORE_PLACE = words(
  "the a northern southern central eastern western northwestern northeastern southwestern southeastern north south coastal mountainous neighbouring neighboring border port capital city province provinces district town region highlands of and gates vietnamese lao chinese",
);

/** Named places after "in", "at", "province of": capitalised words that are no country. */
export function placesIn(
  tokens: Token[],
  from: number,
  to: number,
  taken: { from: number; to: number }[],
  text: string,
): string[] {
  const found: string[] = [];
  const free = (k: number) =>
    k < to &&
    capitalRun(tokens[k]) &&
    !taken.some((one) => k >= one.from && k < one.to) &&
    !NOT_PLACE.at(tokens, k);
  for (let i = from; i < to; i++) {
    const of = w(tokens, i) === "of" && PROVINCE_CITY.at(tokens, i - 1);
    if (!of && !PLACING.at(tokens, i)) continue;
    let k = i + 1;
    while (k < to && BEFORE_PLACE.at(tokens, k) && !free(k)) k++;
    const start = k;
    while (free(k)) {
      k++;
      if (tokens[k]?.w === "-" && free(k + 1)) k++;
      if (tokens[k]?.w === "of" && tokenAt(tokens, k - 1)?.w === "gulf" && free(k + 1)) k++;
    }
    if (k > start && tokens[k]?.w !== "'s")
      found.push(
        text
          .slice((tokens[start] as Token).start, (tokens[k - 1] as Token).end)
          .replace(/\s+/g, " "),
      );
  }
  return [...new Set(found)];
}

const LONGEST = 110;
/** Marks that do not cling to the word before them. */
const SPACED = words('- ( " --');

/** The main clause without its date, in one short line. */
export function titleOf(
  tokens: Token[],
  from: number,
  to: number,
  dates: { from: number; to: number }[],
  text: string,
): string {
  let line = "";
  let depth = 0;
  // What is told stands behind the telling: "Minh said 2020 has ...".
  let told = to - 1;
  while (told >= from && !(TELLING.at(tokens, told) && dates.some((date) => date.from > told)))
    told--;
  const start = told < from ? from : w(tokens, told + 1) === "that" ? told + 2 : told + 1;
  for (let k = start; k < to; k++) {
    const token = tokens[k] as Token;
    const date = dates.find((one) => one.from === k);
    if (date) {
      const whole = line.replace(/\b(in|on|since|by|of|from|during)$/i, "");
      if (whole !== line) line = withoutEnd(whole, /[\s,]/);
      k = date.to - 1;
      continue;
    }
    if (token.w === "(") depth++;
    if (depth === 0 && !(token.w === "," && line === "")) {
      const printed = text.slice(token.start, token.end);
      const soft = printed.length > token.w.length;
      const raw = soft ? printed.replaceAll("\u00ad", "") : printed;
      const tight = token.kind === "mark" && !SPACED.of(token);
      const joined =
        !token.spaced &&
        (tokenAt(tokens, k - 1)?.w === "-" ||
          token.w === "-" ||
          tokenAt(tokens, k - 1)?.w === '"' ||
          token.w === '"');
      line += line === "" || tight || joined ? raw : ` ${raw}`;
    }
    if (token.w === ")") depth = Math.max(0, depth - 1);
    // The comma of "June 2, 1946" ends nothing.
    const ends = token.w === "," && tokenAt(tokens, k + 1)?.kind !== "number";
    if (line.length > LONGEST && (ends || depth > 0)) break;
  }
  line = line.replace(
    /^(According to [^,]*|In particular|Particularly|In addition|However|Meanwhile|The page|So)\b[\s,]*/,
    "",
  );
  line = withoutEnd(line, /[\s,.;:-]/);
  if (line.length > LONGEST + 30) line = `${line.slice(0, line.lastIndexOf(" ", LONGEST))} ...`;
  if (line === "")
    line = text.slice(
      (tokens[from] as Token).start,
      (tokens[Math.min(to, tokens.length) - 1] as Token).end,
    );
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
