/** Numbers in prose with scale, currency or percent sign, hedge and range: "US$20 billion", "46 mln dlrs", "nearly half a million", "10 to 12 percent". */

import type { Qualifier } from "../../model/types.ts";
import { either, Words, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  MULTIPLES,
  NUMBER_VALUES,
  ORDINAL_VALUES,
  SCALES,
  SHORT_SCALES,
} from "../words/number-words.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";
import { CODED, CODES, currencyBefore } from "./currencies.ts";
import { fractionAt, hedgedUnit } from "./fractions.ts";
import { hedgeBefore } from "./hedges.ts";
import { bounds, tidy } from "./interval.ts";
import { unitOf } from "./unit-after.ts";

const THE_THAT_WHAT = words("the that those what");

export type QuantityKind = "money" | "percent" | "points" | "times" | "number" | "fraction";

export interface Quantity {
  /** Token indices of number and unit, `to` exclusive; `hedge` is where its hedge begins. */
  from: number;
  to: number;
  hedge: number;
  kind: QuantityKind;
  value: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** ISO 4217, for money. */
  currency?: string;
  /** A scale word was printed. */
  scaled: boolean;
}

interface Core {
  to: number;
  value: number;
  unit: number;
  scaled: boolean;
  /** It ends in a scale word, not just in decimals. */
  named: boolean;
  digits: boolean;
}

/** Number words below a thousand, digits, and scale words below `limit` behind either. */
function core(tokens: Token[], i: number, money: boolean, limit = Infinity): Core | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  let k = i;
  let value: number;
  let unit = 1;
  let decimals = false;
  const digits = token.kind === "number";
  if (digits) {
    value = token.value;
    unit = 10 ** -token.decimals;
    decimals = token.decimals > 0;
    k++;
    const part = tokens[k + 1];
    // "US$ 17, 5 billion": a fraction that a space has slipped into.
    if (money && !decimals && w(tokens, k) === "," && part?.kind === "number" && part.w.length <= 2)
      if (SCALES.has(w(tokens, k + 2))) {
        unit = 10 ** -part.w.length;
        value += part.value * unit;
        decimals = true;
        k += 2;
      }
  } else if (
    token.w === "half" &&
    (w(tokens, i + 1) === "a" || w(tokens, i + 1) === "an") &&
    SCALES.has(w(tokens, i + 2))
  ) {
    value = 0.5;
    unit = 0.1;
    k += 2;
  } else if (
    (token.w === "a" || token.w === "an") &&
    SCALES.has(w(tokens, i + 1)) &&
    !SCALES.has(w(tokens, i + 1).slice(0, -1))
  ) {
    value = 1;
    k++;
  } else {
    const small = NUMBER_VALUES.get(token.w);
    if (small === undefined) return undefined;
    value = small;
    k++;
    if (small >= 20) {
      const ones = w(tokens, k) === "-" ? k + 1 : k;
      const one = NUMBER_VALUES.get(w(tokens, ones));
      if (one !== undefined && one > 0 && one < 10) {
        value += one;
        k = ones + 1;
      }
    }
    if (w(tokens, k) === "and" && w(tokens, k + 1) === "a" && w(tokens, k + 2) === "half") {
      value += 0.5;
      unit = 0.1;
      k += 3;
    } else if (w(tokens, k) === "point" && NUMBER_VALUES.has(w(tokens, k + 1))) {
      value += (NUMBER_VALUES.get(w(tokens, k + 1)) as number) / 10;
      unit = 0.1;
      k += 2;
    }
  }
  // "eleven-point-two", "31-point-nine", as broadcasters write.
  if (w(tokens, k) === "-" && w(tokens, k + 1) === "point" && w(tokens, k + 2) === "-") {
    const part = tokens[k + 3];
    const tail = part?.kind === "number" ? part.value : NUMBER_VALUES.get(part?.w ?? "");
    if (part && tail !== undefined && tail < 100) {
      unit = part.kind === "number" ? 10 ** -part.w.length : 0.1;
      value += tail * unit;
      decimals = true;
      k += 4;
    }
  }
  let scaled = false;
  for (;;) {
    const dash = w(tokens, k) === "-" && SCALES.has(w(tokens, k + 1)) ? 1 : 0;
    if (!SCALING.at(tokens, k + dash)) break;
    const name = w(tokens, k + dash);
    const glued = digits && !tokens[k]?.spaced;
    const scale =
      SCALES.get(name) ??
      (digits && !scaled && (glued || money) ? SHORT_SCALES.get(name) : undefined);
    if (scale === undefined || scale >= limit || (tokens[k]?.w === "mil" && !money)) break;
    value *= scale;
    unit *= scale;
    scaled = true;
    k += dash + 1;
    // "29 thousand 58 million dollars", as translations from Spanish write.
    const rest = tokens[k];
    if (digits && scale === 1e3 && rest?.kind === "number" && rest.value < 1000)
      if (rest.decimals === 0 && SCALES.get(w(tokens, k + 1)) === 1e6) {
        value += rest.value;
        unit = 1;
        k++;
      }
    // "one hundred and seventy-two billion", "one billion six hundred million" in words.
    if (!digits || scale >= 1e6) {
      const next = !digits && scale <= 1000 && w(tokens, k) === "and" ? k + 1 : k;
      if (digits ? tokens[next]?.kind !== "number" : !NUMBER_VALUES.has(w(tokens, next))) continue;
      const tail = core(tokens, next, false, scale);
      if (tail && tail.value < scale && (scale <= 1000 || tail.named)) {
        value += tail.value;
        unit = tail.unit;
        k = tail.to;
      }
    }
  }
  if (!Number.isFinite(value)) return undefined;
  return { to: k, value: tidy(value), unit, scaled: scaled || decimals, named: scaled, digits };
}

