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
