/** From where and to where investment, people and aid move. */
import { areAllAbroad, atForeignSchools } from "../memory/abroad.ts";
import type { Flow, FlowKind, Memory } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  ARTICLES,
  COUNTRY_KINGDOM_NATION,
  FIRMS,
  FROM_ABROAD,
  HAVE_HAS_HAD,
  IN_INTO_TO,
  OF_FOR,
  S_APOSTROPHE,
} from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word } from "../words/tokens.ts";
import { toDestination } from "./destinations.ts";
import { COUNTS_PEOPLE, fromFill, HEADS, noneNamed, toFill } from "./flow-fill.ts";
import { holderBefore, isSecondTo, ownerBefore } from "./holder.ts";
import {
  country,
  has,
  named,
  ofAllCountries,
  PRONOUN,
  pick,
  pickNear,
  type Reach,
  type Resolved,
  TO_ALL,
} from "./reach.ts";

const PREPOSITIONS_OF_HOSTS = words("in into to at inside within for");

/** How many words may stand between an owner and the arrivals. */
const MOST_ADJECTIVES = 3;

const RECEIVING = words(
  "attract attracts attracted attracting receive receives received receiving welcome welcomes welcomed welcoming draw draws drew lured host hosts hosted hosting licensed absorbed drawn home served approved got gets saw sees secured garnered",
);
const GOING = words(
  "visit visited visits visiting toured entered chose choose choosing provided provide provides given gave give gives granted lent lend lends offered offer offers extended extend extends",
);
const GIVER = soughtWords("provider donor lender supplier");
const THERE = soughtWords("there");
const ABROAD = soughtWords("overseas abroad outbound outward worldwide");
const SENDERS = either(
  FIRMS,
  words(
    "investors side money funds company firm groups corporations conglomerates participation involvement",
  ),
);

const HOSTED = words("tourism tour trip trips tours universities colleges schools");
const STATES = words(
  "government authority authorities council ministry cabinet agency body office department administration board bureau association organisation organization",
);
const SOURCE = words("source sources market markets feeder feeders");
const BLOC = "of a region, not a country";

