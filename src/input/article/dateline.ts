/** What a dateline says of who gave the news: "HANOI, Jan. 5 (Xinhua) -- Trade between ...". */

/** A place and its country, or two places: words with capitals. */
const PLACE = /^\p{Lu}[\p{L}.'’/-]*(?:,? \p{Lu}[\p{L}.'’/-]*){0,5}$/u;
/** A day behind it, with or without its year. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)(?:,? \d{4})?$/i;
const NAME = /^\p{Lu}[\p{L}&.'’/ -]{1,40}$/u;
const BEFORE_SENTENCE = /^ ?(?:--?|[–—]) ?(?=[\p{Lu}"“‘])/u;

/** So long may it be before the name. */
const LONGEST = 70;

/** Beside a place alone, brackets may hold anything: there only what is known as an agency is one. */
const AGENCIES = new Set(
  (
    "AAP AFP AKP ANI ANN Anadolu Antara AP Bernama Bloomberg DPA EFE IANS Interfax Jiji KPL Kyodo " +
    "LNA PNA PTI Reuters TASS UNI UPI VNA VNS Xinhua Yonhap"
  )
    .toLowerCase()
    .split(" "),
);

/**
 * The agency that a line names between place and sentence.
 * @returns undefined unless the line begins as datelines do: place, day, (agency), dash; without the day only where
 * the agency is known
 */
export function agencyIn(line: string): string | undefined {
  const open = line.slice(0, LONGEST).indexOf(" (");
  const close = line.indexOf(")", open);
  if (open < 0 || close < 0 || !BEFORE_SENTENCE.test(line.slice(close + 1, close + 6))) return;
  const name = line.slice(open + 2, close);
  const before = line.slice(0, open);
  const comma = before.search(/, (?:\p{L}+day,? )?(?:\p{L}+\.? )?\d/u);
  const place = comma < 0 ? before : before.slice(0, comma);
  const dated = comma >= 0 && DAY.test(before.slice(comma + 2));
  if (!NAME.test(name) || !PLACE.test(place)) return;
  const known = name.split("/").every((one) => AGENCIES.has(one.toLowerCase()));
  return dated || (comma < 0 && known) ? name : undefined;
}
