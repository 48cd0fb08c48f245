/** What a dateline says of who gave the news: "HANOI, Jan. 5 (Xinhua) -- Trade between ...". */
import { AREAS, areaName, isArea } from "../../model/areas.ts";

/** A place and its country, or two places: words with capitals. */
const PLACE = /^\p{Lu}[\p{L}.'’/-]*(?:,? \p{Lu}[\p{L}.'’/-]*){0,5}$/u;
/** A day behind it, with or without its year. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)(?:,? \d{4})?$/i;
const NAME = /^\p{Lu}[\p{L}&.'’/+ -]{1,40}$/u;
const BEFORE_SENTENCE = /^ ?(?:--?|[–—]) ?(?=[\p{Lu}"“‘])/u;

/** So long may it be before the name. */
const LONGEST = 70;

/** Known wherever they stand: beside a place alone, brackets may hold anything else. */
const AGENCIES = new Set(
  (
    "AAP AFP AKP ANI ANN Anadolu Antara AP Bernama Bloomberg DPA EFE IANS Interfax Jiji KPL Kyodo " +
    "LNA PNA PTI Reuters TASS UNI UPI VNA VNS Xinhua Yonhap"
  )
    .toLowerCase()
    .split(" "),
);
/** "BNA", "Lao News Agency": behind a day such a name is one, too, where "Updated" and "Local time" are none. */
const LIKE_AN_AGENCY = /^\p{Lu}{3,5}$|. (?:Agency|Press)$/u;
/** Capitals that stand for an hour or an edition. */
const NO_AGENCIES = new Set(
  "CEST CET CST EARLY EDT EST FINAL GMT ICT IST JST LATE LEAD LOCAL PDT PST UPD UTC".split(" "),
);

const isLikeAnAgency = (name: string): boolean =>
  LIKE_AN_AGENCY.test(name) && !NO_AGENCIES.has(name) && !isPlace(name);
const isPlace = (name: string): boolean =>
  isArea(name) || AREAS.some((area) => areaName(area).toUpperCase() === name);

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
  // Of several the first has the news, and the others pass it on: "VNA/Vietnam+".
  const [first = ""] = name.split("/", 1);
  const known = AGENCIES.has(first.toLowerCase());
  return (dated && (known || isLikeAnAgency(first))) || (known && comma < 0) ? name : undefined;
}