export function flowOf(
  kind: FlowKind,
  reach: Reach,
  before: Flow | undefined,
  memory: Memory,
): Resolved<Flow> {
  const all = [...reach.left, ...reach.right];
  if (ofAllCountries(reach)) return { reason: TO_ALL };
  // "1 million visitors began in Phnom Penh", "Hanoi welcomed 3 million": of a city.
  const inCity = (role: Role) =>
    role.form === "capital" && !all.some((mate) => named(mate) && mate.code === role.code);
  if (kind === "tourists" && all.some(inCity))
    return { reason: "of a part of the country or a company" };
  if (kind === "invest" && fromAnywhere(reach, before, memory)) return { reason: TO_ALL };
  if (kind === "students" && areAllAbroad(reach.tokens, reach.to)) return { reason: TO_ALL };
  const destination = kind === "students" ? toDestination(reach, memory) : undefined;
  if (destination) return { found: destination };
  const counted = kind === "tourists" || kind === "students";
  const receiving = receives(reach);
  const said = before ?? memory.flows[kind];
  // "3,000 study in China, 600 of them on scholarships of its government": of the same.
  const them =
    counted && reach.tokens[reach.to]?.w === "of" && reach.tokens[reach.to + 1]?.w === "them";
  if (them && before && all.length > 0)
    if (reach.right.every(({ code }) => code === before.to || code === before.from))
      return { found: before };
  const holder = holderBefore(reach);
  // "Vietnam received 120,000 Laotians, and Laos 900,000 Vietnamese".
  const guests = counted && holder ? people(reach, holder) : undefined;
  if (holder && guests) return { found: { from: guests, to: holder } };
  if (
    holder &&
    said &&
    said.to !== holder &&
    !reach.right.some((role) => isInward(role, reach.tokens))
  )
    return { found: { from: holder, to: said.to } };
  // "the figure for Vietnam": of those who came from there.
  const counts = counted && said ? lastOf(reach.left, (role) => role.prep === "for") : undefined;
  if (counts && said && counts.code !== said.to && reach.right.length === 0)
    return { found: { from: counts.code, to: said.to } };
  // "3,000 Lao students got scholarships from the Vietnamese government": where they study.
  const granted = kind === "students" ? granter(reach) : undefined;
  const student =
    granted &&
    pick(all, (role) => role.owner && role.code !== granted && isMoved(role, kind, reach.tokens));
  if (granted && student) return { found: { from: student, to: granted } };
  const near = reach.right.find((role) => role.prep === "from");
  const far = near ?? lastOf(reach.left, (role) => role.prep === "from");
  if (far?.form === "bloc") return { reason: BLOC };
  // "China was Vietnam's largest source of tourists, with 357,907": the owner is the host.
  const sourced = lastOf(
    reach.left,
    (role) =>
      named(role) &&
      ((role.owner && (SOURCE.has(role.headWord) || isGrouped(role, reach))) ||
        (counted && isSourceOf(role, reach.tokens))),
  );
  const source = sourced && pick(reach.left, (role) => role.prep === "" && role !== sourced);
  if (sourced && source && source !== sourced.code)
    return { found: { from: source, to: sourced.code } };
  let to =
    pickNear(
      reach,
      (role) => isInward(role, reach.tokens) && !(role.owner && isMoved(role, kind, reach.tokens)),
    ) ?? (counted ? pick(all, (role) => isHost(role) || isVisited(role, reach.tokens)) : undefined);
  // "43,400 Vietnamese students, more than from China": those who are counted.
  const inside = counted ? reach.right.find((role) => isCounted(role, kind, reach)) : undefined;
  let from =
    inside?.code ??
    ownerBefore(reach) ??
    holderBefore(reach) ??
    pick(
      all,
      (role) =>
        (role.prep === "from" ||
          role.prep === "by" ||
          (counted && isOfPeople(role, reach.tokens))) &&
        named(role) &&
        role.code !== to,
    ) ??
    people(reach, to);
  const owned = pick(
    all,
    (role) => role.owner && isMoved(role, kind, reach.tokens) && role.code !== to,
  );
  // The country right behind a verb of going or giving.
  to ??= pick(all, (role) => GOING.at(reach.tokens, role.from - 1) || isSent(role, reach));
  // "Vietnam's biggest provider of aid" owns the provider, not the aid.
  if (!to && has(reach, GIVER)) to = owned;
  const subject = pick(
    reach.left,
    (role) =>
      country(role) &&
      role.prep === "" &&
      (!role.owner || role.form === "name") &&
      !reach.left.some((mate) => mate !== role && mate.group === role.group) &&
      role.code !== to &&
      role.code !== from,
  );
  if (!from && owned !== to) from = owned;
  else if (owned && !to && owned !== from) to = owned;
  // "Vietnam was second behind China, whose nationals made 2 million trips": to where the others went.
  const rival = subject === before?.from;
  // "Koreans led with 740,000, followed by Chinese with 550,000": another source of the host that was told before.
  const listed = memory.survey?.kind === kind && subject !== memory.survey.host;
  const another = (listed || holder !== undefined) && !receiving;
  if (!to && !rival && !another && from && subject !== from) to = subject;
  // "the Cambodian government approved three projects".
  if ((receiving || kind === "tourists") && !to && !subject)
    to = pick(reach.left, (role) => isState(role, kind, reach.tokens));
  if (!from && !subject)
    from = pick(
      reach.left,
      (role) =>
        role.owner &&
        role.code !== to &&
        // "Cambodia's tourism ministry" counts those who come.
        !(kind === "tourists" && isState(role, kind, reach.tokens)),
    );
  if (!from && subject) {
    const counts =
      kind === "tourists" &&
      reach.left.some((r) => r.code === subject && isState(r, kind, reach.tokens));
    if ((receiving || counts) && !to) to = subject;
    else from = subject;
  }
  // "Vietnam welcomed 10 million foreign visitors, including 2 million Chinese tourists": to the one that welcomed them.
  if (
    from &&
    !to &&
    !reach.left.some((role) => role.code === reach.subject) &&
    receives({ ...reach, start: 0 })
  )
    to = reach.subject;
  if (has(reach, THERE)) to ??= before?.to;
  // "Chinese students abroad numbered 662,000, most of them in the US".
  if (counted && goesAbroad(reach) && !reach.left.some((role) => role.code === to))
    if (!reach.right.some(isFrom)) return { reason: TO_ALL };
  // "108 overseas ventures": of one country all over the world.
  if (from && !to && has(reach, ABROAD)) return { reason: TO_ALL };
  // "With 60 projects there, Kenya is a major investor in Uganda".
  if (!from && word(reach.tokens, 0) === "with")
    from = reach.right.find((role) => named(role) && role.prep === "" && role.code !== to)?.code;
  if (from && to && from !== to) return { found: { from, to } };
  // "Vietnam disbursed 3.6 billion of ODA": what all donors gave it.
  if (kind === "aid" && from && from === subject && isSpent(reach, memory, from))
    return { reason: TO_ALL };
  if (from) return toFill(kind, from, before, memory);
  if (to) return fromFill(to, reach, before, memory);
  // "China and India together accounted for 53 percent".
  if (counted && ofSeveralSources(reach, said?.to))
    return { reason: "of several countries together" };
  return noneNamed(kind, reach, before, memory, receiving);
}

