/** "its own statistics show": the fiscal years of a sentence are those of who counts. */

import { soughtWords, words } from "../words/classes.ts";
import { ITS_THEIR } from "../words/shared.ts";
import type { Token } from "../words/tokens.ts";

const OWN = soughtWords("own");
const COUNTING = words(
  "authorities statistics figures data count customs records bank ministry office bureau",
);
/** "its own central bank", "its own trade statistics". */
const FAR = 3;

/** Whether the country that a sentence tells of is said to have counted itself. */
export const countsItself = (tokens: Token[]): boolean =>
  OWN.in(tokens) &&
  tokens.some(
    (token, k) =>
      OWN.of(token) && ITS_THEIR.at(tokens, k - 1) && COUNTING.within(tokens, k + 1, k + 1 + FAR),
  );
