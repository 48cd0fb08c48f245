/** Whether a text is English, the only language that is read, and whether it is prose at all. */

const setOf = (words: string) => new Set(words.split(" "));

const ENGLISH = setOf("the of and to in a is was for by on with from at that its it as");
/** Words as frequent in German, French, Spanish, Portuguese, Italian, Indonesian and Vietnamese, none of them one of English. */
const OTHERS = setOf(
  "der das und ist im mit von den dem le la les du des et une dans entre pour el los las del que con não uma " +
    "il di che per yang dan dengan và của là trong được với năm các nước",
);

/** So many words tell the language by those that they share with English. */
const ENOUGH = 20;
/** Of a hundred words of English news, thirty and more are among these; of another language's, hardly one or two. */
const LEAST = 0.08;
/** In fewer words, so many of another language tell it. */
const SOME = 2;

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
/** A name in another writing tells no language, nor does one word. */
const LETTERS = 4;

/** True where the beginning of a text does not look like English, by its writing or by its words. */
export function looksForeign(text: string): boolean {
  // Some systems write a letter and its marks apart.
  const start = text.slice(0, 3000).normalize("NFC");
  const letters = start.match(LETTER)?.length ?? 0;
  const latin = start.match(LATIN)?.length ?? 0;
  if (letters >= LETTERS && latin < letters / 2) return true;
  const words = start.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  if (words.length >= ENOUGH) return english / words.length < LEAST;
  // A capital begins a name as well, which may be of any language: Las Palmas.
  const others = words.filter((word) => OTHERS.has(word)).length;
  return others >= SOME && others > english;
}

/** The end of a word, a word and the start of another in a row, or as much of a writing that sets no spaces. */
const WORDS_IN_A_ROW =
  /\p{L}{2}[,;:]? +\p{L}+[,;:]? +\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{4}/u;

/** True where a text may be prose of any language. */
export const looksLikeProse = (text: string): boolean => WORDS_IN_A_ROW.test(text);
