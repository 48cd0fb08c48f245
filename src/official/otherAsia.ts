/** The code that stands for Taiwan in practice; some customs put there whom they do not name. */
export const OTHER_ASIA = "490";

/** Said of each figure that is filed under it: its country is what the code stands for, not what the file calls it. */
export const OTHER_ASIA_NOTE =
  "Filed under code 490, Other Asia not elsewhere specified: Taiwan, with what is put there beside it";
