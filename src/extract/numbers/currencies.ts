/** Currencies before and behind a number, as ISO 4217. */
import type { Span } from "../../model/types.ts";
import { isBeforeAmount, placeAt } from "../places/places.ts";
import { Words, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** The currency that a text named last, and the words; and whether the sign that yuan and yen share means yen. */
export interface CurrencySaid {
  last?: string;
  said?: Span;
  yen?: boolean;
  /** What the paragraph named first of the money whose name several countries share, by what the bare name means elsewhere. */
  shared?: Map<string, string> | undefined;
}

const US_US = words("us u.s.");
const DOLLAR_DOLLARS_DLR_DLRS = words("dollar dollars dlr dlrs");

const SIGNS = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "CNY"],
  ["₹", "INR"],
  ["₫", "VND"],
  ["₩", "KRW"],
  ["฿", "THB"],
  ["৳", "BDT"],
  ["₱", "PHP"],
  ["₭", "LAK"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["đ", "VND"],
]);

export const CODES = new Map([
  ["usd", "USD"],
  ["eur", "EUR"],
  ["vnd", "VND"],
  ["rmb", "CNY"],
  ["cny", "CNY"],
  ["jpy", "JPY"],
  ["krw", "KRW"],
  ["inr", "INR"],
  ["bdt", "BDT"],
  ["gbp", "GBP"],
  ["lak", "LAK"],
  ["khr", "KHR"],
  ["thb", "THB"],
  ["mxn", "MXN"],
  ["rs", "INR"],
  ["tk", "BDT"],
  ["stg", "GBP"],
  ["aud", "AUD"],
  ["cad", "CAD"],
  ["sgd", "SGD"],
  ["hkd", "HKD"],
  ["rm", "MYR"],
  ["rp", "IDR"],
]);

/** Codes of ISO 4217 that are told from words by their capitals. */
const CAPITALS = words(
  "aed ars bnd brl chf clp cop czk dkk egp huf idr ils kes kwd kzt lkr mmk mnt mop myr nok npr nzd omr pen php pkr pln qar ron rub sar sek try twd uah uzs zar",
);

function codeAt(tokens: Token[], i: number): string | undefined {
  const x = w(tokens, i);
  if (CAPITALS.at(tokens, i)) return tokens[i]?.upper ? x.toUpperCase() : undefined;
  // "RM" and "Rp" stand before their number.
  if (x === "rm" || x === "rp")
    return tokens[i]?.cap && tokens[i + 1]?.kind === "number" ? CODES.get(x) : undefined;
  return CODES.get(x);
}

const NAMES = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["dlr", "USD"],
  ["dlrs", "USD"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["yen", "JPY"],
  ["won", "KRW"],
  ["dong", "VND"],
  ["đồng", "VND"],
  ["kip", "LAK"],
  ["riel", "KHR"],
  ["riels", "KHR"],
  ["baht", "THB"],
  ["taka", "BDT"],
  ["rupee", "INR"],
  ["rupees", "INR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["sterling", "GBP"],
  ["peso", "MXN"],
  ["pesos", "MXN"],
  ["francs", "FRF"],
  ["marks", "DEM"],
  ["rubles", "RUB"],
  ["roubles", "RUB"],
  ["ringgit", "MYR"],
  ["rupiah", "IDR"],
  ["kyat", "MMK"],
  ["kyats", "MMK"],
  ["real", "BRL"],
  ["reais", "BRL"],
  ["lira", "TRY"],
  ["ruble", "RUB"],
  ["rouble", "RUB"],
]);

const DOLLARS: Record<string, string> = {
  USA: "USD",
  HKG: "HKD",
  CAN: "CAD",
  AUS: "AUD",
  SGP: "SGD",
  TWN: "TWD",
  NZL: "NZD",
};
const PESOS: Record<string, string> = {
  MEX: "MXN",
  PHL: "PHP",
  ARG: "ARS",
  CHL: "CLP",
  COL: "COP",
};
const RUPEES: Record<string, string> = {
  IND: "INR",
  PAK: "PKR",
  LKA: "LKR",
  NPL: "NPR",
  IDN: "IDR",
  MUS: "MUR",
};
const FRANCS: Record<string, string> = {
  FRA: "FRF",
  CHE: "CHF",
  BEL: "BEF",
  LUX: "LUF",
  RWA: "RWF",
  BDI: "BIF",
  DJI: "DJF",
  GIN: "GNF",
};
const POUNDS: Record<string, string> = {
  GBR: "GBP",
  EGY: "EGP",
  LBN: "LBP",
  SYR: "SYP",
  SDN: "SDG",
};
/** Names that the money of several countries has, by what they are without a country. */
const SHARED = new Map([
  ["USD", DOLLARS],
  ["MXN", PESOS],
  ["INR", RUPEES],
  ["FRF", FRANCS],
  ["GBP", POUNDS],
]);