/** "the fifth largest source market of Vietnam", "the top source for India": where they go. */
function isSourceOf({ from }: Role, tokens: Token[]): boolean {
  const at = word(tokens, from - 1) === "the" ? from - 2 : from - 1;
  return OF_FOR.at(tokens, at) && SOURCE.at(tokens, at - 1);
}

/** Aid is put to use by the one that gets it, unless it is told of as a giver. */
const isSpent = ({ tokens, start, at }: Reach, { flows }: Memory, area: string): boolean =>
  flows.aid?.from !== area && USING.within(tokens, start, at);
const USING = words(
  "disbursed disburses absorbed mobilised mobilized used utilised utilized spent",
);

/** "(The Vietnamese are) Cambodia's second largest group of visitors": those who come there. */
const isGrouped = ({ from, headWord }: Role, { tokens }: Reach): boolean =>
  GROUPS.has(headWord) && ARE.at(tokens, from - 1);
const ARE = words("are were is was remain remained form formed made make");
const GROUPS = words("group contingent");

/** Who gives the "scholarships from the Vietnamese government", "scholarships provided by China". */
function granter({ tokens, left, right }: Reach): string | undefined {
  if (!SCHOLARSHIPS.in(tokens)) return undefined;
  const giver = [...left, ...right].find(
    ({ prep, from }) => FROM_BY.has(prep) && SCHOLARSHIPS.within(tokens, from - FAR_GIVER, from),
  );
  return giver && country(giver) ? giver.code : undefined;
}
const SCHOLARSHIPS = soughtWords("scholarship scholarships fellowship fellowships stipends");
const FROM_BY = words("from by");
const FAR_GIVER = 5;

/** Countries that are named side by side, the host not among them. */
const ofSeveralSources = ({ left }: Reach, host: string | undefined): boolean =>
  left.some(
    (role, k) =>
      role.group === left[k + 1]?.group && role.prep === "" && role.code !== host && !role.aside,
  );

/** "of Vietnamese tourism", "Chinese universities had 11,000 Thai students": the host's. */
const isHost = ({ owner, headWord }: Role): boolean => owner && HOSTED.has(headWord);

/** "Vietnam's foreign visitors", "Vietnam's tourist arrivals": whom people come to. */
const isVisited = ({ owner, to }: Role, tokens: Token[]): boolean =>
  owner &&
  S_APOSTROPHE.at(tokens, to) &&
  (FROM_ABROAD.at(tokens, to + 1) || arriveThere(tokens, to + 1));

/** "(Vietnam's total) tourist arrivals (in 2023)"; "(China's) visitor arrivals in Laos" arrive elsewhere. */
function arriveThere(tokens: Token[], at: number): boolean {
  let k = at;
  while (k < at + MOST_ADJECTIVES && word(tokens, k) !== "arrivals") k++;
  if (word(tokens, k) !== "arrivals") return false;
  const place = tokenAt(tokens, k + 2);
  const named = place?.kind === "word" && place.cap && !(place.tags & T.time);
  return !(PREPOSITIONS_OF_HOSTS.at(tokens, k + 1) && named);
}

/** "the Cambodian government", "its tourism ministry". */
function isState({ to }: Role, kind: FlowKind, tokens: Token[]): boolean {
  const at = S_APOSTROPHE.at(tokens, to) ? to + 1 : to;
  return STATES.at(tokens, at) || (kind === "tourists" && STATES.at(tokens, at + 1));
}

/** "Chinese tourists": whose capital or people move. */
const isMoved = (role: Role, kind: FlowKind, tokens: Token[]): boolean =>
  !isHost(role) &&
  !(COUNTS_PEOPLE.has(kind) && isVisited(role, tokens)) &&
  !isState(role, kind, tokens) &&
  ((role.head & HEADS[kind]) !== 0 || SENDERS.has(role.headWord));

/** "43,400 Vietnamese students": the demonym between a number and its people. */
const isCounted = (role: Role, kind: FlowKind, { tokens, to }: Reach): boolean =>
  role.form === "demonym" && role.owner && role.from - to <= 1 && isMoved(role, kind, tokens);

/** "sent Japan 316,800 tourists". */
const isSent = ({ form, from, to }: Role, { tokens, at }: Reach): boolean =>
  form === "name" && to === at && SENDING.at(tokens, from - 1);
const SENDING = words("sent sends");

/** "students of Laos"; "statistics of the Japan Student Services Organisation" are of nobody who is counted. */
function isOfPeople({ prep, from }: Role, tokens: Token[]): boolean {
  const at = ARTICLES.at(tokens, from - 1) ? from - 2 : from - 1;
  return prep === "of" && !TELLING.at(tokens, at - 1);
}
const TELLING = words(
  "statistics data figures report reports survey numbers ministry office agency",
);

