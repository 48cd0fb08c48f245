/** Countries in a sentence: names, short forms, demonyms and capitals that stand for a government, as ISO 3166-1 alpha-3. */

import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import names from "i18n-iso-countries/langs/en.json" with { type: "json" };
import demonyms from "i18n-nationality/langs/en.json" with { type: "json" };
import { words } from "../words/classes.ts";
import { addPlaceWord, T } from "../words/lexicon.ts";
import { TO_FROM_WITH, TO_FROM_WITH_BETWEEN } from "../words/shared.ts";
import { tokenize } from "../words/tokenize.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { forgetSpellings } from "../words/words.ts";

const WORDS_FOR_DOLLARS = words("$ dollar dollars dlr dlrs");
const NOUNS_FOR_ONE_COUNTRY = words(
  "nation country neighbor neighbour state kingdom economy member",
);

/** A bloc is a partner that is no country ("ASEAN"); a trap is a name that only looks like one ("South China Sea"). */
export type Form = "name" | "demonym" | "capital" | "bloc" | "trap";

export interface Place {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  /** ISO 3166-1 alpha-3; the name itself for a bloc. */
  code: string;
  form: Form;
}

interface Entry {
  words: string[];
  code: string;
  form: Form;
}

const gazetteer = new Map<string, Entry[]>();

function addName(name: string, code: string, form: Form) {
  const words = tokenize(name).map((token) => token.w);
  const head = words[0];
  if (!head) return;
  const list = gazetteer.get(head);
  const entry = { words, code, form };
  if (!list) gazetteer.set(head, [entry]);
  else if (!list.some((known) => known.words.join(" ") === words.join(" "))) {
    list.push(entry);
    list.sort((a, b) => b.words.length - a.words.length);
  }
}

/** A demonym and its plural ("Koreans"). */
function addPeople(name: string, code: string) {
  addName(name, code, "demonym");
  if (/[niokh]$/.test(name)) addName(`${name}s`, code, "demonym");
}

/** Names the two libraries do not have: what agencies write, by code. */
const ALIASES: Record<string, string> = {
  VNM: "Viet Nam|Việt Nam|Socialist Republic of Vietnam|Democratic Republic of Vietnam|SRV",
  CHN: "PRC|mainland China|P.R.C.",
  LAO: "Laos|Lao PDR|Lao People's Democratic Republic|PDR",
  KHM: "Kampuchea|Kingdom of Cambodia",
  KOR: "RoK|Korea|S. Korea|Rep. of Korea",
  PRK: "DPRK|Democratic People's Republic of Korea|N. Korea",
  USA: "United States|America|U.S.|U.S.A.|US|USA",
  GBR: "Britain|U.K.",
  DEU: "West Germany|Federal Republic of Germany",
  // Its former ISO 3166-1 code, kept in ISO 3166-3: figures of the Soviet Union are not those of Russia.
  SUN: "Soviet Union|USSR",
  MMR: "Burma",
  SYR: "Syria",
  TWN: "Chinese Taipei|Taiwan (China)|Taiwan, China|China's Taiwan",
  HKG: "Hong Kong (China)|Hong Kong, China|Hongkong|China's Hong Kong|Hong Kong SAR|Hong Kong SAR (China)|Hong Kong Special Administrative Region|Hong Kong Special Administrative Region (China)",
  MAC: "Macau|China's Macao|China's Macau",
  BRN: "Brunei",
  VAT: "Holy See|Vatican",
  MDA: "Moldova",
  TUR: "Turkiye",
  NLD: "Holland",
  TLS: "East Timor|Timor Leste",
  CPV: "Cabo Verde",
  COD: "DRC",
  PSE: "Palestine",
  VGB: "British Virgin Islands|BVI",
  VIR: "U.S. Virgin Islands|US Virgin Islands",
};
const DEMONYMS: Record<string, string> = {
  LAO: "Laotian",
  KOR: "Korean|South Korean",
  GBR: "Briton",
  ARG: "Argentine|Argentinian",
  THA: "Thai",
  PHL: "Philippine|Filipino",
  SGP: "Singapore",
  MMR: "Burmese",
  KAZ: "Kazakh",
  UZB: "Uzbek",
  ARE: "Emirati",
  DEU: "West German",
  SUN: "Soviet",
  NZL: "New Zealand",
  TWN: "Taiwanese",
  BGD: "Bangladeshi|Bangladesh",
  FRA: "French",
  ATG: "Antiguan",
  PSE: "Palestinian",
  DOM: "Dominican",
  NPL: "Nepali",
  TKM: "Turkmen",
  SVK: "Slovak",
  SRB: "Serb",
  HRV: "Croat",
  MDV: "Maldivian",
  AZE: "Azeri",
  ECU: "Ecuadorian",
  TLS: "Timorese",
  YEM: "Yemeni",
  BIH: "Bosnian",
};
/** First or second parts of compounds. */
const SHORT_FORMS: Record<string, string> = {
  CHN: "Sino",
  VNM: "Viet",
  IND: "Indo",
  BGD: "Bangla",
  RUS: "Russo",
  GBR: "Anglo",
  FRA: "Franco",
};
const CAPITALS: Record<string, string> = {
  VNM: "Hanoi|Ha Noi|Hà Nội",
  CHN: "Beijing|Peking",
  JPN: "Tokyo",
  KOR: "Seoul",
  USA: "Washington",
  LAO: "Vientiane",
  KHM: "Phnom Penh",
  THA: "Bangkok",
  IND: "New Delhi|Delhi",
  BGD: "Dhaka",
  PRK: "Pyongyang",
  RUS: "Moscow",
  GBR: "London",
  FRA: "Paris",
  DEU: "Berlin|Bonn",
  MYS: "Kuala Lumpur",
  IDN: "Jakarta",
  PHL: "Manila",
  AUS: "Canberra",
  CAN: "Ottawa",
  PAK: "Islamabad",
  TWN: "Taipei",
  MMR: "Naypyidaw",
};
const BLOCS =
  "ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations|EU|E.U.|European Union|EC|E.C.|European Community|EEC|APEC|OPEC|BRICS|G7|G-7|NAFTA|USMCA|RCEP|CPTPP|Eurozone|European|Asia|Asian|Africa|African|Europe|Latin America|Southeast Asia|South East Asia|South Asia|East Asia|SAARC|Middle East|North America|South America|Comecon|OECD|Western Europe|West Europe|Eastern Europe|Central America|Oceania|Americas|Belt and Road countries";
