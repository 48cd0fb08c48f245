/** Whose news a text is, told by the agency in its dateline: "Hanoi (VNA) -", "SEOUL, July 2 (Yonhap) --". */

import { placeAt } from "../places/places.ts";
import { dateline } from "../words/sentences.ts";
import type { Token } from "../words/tokens.ts";

/** Agencies that tell of their own country's trade wherever they write from. One that writes for the world is none of them. */
const AGENCIES = new Map([
  ["vna", "VNM"],
  ["vns", "VNM"],
  ["vov", "VNM"],
  ["vgp", "VNM"],
  ["kpl", "LAO"],
  ["akp", "KHM"],
  ["yonhap", "KOR"],
  ["kyodo", "JPN"],
  ["bss", "BGD"],
  ["unb", "BGD"],
  ["pti", "IND"],
  ["bernama", "MYS"],
]);

/** Undefined where it writes from another country: what it tells there is that one's count as often as not. */
export function newsroomOf(tokens: Token[]): string | undefined {
  const to = dateline(tokens);
  let home: string | undefined;
  let from: string | undefined;
  for (let k = 0; k < to; k++) {
    home ??= AGENCIES.get((tokens[k] as Token).w);
    from ??= placeAt(tokens, k)?.code;
  }
  return from === undefined || from === home ? home : undefined;
}
