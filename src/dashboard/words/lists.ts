import type { Words } from "../i18n/words.ts";

/** "a", "a and b", "a, b and c". */
export function listed(words: Words, parts: string[]): string {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return parts.join("");
  return words.t("list.and", { first: parts.slice(0, -1).join(words.t("list.comma")), last });
}

/** "a", "a or b", "a, b or c". */
export function eitherOf(words: Words, parts: string[]): string {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return parts.join("");
  return words.t("list.or", { first: parts.slice(0, -1).join(words.t("list.comma")), last });
}

/** What there is of some clauses, one after another: "106.7 bn USD, 2018, stated in a text". */
export function clauses(words: Words, parts: (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(words.t("list.clause"));
}

/**
 * A text of no more than so many characters and a sign that there is more: "Trade with the neighbour ...". It is cut at
 * a word, but not where that takes a third of it away: words without blanks between them are cut as they stand.
 * @param more the sign, that of English where no other is given
 */
export function cut(text: string, most: number, more = " ..."): string {
  if (text.length <= most) return text;
  // Half of a character that is stored in two halves is none.
  const start = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  const end = text.charAt(start.length) === " " ? start.length : start.lastIndexOf(" ");
  return (end < (most * 2) / 3 ? start : start.slice(0, end).trimEnd()) + more;
}

/** "Stated in a text" from "stated in a text". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "reported by China" from "Reported by China". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Spaces inside an amount made unbreakable, so that no line ends between "234.9" and "bn USD". */
export function unbroken(text: string): string {
  return text.replace(
    /(\d|(?<!\p{L})(?:tn|bn|m|nghìn|tỷ|triệu)) (?=(?:tn|bn|m|times|nghìn|tỷ|triệu|lần|[A-Z]{3})(?!\p{L}))/gu,
    "$1\u00a0",
  );
}
