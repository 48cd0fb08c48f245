/** Where an article ends and the page goes on with other stories. */

const HEADING =
  /^(see more|other news|related (news|articles|stories|posts|topics)|more news|read more|read also|you may also like|latest news|most (read|viewed|popular)|recommended|top stories|more on this|comments?|share this.*|tags?|keywords?)\s*:?$/i;
const END_MARK = "/.";

/** Offset at which the article itself ends. */
export function articleEnd(text: string): number {
  const mark = endMark(text);
  let i = 0;
  while (i < mark) {
    const next = text.indexOf("\n", i);
    const end = next < 0 || next > mark ? mark : next;
    if (i > 0 && end - i <= 32 && end > i && HEADING.test(text.slice(i, end).trim())) return i;
    i = end + 1;
  }
  return mark;
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