/**
 * The currency of an amount that ends before token `end`: "1.1 billion Canadian dollars" makes Canadian those that are bare
 * behind it, where no other dollars were told before.
 */
export function inShared(
  currency: string,
  end: number,
  tokens: Token[],
  said: CurrencySaid,
): string {
  const name = NAMES.get(w(tokens, end - 1));
  const usual = name && SHARED.has(name) ? name : currency;
  if (!SHARED.has(usual)) return currency;
  said.shared ??= new Map();
  const told = said.shared.get(usual);
  const bare = name === currency && !(tagsAt(tokens, end - 2) & T.place);
  // "5 billion Singapore dollars (3.7 billion U.S. dollars)": bare ones behind it are the usual ones again.
  if (told === undefined || (!bare && currency === usual)) said.shared.set(usual, currency);
  return bare && told !== undefined ? told : currency;
}

const LETTER_DOLLARS = new Map([
  ["us", "USD"],
  ["u.s.", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["r", "BRL"],
  ["mex", "MXN"],
  ["mx", "MXN"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["hk", "HKD"],
  ["s", "SGD"],
  ["nt", "TWD"],
  ["nz", "NZD"],
]);

/** The letters of "US$" and "A$": capitals that touch the sign, so that "a $5 billion deal" has none. */
function letterDollar(tokens: Token[], i: number): string | undefined {
  const touches = tokens[i]?.cap === true && tokens[i + 1]?.spaced === false;
  return touches || w(tokens, i) === "us" ? LETTER_DOLLARS.get(w(tokens, i)) : undefined;
}

/** What a currency is written with before a number, and behind one: most words are neither. */
export const CODED = new Words([
  ...SIGNS.keys(),
  ...LETTER_DOLLARS.keys(),
  ...CODES.keys(),
  ...CAPITALS,
]);
const NAMED = new Words([...CODED, ...NAMES.keys()]);

/** A currency before its number: "$", "US$", "$US", "USD", "RMB". */
export function currencyBefore(
  tokens: Token[],
  i: number,
): { to: number; currency: string } | undefined {
  if (!CODED.at(tokens, i)) return undefined;
  const sign = SIGNS.get(w(tokens, i));
  // "$US4.5 billion", "$A3 million": the letters behind the sign.
  const behind = tokens[i + 1];
  const ofLetters = sign === "USD" && behind?.cap && !behind.spaced && LETTER_DOLLARS.get(behind.w);
  if (ofLetters && tokens[i + 2]?.kind === "number") return { to: i + 2, currency: ofLetters };
  if (sign) return { to: i + 1, currency: sign };
  const letters = letterDollar(tokens, i);
  if (letters && behind?.w === "$" && !isBeforeAmount(tokens, i, i + 1))
    return { to: i + 2, currency: letters };
  const code = codeAt(tokens, i);
  if (code) return { to: w(tokens, i + 1) === "." ? i + 2 : i + 1, currency: code };
  return undefined;
}

/** A currency behind its number: "USD", "U.S. dollars", "Hong Kong dlrs", "yuan". */
export function currencyAfter(
  tokens: Token[],
  i: number,
): { to: number; currency: string } | undefined {
  return NAMED.at(tokens, i) ? written(tokens, i) : ofCountry(tokens, i);
}

function written(tokens: Token[], i: number): { to: number; currency: string } | undefined {
  if (US_US.at(tokens, i) && DOLLAR_DOLLARS_DLR_DLRS.at(tokens, i + 1))
    return { to: i + 2, currency: "USD" };
  const sign = SIGNS.get(w(tokens, i));
  if (sign && !(tokens[i + 1]?.kind === "number" && !tokens[i + 1]?.spaced))
    return { to: i + 1, currency: sign };
  const letters = letterDollar(tokens, i);
  if (letters && w(tokens, i + 1) === "$" && tokens[i + 2]?.kind !== "number")
    return { to: i + 2, currency: letters };
  const code = codeAt(tokens, i) ?? NAMES.get(w(tokens, i));
  return code ? { to: i + 1, currency: code } : ofCountry(tokens, i);
}

/** "Hong Kong dlrs", "Indian rupees", "Swiss francs". */
function ofCountry(tokens: Token[], i: number): { to: number; currency: string } | undefined {
  const place = tokens[i]?.cap ? placeAt(tokens, i) : undefined;
  if (!place) return undefined;
  const name = w(tokens, place.to);
  const currency = NAMES.get(name);
  if (!currency) return undefined;
  // The money of a country that is not in the list is none that is known by the name alone.
  const shared = SHARED.get(currency);
  const own = shared ? shared[place.code] : currency;
  return own ? { to: place.to + 1, currency: own } : undefined;
}
