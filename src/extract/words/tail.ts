/** What of a page is the article itself, and what belongs to other stories. */

import { paragraphs } from "./sentences.ts";

export interface Stretch {
  start: number;
  end: number;
}

/** Behind these a page goes on with other stories to its end. */
const END =
  /^(see more|other news|related (news|articles|stories|posts|topics)|more news|latest news|most (read|viewed|popular)|top stories|comments?|share this.*|tags?|keywords?)$/i;
/** These stand between the paragraphs of an article, too, with the titles of other stories below. */
const POINTER = /^(read (more|also)|see also|recommended|more on this|you may also like)$/i;
const LONGEST_HEADING = 32;
const END_MARK = "/.";

/** The stretches of a page that belong to other stories, in order; the last may run to the end. */
export function otherStories(text: string): Stretch[] {
  const mark = endMark(text);
  const found: Stretch[] = [];
  const nextLine = (at: number) => {
    const next = text.indexOf("\n", at);
    return next < 0 || next > mark ? mark : next;
  };
  for (let i = 0; i < mark; ) {
    let end = nextLine(i);
    const line = i > 0 && end - i <= LONGEST_HEADING ? heading(text.slice(i, end)) : "";
    if (line !== "" && END.test(line)) return [...found, { start: i, end: text.length }];
    if (line !== "" && POINTER.test(line)) {
      while (end < mark && isTitle(text.slice(end + 1, nextLine(end + 1)))) end = nextLine(end + 1);
      found.push({ start: i, end });
    }
    i = end + 1;
  }
  return mark < text.length ? [...found, { start: mark, end: text.length }] : found;
}

/** A line without blanks around it and the colon behind it. */
const heading = (line: string) => line.trim().replace(/:$/, "").trimEnd();

/** A line that ends like no sentence; a blank one too. */
const isTitle = (line: string) => !/[.!?:;,]["\u201D\u2019')]*$/.test(line.trimEnd());

/** The paragraphs of the article, without those of other stories. */
export function* ownParagraphs(text: string, others = otherStories(text)): Generator<Stretch> {
  const last = others.at(-1);
  const end = last?.end === text.length ? last.start : text.length;
  let k = 0;
  for (const paragraph of paragraphs(text, end)) {
    let { start } = paragraph;
    for (; (others[k]?.start ?? Infinity) < paragraph.end; k++) {
      const other = others[k] as Stretch;
      if (other.start > start) yield { start, end: other.start };
      start = Math.max(start, other.end);
    }
    if (k > 0) start = Math.max(start, (others[k - 1] as Stretch).end);
    if (start < paragraph.end) yield { start, end: paragraph.end };
  }
}

/** Agencies close a story with "/." and their name on a line of its own; what follows is another's. */
function endMark(text: string): number {
  for (let at = text.indexOf(END_MARK); at >= 0; at = text.indexOf(END_MARK, at + 2)) {
    let k = at + 2;
    while (k < text.length && text.charCodeAt(k) <= 32) k++;
    const stop = text.indexOf("\n", k);
    const line = text
      .slice(k, stop < 0 ? Math.min(text.length, k + 40) : Math.min(stop, k + 40))
      .trim();
    if (line === "" || /^-?[A-Z]{2,8}(\/[A-Z]{2,8})?$/.test(line)) return at + 2;
  }
  return text.length;
}