const SCALING = new Words([...SCALES.keys(), ...SHORT_SCALES.keys()]);

/** A quantity that is not in digits begins with one of these: most words and marks are none. */
export const OPENING = either(
  new Words([...NUMBER_VALUES.keys(), ...MULTIPLES.keys()]),
  CODED,
  words("half halved a an double triple"),
);

/** The quantity whose number (or currency sign) begins at token `i`; `scaleOfList` is what bare amounts are in. */
export function quantityAt(tokens: Token[], i: number, scaleOfList = 1): Quantity | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "number" && !OPENING.of(token)) return undefined;
  if (
    token.kind === "word" &&
    (token.tags & (T.number | T.unit)) === 0 &&
    w(tokens, i + 1) !== "$" &&
    (tagsAt(tokens, i + 1) & T.number) === 0
  )
    return undefined;
  const bare = (token.w === "double" || token.w === "triple") && THE_THAT_WHAT.at(tokens, i + 1);
  const multiple = bare
    ? token.w === "double"
      ? 2
      : 3
    : token.kind === "word"
      ? MULTIPLES.get(token.w)
      : undefined;
  if (multiple !== undefined)
    return finish(tokens, i, i + 1, "times", { value: multiple, unit: 1, scaled: true }, 1);
  const fraction = token.kind === "word" ? fractionAt(tokens, i) : undefined;
  if (fraction) {
    const { to, value } = fraction;
    const hedged = hedgeBefore(tokens, i).qualifier === "about";
    const unit = hedged ? hedgedUnit(fraction) : fraction.unit;
    return finish(tokens, i, to, "fraction", { value, unit, scaled: true }, 1);
  }
  const before = currencyBefore(tokens, i);
  let k = before?.to ?? i;
  if (!before && token.kind === "number" && !token.spaced && i > 0 && isName(tokens, i))
    return undefined;
  const first = core(tokens, k, before !== undefined);
  // "US$ one billion" is an amount, the dollar of "the dollar one" is none.
  if (!first || (before && !first.digits && !first.named)) return undefined;
  k = first.to;
  // A range: "10-12 percent", "5 to 6 billion", "between 5 and 6 billion", "two or three".
  let second: Core | undefined;
  const link = w(tokens, k);
  const between = w(tokens, i - 1) === "between";
  const movement = w(tokens, i - 1) === "from" && !/^rang/.test(w(tokens, i - 2));
  const again = currencyBefore(tokens, k + 1);
  if (
    (link === "-" && (again || tokens[k + 1]?.kind === "number")) ||
    (link === "to" && !movement && tokenAt(tokens, k - 1)?.kind === "number") ||
    link === "or" ||
    (link === "and" && between)
  ) {
    second = core(tokens, again?.to ?? k + 1, before !== undefined);
  }
  let one = first;
  if (before && !first.scaled && scaleOfList > 1)
    one = {
      ...first,
      value: tidy(first.value * scaleOfList),
      unit: first.unit * scaleOfList,
      scaled: true,
    };
  else if (before && first.value < 1e3 && scaleOfList > 1 && first.unit < 1)
    one = { ...first, value: tidy(first.value * scaleOfList), unit: first.unit * scaleOfList };
  if (second && !first.named && second.scaled && second.digits) {
    const scale = second.unit * 10 ** decimalsOf(tokens, second.to, k);
    if (scale >= 100)
      one = { ...first, value: tidy(first.value * scale), unit: first.unit * scale, scaled: true };
  }
  if (second && second.value <= one.value) second = undefined;
  const end = second?.to ?? k;
  const unit = unitOf(tokens, i, end, first);
  const currency = before?.currency ?? unit?.currency;
  if (
    second &&
    !unit &&
    !before &&
    link === "-" &&
    !first.scaled &&
    first.value > 1800 &&
    first.value < 2101
  )
    return undefined;

  const kind: QuantityKind = before ? "money" : (unit?.kind ?? "number");
  const factor = factorOf(kind);
  const quantity = finish(tokens, i, before ? end : (unit?.to ?? end), kind, one, factor, currency);
  if (before && unit?.currency === before.currency) quantity.to = unit.to;
  if (second) {
    quantity.qualifier = "about";
    quantity.low = tidy(one.value * factor);
    quantity.high = tidy(second.value * factor);
  }
  return quantity;
}

