/** Forms of the verbs that tell who counts, by what they do in a sentence. */
import { either, words } from "../words/classes.ts";

const PUBLISHED = words("released published issued compiled announced");
const COUNTED = words("reported counted recorded registered");

/** Before "by" and those who count: "as reported by". */
export const GIVEN = either(PUBLISHED, COUNTED, words("measured provided given"));

/** Before a verb of saying they only tell when and how: "data released on Monday showed". */
export const GIVEN_OUT = either(PUBLISHED, words("reported"));

/** Before those who count, at the end: "say the Chinese customs". */
export const SAID = words("say says said show shows showed");

/** Wherever they stand somebody speaks. */
export const SPEAKING = either(
  SAID,
  words(
    "according estimated estimates put puts reported reports counted counts recorded gave gives claimed claims",
  ),
);

/** What those who count do with figures. */
export const SAYS = either(
  SAID,
  PUBLISHED,
  COUNTED,
  words(
    "shown put puts report reports reveal reveals revealed indicate indicates indicated record records count counts give gives gave announce announces publish publishes release releases state states stated estimate estimates estimated suggest suggests suggested make makes made",
  ),
);

/** Between those who count and their verb: "customs also said", "data released last week show". */
export const ADVERBS = either(PUBLISHED, words("also recently officially later then"));
