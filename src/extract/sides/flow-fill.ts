/** From where and to where something moves, where the words of a number name one side of it or none. */
import { type Flow, type FlowKind, type Memory, other } from "../memory/context.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COUNTRY_KINGDOM_NATION } from "../words/shared.ts";
import { tagsAt, word } from "../words/tokens.ts";
import { has, PRONOUN, type Reach, type Resolved, saysBoth, TO_ALL } from "./reach.ts";

export const HEADS: Record<FlowKind, number> = {
  invest: T.invest | T.project,
  students: T.student | T.person,
  tourists: T.tourist | T.person,
  aid: T.aid,
};
export const COUNTS_PEOPLE = new Set<FlowKind>(["tourists", "students"]);
const STATE = soughtWords("kingdom nation republic");
const COOPERATION = soughtWords("cooperation partnership");

/** From one that is named: to the host that the text tells of. */
export function toFill(
  kind: FlowKind,
  from: string,
  before: Flow | undefined,
  memory: Memory,
): Resolved<Flow> {
  if (kind === "invest" && memory.outward && !before) return { reason: TO_ALL };
  const said = before ?? memory.flows[kind];
  const { survey } = memory;
  const to = [
    said?.from === from ? said.to : undefined,
    // "Australia and Japan sent 44,000 and 34,000": to the host of all whom the text tells of.
    survey?.kind === kind ? survey.host : undefined,
    // "Chinese and Korean tourists made up 26 and 25 percent": two of many sources are no pair.
    COUNTS_PEOPLE.has(kind) && isStrange(memory) ? undefined : other(memory.pair, from),
    said?.to,
    COUNTS_PEOPLE.has(kind) && isStrange(memory) ? memory.focus : undefined,
    other(memory.main, from),
    memory.focus,
    memory.main?.home,
  ].find((area) => area !== undefined && area !== from);
  return to ? { found: { from, to } } : { reason: "the other side is not named" };
}

/** The pair last spoken of does not hold the country that the text is about. */
const isStrange = ({ focus, pair }: Memory): boolean =>
  focus !== undefined && pair !== undefined && pair.home !== focus && pair.partner !== focus;

/** To one that is named: from the other one that the text tells of. */
export function fromFill(
  to: string,
  reach: Reach,
  before: Flow | undefined,
  memory: Memory,
): Resolved<Flow> {
  if (before && before.from !== to) return { found: { from: before.from, to } };
  if (has(reach, PRONOUN) && memory.subject && memory.subject !== to)
    return { found: { from: memory.subject, to } };
  // "Investment cooperation goes on, with registered investment in Laos of": of the one told of before.
  const said = memory.flows.invest;
  if (said?.to === to && has(reach, COOPERATION)) return { found: said };
  const mate = other(memory.pair, to);
  if (mate && saysBoth(reach)) return { found: { from: mate, to } };
  // "the Kingdom has 21 projects in Vietnam": the country the text is about.
  const main = mate ?? other(memory.main, to);
  return main && has(reach, STATE) ? { found: { from: main, to } } : { reason: TO_ALL };
}

/** Where the words of the number name none: as before, if they point back. */
export function noneNamed(
  kind: FlowKind,
  reach: Reach,
  before: Flow | undefined,
  memory: Memory,
  receiving: boolean,
): Resolved<Flow> {
  if (before) return { found: before };
  // "A total of 102,000 tourists had come the year before", in a list whose head told of all.
  const { survey } = memory;
  const all = survey?.kind === kind && survey.whole !== undefined;
  if (all && (tagsAt(reach.tokens, reach.to) & HEADS[kind]) !== 0) return { reason: TO_ALL };
  if (all && areBare(kind, reach)) return { reason: TO_ALL };
  if (kind === "invest" && memory.outward) return { reason: TO_ALL };
  const said = memory.flows[kind] ?? memory.flows.invest;
  const subject = reach.subject ?? memory.subject;
  if (subject && has(reach, PRONOUN)) {
    // "It attracted 36 billion in foreign direct investment": from all.
    const foreign = FOREIGN.within(reach.tokens, reach.to, reach.to + NEAR);
    if (kind === "invest" && receiving && foreign && reach.right.length === 0)
      return { reason: TO_ALL };
    if (said?.to === subject) return { found: said };
    const far =
      (said?.from === subject ? said.to : undefined) ??
      other(memory.pair, subject) ??
      other(memory.main, subject);
    if (far) return { found: receiving ? { from: far, to: subject } : { from: subject, to: far } };
  }
  // "The number of visitors to the country rose": of all of them, unless it points back.
  if (COUNTS_PEOPLE.has(kind) && comesToCountry(reach) && !has(reach, POINTING_BACK))
    return { reason: TO_ALL };
  // "Singapore led with 4 billion, followed by China with 2. Registered capital rose to 11 billion": of all of them.
  if (kind === "invest" && memory.investors && !has(reach, POINTING_BACK))
    return { reason: TO_ALL };
  if (memory.flows[kind]) return { found: memory.flows[kind] };
  return { reason: "neither side is named" };
}

/** "(In the first five months) visitors totalled": any, where the text has told of all. */
function areBare(kind: FlowKind, { tokens, start, at }: Reach): boolean {
  for (let k = at - 1; k >= Math.max(start, at - FAR_BARE); k--)
    if ((tagsAt(tokens, k) & HEADS[kind]) !== 0)
      return (
        word(tokens, k + 1) !== "of" &&
        (k === start ||
          OPENING.at(tokens, k - 1) ||
          tokens[k - 1]?.kind === "number" ||
          (tagsAt(tokens, k - 1) & (T.month | T.time)) !== 0)
      );
  return false;
}
const FAR_BARE = 8;
const OPENING = words(", and while but");

const FOREIGN = words("foreign overseas fdi");
const NEAR = 4;

const POINTING_BACK = soughtWords("these those such they them their it its figure that");

function comesToCountry({ tokens, start, at }: Reach): boolean {
  for (let k = start; k < at; k++)
    if (word(tokens, k) === "to" && word(tokens, k + 1) === "the")
      if (COUNTRY_KINGDOM_NATION.at(tokens, k + 2)) return true;
  return false;
}
