/** Where it is not plain whose count a figure is. */
import { either, soughtWords, words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { type Token, tagsAt } from "../words/tokens.ts";

/** What follows one of them is held against what stands before it, or denied: "less than China's customs reported". */
export const COMPARING = words(
  "than not n't never nor neither unlike like instead rather without except despite differ differs differed differing different contrary contrast below above beyond exceed exceeds exceeded exceeding short more less fewer greater lower higher smaller larger bigger twice double triple half third thirds quarter fraction times same similar equal equals close near matching matches match line what",
);

/** Of what a sentence with one of them says nobody knows who counts it so. */
const DISPUTING = soughtWords(
  "wrong incorrect inaccurate false mistaken overstated overstates understated understates underestimated overestimated misreported deny denies denied denying dispute disputes disputed disagree disagrees disagreed contradict contradicts contradicted reject rejects rejected too discrepancy discrepancies difference differences mismatch",
);

export const isDisputed = (tokens: Token[]): boolean => DISPUTING.in(tokens);

const FIGURE_ENDS =
  TRADING | T.goods | T.place | T.unit | T.number | T.time | T.month | T.bilateral;

/**
 * Whether what begins behind a token says who counts the figure before it: the figure, its unit, its time, its flow or
 * a comma end there. "The number given by" and "than reported by" speak of another.
 */
export function endsFigure(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  return token.kind !== "word" || (tagsAt(tokens, at) & FIGURE_ENDS) !== 0;
}

/** The empty word is what stands beyond the last token. */
const END_OF_SENTENCE = words("");
/** What ends a clause, and so what is said in it. */
export const ENDS = either(words(", ; . )"), END_OF_SENTENCE);