const goesAbroad = (reach: Reach): boolean =>
  has({ ...reach, end: reach.at }, ABROAD) || atForeignSchools(reach.tokens, reach.start, reach.at);

const isFrom = ({ prep }: Role): boolean => prep === "from";

const isInward = (role: Role, tokens: Token[]): boolean =>
  PREPOSITIONS_OF_HOSTS.has(role.prep) && role.form !== "capital" && !isSecondTo(role, tokens);

/** "direct investment of 9 billion dollars came into the country": of all investors, none of whom is named. */
function fromAnywhere(reach: Reach, before: Flow | undefined, memory: Memory): boolean {
  const { tokens, left, right, to } = reach;
  if (before || memory.flows.invest || has(reach, PRONOUN)) return false;
  if (right.length > 0 || left.some((role) => isSource(role, tokens))) return false;
  for (let k = to; k < to + MOST_BETWEEN; k++) {
    const into = ENTERING.at(tokens, k) && word(tokens, k - 1) !== "to" ? k + 1 : -1;
    const at = IN_INTO_TO.at(tokens, into) ? into + 1 : into;
    if (into > 0 && word(tokens, at) === "the" && COUNTRY_KINGDOM_NATION.at(tokens, at + 1))
      return true;
  }
  return false;
}

const ENTERING = words("came come comes flowed flows poured went entered reached");

/** Whose capital moves: "from Japan", "by Japan", "Japanese investment". */
const isSource = (role: Role, tokens: Token[]): boolean =>
  role.prep === "from" || role.prep === "by" || (role.owner && isMoved(role, "invest", tokens));

/** The country that all the investment before goes into: "foreign investment in Vietnam", "Vietnam attracted", "the Thai board of investment". */
export function hostOfAll(reach: Reach): string | undefined {
  const all = [...reach.left, ...reach.right];
  const into = all.find((role) => named(role) && isInward(role, reach.tokens));
  if (into) return into.code;
  if (all.some((role) => isSource(role, reach.tokens))) return undefined;
  const [only, ...more] = new Set(all.filter(named).map((role) => role.code));
  return more.length === 0 ? only : undefined;
}

/** The country whose investment in all others it is: "Vietnam's outbound investment", "Korean firms invested abroad". */
export function sourceOfAll(reach: Reach): string | undefined {
  const all = [...reach.left, ...reach.right];
  if (!has(reach, ABROAD) || receives(reach) || all.some((role) => isInward(role, reach.tokens)))
    return undefined;
  const [only, ...more] = new Set(all.filter(named).map(({ code }) => code));
  return more.length === 0 ? only : undefined;
}

/** The country that all who are counted came to: "foreign arrivals in Laos", "Vietnam received", "visited India", "Japan's foreign students". */
export function hostOfPeople(reach: Reach): string | undefined {
  const { tokens, left, right } = reach;
  const all = [...left, ...right];
  const into = all.find((role) => named(role) && isInward(role, tokens) && !role.aside);
  if (into) return into.code;
  const gone = all.find((role) => named(role) && GOING.at(tokens, role.from - 1));
  if (gone) return gone.code;
  const owner = left.find((role) => isHost(role) || isVisited(role, tokens));
  if (owner) return owner.code;
  const [only, ...more] = left.filter((role) => named(role) && role.prep === "" && !role.owner);
  return only &&
    more.length === 0 &&
    (receives(reach) || COUNTING.within(tokens, only.to, only.to + 2))
    ? only.code
    : undefined;
}
const COUNTING = words(
  "had counted recorded saw registered reported has enrolled hit reached posted logged topped",
);

/** "4 billion came (in) from". */
const MOST_BETWEEN = 4;

/** A verb of receiving; "743 licensed projects" says only what they are, "Laos has licensed projects" what it did. */
function receives({ tokens, left, start, end }: Reach): boolean {
  for (let k = start; k < end; k++) {
    if (!RECEIVING.at(tokens, k)) continue;
    if (!(tagsAt(tokens, k + 1) & HEADS.invest)) return true;
    const state = lastOf(left, (role) => role.to === k - 1 && role.form === "name");
    if (state && state.prep === "" && HAVE_HAS_HAD.at(tokens, k - 1) && LICENSING.at(tokens, k))
      // "has licensed projects in Laos": those of its own.
      return !tokens.slice(k).some((token) => token.cap && (token.tags & T.place) !== 0);
  }
  return false;
}
const LICENSING = words("licensed approved");

/** "308,900 Vietnamese visited Japan": the demonym that is counted. */
function people({ right, to }: Reach, host: string | undefined): string | undefined {
  const role = right[0];
  return role && role.form === "demonym" && role.from - to <= 1 && role.code !== host
    ? role.code
    : undefined;
}
