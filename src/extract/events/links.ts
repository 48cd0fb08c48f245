/** Which provinces of one country work with which of another: "the secretaries of A and B meet with that of C". */

import type { ProvinceLink } from "../../model/types.ts";
import { placesOf } from "../places/places.ts";
import { type Subdivision, subdivisionsOf } from "../places/subdivisions.ts";
import { words } from "../words/classes.ts";
import { sentences } from "../words/sentences.ts";
import { IT_THEM, THEY_THESE_THOSE } from "../words/shared.ts";
import type { SourceText } from "../words/source.ts";
import { ownParagraphs } from "../words/tail.ts";
import { tokenize } from "../words/tokenize.ts";
import type { Token } from "../words/tokens.ts";

type Kind = ProvinceLink["kind"];
type FoundLink = Omit<ProvinceLink, "id">;

const KINDS = new Map<string, Kind>(
  Object.entries({
    meeting: "meet meets met meeting meetings confer confers conferred conference conferences",
    committee: "committee committees group groups commission",
    corridor: "corridor corridors",
    twinning: "twinned twin twinning sister",
    cooperation:
      "cooperate cooperates cooperated cooperation cooperative collaborate agreed agree partners partnership work works worked",
  }).flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind as Kind])),
);

/** Words that may stand inside a list of parts of one country. */
const LISTING = words(
  "and & , / 's the province provinces city cities state states region prefecture  ",
);
/** How many words may stand between the two sides of a link. */
const REACH = 25;

const PARTS = words("provinces cities localities places regions");

interface Group {
  area: string;
  members: Subdivision[];
  from: number;
  to: number;
}

function groupsOf(tokens: Token[], parts: Subdivision[]): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const between = last ? tokens.slice(last.to, part.from) : [];
    if (last?.area === part.area && between.every((token) => LISTING.of(token))) {
      last.members.push(part);
      last.to = part.to;
    } else groups.push({ area: part.area, members: [part], from: part.from, to: part.to });
  }
  return groups;
}

/** What the words between the two sides say, else those before them in the clause, else those behind; plain cooperation only where none says more. */
function kindOf(tokens: Token[], a: Group, b: Group, from: number, to: number): Kind | undefined {
  const before = tokens.slice(from, a.from);
  const clause = before.slice(before.findLastIndex(({ w }) => w === ";") + 1);
  const said = [tokens.slice(a.to, b.from), clause, tokens.slice(b.to, to)]
    .flat()
    .flatMap((token) => KINDS.get(token.w) ?? []);
  return said.find((kind) => kind !== "cooperation") ?? said[0];
}

/** "..., and these provinces also share a committee with it": the same two sides once more, to token `to`. */
function onceMore(
  tokens: Token[],
  from: number,
  until: number,
): { at: number; kind: Kind; to: number } | undefined {
  for (let at = from; at < until; at++) {
    if (!THEY_THESE_THOSE.at(tokens, at) || (tokens[at]?.w !== "they" && !PARTS.at(tokens, at + 1)))
      continue;
    const end = Math.min(until, at + REACH);
    for (let k = at; k + 1 < end; k++) {
      if (tokens[k]?.w !== "with" || !IT_THEM.at(tokens, k + 1)) continue;
      const said = tokens.slice(at, k).flatMap((token) => KINDS.get(token.w) ?? []);
      const kind = said.find((kind) => kind !== "cooperation") ?? said[0];
      return kind && { at, kind, to: k + 2 };
    }
    return undefined;
  }
  return undefined;
}

function linked(tokens: Token[], a: Group, b: Group): boolean {
  if (a.area === b.area || b.from - a.to > REACH) return false;
  const between = tokens.slice(a.to, b.from);
  if (between.some(({ w }) => w === ";")) return false;
  return between.some(({ w }) => w === "with" || w === "and");
}

/**
 * The links between provinces that a text names, one for each pair of them.
 * Only parts of countries that the text itself names are looked for, so that a name shared by two countries cannot mislead.
 */
export function extractLinks({ id, text, title = "" }: SourceText): FoundLink[] {
  const links: FoundLink[] = [];
  const all = [...ownParagraphs(text)].flatMap(({ start, end }) => [
    ...sentences(tokenize(text, start, end)),
  ]);
  const areas = new Set(
    [...all.map(({ tokens }) => tokens), titleTokens(title)].flatMap((tokens) =>
      placesOf(tokens)
        .filter(({ form }) => form === "name" || form === "demonym")
        .map(({ code }) => code),
    ),
  );
  for (const { tokens, ...sentence } of all) {
    const groups = groupsOf(tokens, subdivisionsOf(tokens, areas));
    let done = 0;
    for (let g = 0; g + 1 < groups.length; g++) {
      const [a, b] = [groups[g] as Group, groups[g + 1] as Group];
      if (!linked(tokens, a, b)) continue;
      const until = groups[g + 2]?.from ?? tokens.length;
      const again = onceMore(tokens, b.to, until);
      const kind = kindOf(tokens, a, b, done, again?.at ?? until);
      g++;
      done = again?.to ?? b.to;
      const start = (tokens[a.from] as Token).start;
      const sourceTo = (to: number) => {
        const end = (tokens[to - 1] as Token).end;
        return {
          kind: "text" as const,
          document: id,
          sentence: { start: sentence.start, end: sentence.end },
          quote: { start, end, text: text.slice(start, end) },
        };
      };
      const said = kind ? [{ kind, source: sourceTo(b.to) }] : [];
      if (again && again.kind !== kind) said.push({ kind: again.kind, source: sourceTo(again.to) });
      const side = ({ from, to, area, code }: Subdivision) => ({
        area,
        code,
        name: text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end),
      });
      for (const { kind, source } of said)
        for (const one of a.members)
          for (const two of b.members)
            if (!one.capital || !two.capital)
              links.push({ kind, from: side(one), to: side(two), source });
    }
  }
  return links;
}

const titleTokens = (title: string): Token[] =>
  [...sentences(tokenize(title))].flatMap(({ tokens }) => tokens);
