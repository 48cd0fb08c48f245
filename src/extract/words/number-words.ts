/** Number words, ordinals and scale words with their worth. */
export const NUMBER_VALUES = new Map<string, number>();
"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  .split(" ")
  .forEach((name, value) => {
    NUMBER_VALUES.set(name, value);
  });
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((name, index) => {
  NUMBER_VALUES.set(name, (index + 2) * 10);
});

export const ORDINAL_VALUES = new Map<string, number>();
"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  .split(" ")
  .forEach((name, index) => {
    ORDINAL_VALUES.set(name, index + 1);
  });

/** Words that multiply the number before them; short ones count only behind digits or money. */
export const SCALES = new Map<string, number>([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["mil", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["bln", 1e9],
  ["bil", 1e9],
  ["mio", 1e6],
  ["tril", 1e12],
  ["lac", 1e5],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["trn", 1e12],
  ["tn", 1e12],
  ["trln", 1e12],
  ["dozen", 12],
]);
export const SHORT_SCALES = new Map<string, number>([
  ["m", 1e6],
  ["b", 1e9],
  ["k", 1e3],
  ["cr", 1e7],
  ["t", 1e12],
]);

/** Words that are multiples by themselves. */
export const MULTIPLES = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["doubles", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["trebled", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["quintupled", 5],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["elevenfold", 11],
  ["twelvefold", 12],
  ["twentyfold", 20],
  ["hundredfold", 100],
  ["twice", 2],
]);