/** Digits printed after the decimal point of the second number of a range. */
function decimalsOf(tokens: Token[], to: number, from: number): number {
  for (let k = from; k < to; k++) if (tokens[k]?.kind === "number") return tokens[k]?.decimals ?? 0;
  return 0;
}

/** Digits glued to a word that is no preposition belong to a name: "G7", "COP26". */
function isName(tokens: Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  return (
    before?.kind === "word" &&
    before.end === tokens[i]?.start &&
    (before.tags & ~T.place) === 0 &&
    !CODES.has(before.w)
  );
}

const LEVEL_OF = words("of in recorded registered posted reported seen");

/** What one of a kind is worth. */
export const factorOf = (kind: QuantityKind) => (kind === "percent" ? 0.01 : 1);

/** The quantity that a number from one token up to another makes, once its unit is known: its hedge and bounds. */
export function finish(
  tokens: Token[],
  from: number,
  to: number,
  kind: QuantityKind,
  printed: Pick<Core, "value" | "unit" | "scaled">,
  factor: number,
  currency?: string,
): Quantity {
  let hedge = hedgeBefore(tokens, from);
  let end = to;
  // "above the 20 billion USD of 2021": compared with a level, which is exact.
  if (w(tokens, from - 1) === "the" && LEVEL_OF.at(tokens, to))
    hedge = { at: from, qualifier: "exact", nearly: false };
  if (w(tokens, to) === "or" && (w(tokens, to + 1) === "more" || w(tokens, to + 1) === "so")) {
    hedge = {
      at: hedge.at,
      qualifier: w(tokens, to + 1) === "more" ? "at-least" : "about",
      nearly: false,
    };
    end = to + 2;
  } else if (w(tokens, to) === "+" || w(tokens, to) === "plus") {
    hedge = { at: hedge.at, qualifier: "at-least", nearly: false };
    end = to + 1;
  }
  const value = tidy(printed.value * factor);
  const scaled = printed.scaled || kind === "percent";
  const { low, high } = bounds(
    { value, unit: printed.unit * factor, scaled, quotient: kind === "times" },
    hedge.qualifier,
    hedge.nearly,
  );
  return {
    from,
    to: end,
    hedge: hedge.at,
    kind,
    value,
    low,
    high,
    qualifier: hedge.qualifier,
    scaled: printed.scaled,
    currency,
  };
}

const ORDINALS = new Words([...ORDINAL_VALUES.keys()]);

/** An ordinal in digits or words at token `i`: "8th", "third". */
export function ordinalAt(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "ordinal") return token.value;
  return ORDINALS.of(token) ? ORDINAL_VALUES.get(token.w) : undefined;
}