/** Longer names that hold a country's name and are not the country. */
const TRAPS =
  "Thai Nguyen|Thai Binh|South China Sea|East China Sea|Sea of Japan|Indian Ocean|Gulf of Mexico|New Mexico|Lao Cai|Lao Bao|Gulf of Thailand|Bank of China|China Town|North American|Latin American|South American|Central American|Native American|African American|Bank of Japan|Bank of Korea|China Southern|China Eastern|Korean War|Vietnam War|Vietnam News|Vietnam Airlines|Air China|China Daily|Korea Herald|Korea Times|Japan Times|Times of India|Air India|India Today|Vietnam Plus|VietnamPlus|American Samoa|Indochina|Guinea pig|Washington Post|Bangkok Post|Hanoi Times";

const alpha3 = new Map(
  (codes as string[][]).map(([two, three]) => [two as string, three as string]),
);
for (const [two, value] of Object.entries(names.countries as Record<string, string | string[]>)) {
  const code = alpha3.get(two);
  if (!code) continue;
  for (const name of Array.isArray(value) ? value : [value])
    if (!/[,(]/.test(name)) addName(name, code, "name");
}
for (const [code, list] of Object.entries(ALIASES))
  for (const name of list.split("|")) addName(name, code, "name");
addName("Lao", "LAO", "demonym");
for (const [code, list] of Object.entries(DEMONYMS))
  for (const name of list.split("|")) addPeople(name, code);
for (const [code, name] of Object.entries(SHORT_FORMS)) addName(name, code, "demonym");
for (const [two, name] of Object.entries(demonyms.nationalities as Record<string, string>)) {
  const code = alpha3.get(two);
  // Entries in brackets or with a dash are notes; the one of Wallis and Futuna is a slip ("Welsh").
  if (!code || two === "WF" || /[-,(]/.test(name)) continue;
  addPeople(name, code);
}
for (const [code, list] of Object.entries(CAPITALS))
  for (const name of list.split("|")) addName(name, code, "capital");
for (const name of BLOCS.split("|")) addName(name, name, "bloc");
for (const name of TRAPS.split("|")) addName(name, "", "trap");
for (const head of gazetteer.keys()) addPlaceWord(head);
forgetSpellings();

/** Words of the language that are names too. */
const COMMON = words("turkey jersey chad guinea jordan georgia us man polish niger mali");

/** "exports to china", as hurried hands write: only behind a preposition of trade. */
const isUncapped = (tokens: Token[], i: number) =>
  TO_FROM_WITH_BETWEEN.at(tokens, i - 1) && !COMMON.of(tokens[i] as Token);

const COMBINING = words("sino viet indo bangla russo anglo franco");
const isCompound = (tokens: Token[], i: number) =>
  (tokens[i + 1]?.w === "-" && (tagsAt(tokens, i + 2) & T.place) !== 0) ||
  (tokenAt(tokens, i - 1)?.w === "-" && (tagsAt(tokens, i - 2) & T.place) !== 0);

/** "Without Hong Kong, China's exports": the comma ends the opening words, and is no part of a name. */
const isClause = (tokens: Token[], i: number, after: Token | undefined) =>
  after?.w === "'s" ||
  (i === 1 && ((tokens[0] as Token).tags & T.prep) !== 0 && after?.w !== "," && after?.w !== ".");

/** The place that begins at token `i`, the longest name first. */
export function placeAt(tokens: Token[], i: number): Place | undefined {
  const token = tokens[i] as Token;
  if ((token.tags & T.place) === 0 || !(token.cap || isUncapped(tokens, i))) return undefined;
  const entries = gazetteer.get(token.w);
  if (!entries) return undefined;
  next: for (const { words, code, form } of entries) {
    for (let k = 1; k < words.length; k++) if (tokens[i + k]?.w !== words[k]) continue next;
    // "us" and "it" are pronouns even where they open a sentence: such short names count in capitals only.
    if (words.length === 1 && token.w.length === 2 && !token.upper) return undefined;
    const after = tokens[i + words.length];
    if (words.includes(",") && isClause(tokens, i, after)) continue;
    // "Sino-Lao", "Indo-Bangla trade": short forms that live only in compounds.
    if (COMBINING.of(token) && words.length === 1 && !isCompound(tokens, i)) return undefined;
    // "US$", "US dollars" are money; "the Southeast Asian nation" is one country, not a bloc.
    if (code === "USA" && after && WORDS_FOR_DOLLARS.of(after))
      if (!isBeforeAmount(tokens, i, i + words.length)) return undefined;
    const whole =
      after !== undefined && (NOUNS_FOR_ONE_COUNTRY.of(after) || namesOffice(tokens, i));
    if (form === "bloc" && whole) return { from: i, to: i + words.length, code, form: "trap" };
    return { from: i, to: i + words.length, code, form };
  }
  return undefined;
}

/** "(those) from the U.S. $610 million": the country, and what it sold. */
export const isBeforeAmount = (tokens: Token[], from: number, to: number): boolean =>
  w(tokens, to) === "$" &&
  tokens[to]?.spaced === true &&
  w(tokens, from - 1) === "the" &&
  TO_FROM_WITH.at(tokens, from - 2);

const OFFICES = words(
  "department office bureau division directorate ministry agency institute foundation committee council commission association secretariat bank chamber organization organisation",
);
/** So many words may stand in the name of an office. */
const LONGEST_OFFICE = 6;

/** "the Asia-Africa Market Department", "the Asian Development Bank", "the Japan Student Services Organization". */
export function namesOffice(tokens: Token[], at: number): boolean {
  for (let k = at + 1; k < at + LONGEST_OFFICE; k++) {
    if (tokens[k]?.cap && OFFICES.at(tokens, k)) return true;
    if (!tokens[k]?.cap && tokens[k]?.w !== "-") return false;
  }
  return false;
}

/** The place of a sentence that begins at a token. (A loop of its own: a closure would be made anew for each token that is asked.) */
export function placeFrom(places: readonly Place[], at: number): Place | undefined {
  for (const place of places) if (place.from === at) return place;
  return undefined;
}

/** The place that a token is part of. */
export function placeAround(places: readonly Place[], at: number): Place | undefined {
  for (const place of places) if (place.from <= at && at < place.to) return place;
  return undefined;
}

/** Every place of a sentence, in order; traps are stepped over. */
export function placesOf(tokens: Token[]): Place[] {
  const found: Place[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (((tokens[i] as Token).tags & T.place) === 0) continue;
    const place = placeAt(tokens, i);
    if (!place) continue;
    if (place.form !== "trap") found.push(place);
    i = place.to - 1;
  }
  return found;
}
