/** What stands in a plain text that is no prose of it. */

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Fenced code, inline code, and what stands for a picture. */
const CODE = [
  /^```[\s\S]*?^```/gm,
  /^~~~[\s\S]*?^~~~/gm,
  /`[^`\n]+`/g,
  /!\[(?:[^[\]\n]|\[[^[\]\n]*\])*\](?:\([^)\n]*\))?/g,
];

const blank = (found: string) => found.replace(/[^\n\r]/g, " ");

/** A text of Markdown with its comments, code and words for pictures as blanks, so that every offset stays. */
export const proseOfMarkdown = (text: string): string =>
  [COMMENT, ...CODE].reduce((prose, code) => prose.replace(code, blank), text);

const TAG = /<\/?(?:p|div|span|br|li|ul|td|tr|h[1-6]|strong|em|b|i|a)(?:\s[^<>]*)?\/?>/i;

/** True where a text holds tags of HTML. */
export const hasTags = (text: string): boolean => TAG.test(text);

const ENGLISH = new Set(
  "the of and to in a is was for by on with from at that its it as".split(" "),
);
/** Fewer words tell no language. */
const ENOUGH = 20;
/** Of a hundred words of English news, thirty and more are among these; of another language's, hardly one or two. */
const LEAST = 0.08;

/** True where the beginning of a text does not look like English. */
export function looksForeign(text: string): boolean {
  const words = text.slice(0, 3000).match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return false;
  const known = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  return known / words.length < LEAST;
}
