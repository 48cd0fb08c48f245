/** Damage done to a value of JSON: something odd, or nothing, where something stood. */
import fc from "fast-check";
import { WHOLE } from "./whole.ts";

/** Of the same type, most of it passes the schema: then the page has to cope. */
const ODD = {
  string: [
    ..."x VNM CHN LAO USD VND person rank 2018 1991/2022 XXXX-10-02 2004/.. growth multiple share".split(
      " ",
    ),
    ..."trade-turnover students stock flow about at-least derived sum note-0 __proto__ 🙂".split(
      " ",
    ),
    ...WHOLE.observations.slice(0, 30).map(({ id }) => id),
  ],
  number: [0, -1, 1, 0.5, 1e308, 5e-324, 2 ** 53, 1e6],
  other: [null, "", 7, true, [], {}],
};

export interface Harm {
  /** The part of the value in which it is done. */
  list: string;
  /** Which way to go at each step down, from 0 to 1. */
  way: number[];
  /** Which odd thing, from 0 to 1; none where what stood there is removed. */
  odd: number | null;
  anyType: boolean;
}
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

/** @param lists the parts of a value that may be harmed */
export const harmIn = (lists: string[]): fc.Arbitrary<Harm> =>
  fc.record({
    list: fc.constantFrom(...lists),
    way: fc.array(share, { minLength: 4, maxLength: 6 }),
    odd: fc.option(share, { freq: 8 }),
    anyType: fc.nat({ max: 9 }).map((n) => n === 0),
  });

/** Puts something odd, or nothing, where the way ends. */
export function harmed(value: object, { list, way, odd, anyType }: Harm): void {
  let node: unknown = { [list]: (value as Record<string, unknown>)[list] };
  for (const [depth, step] of [0, ...way].entries()) {
    const keys = Object.keys(node as object);
    const key = keys[Math.floor(step * keys.length)];
    if (key === undefined) return;
    const holder = node as Record<string, unknown>;
    node = holder[key];
    if (depth < way.length && typeof node === "object" && node !== null) continue;
    const type =
      typeof node === "string" ? "string" : typeof node === "number" ? "number" : "other";
    const among: unknown[] = ODD[anyType ? "other" : type];
    if (odd !== null) holder[key] = among[Math.floor(odd * among.length)];
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    if (depth === 0) Object.assign(value, holder);
    return;
  }
}
