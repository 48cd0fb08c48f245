/** What the first lines of a plain text say of it: its title, who published it, and on what day. */
import type { Article } from "./article.ts";
import { agencyIn } from "./dateline.ts";
import { publicationDate } from "./published.ts";

/** So many lines may stand before the first sentence. */
const FIRST_LINES = 6;
/** A line that is longer is neither a title nor one that only gives the date. */
const LONGEST = 150;

interface Line {
  text: string;
  start: number;
  /** True where an empty line stands before it. */
  apart: boolean;
}

interface Dated {
  date: string;
  /** True where a word says that it is the date of publication. */
  labelled: boolean;
  /** So many characters of the line are the date and what belongs to it; behind them begins a sentence. */
  length: number;
}

/**
 * The article with the title, the publisher and the date that its first lines give, where it has none. What gives the date
 * becomes blanks, for its numbers are no figures; every offset stays. Of several dates that lines begin with
 * none is taken: they may be those of a chronicle.
 */
export function withHeading(article: Article): Article {
  const { text } = article;
  const lines = firstLines(text);
  const dated: { line: Line; of: Dated }[] = [];
  let title: string | undefined;
  let agency: string | undefined;
  let bylines = 0;
  for (const [i, line] of lines.slice(0, FIRST_LINES).entries()) {
    const of = datedBy(line.text);
    agency ??= agencyIn(line.text);
    if (of) dated.push({ line, of });
    else if (!isShort(line.text)) break;
    else if (BYLINE.test(line.text)) bylines++;
    else if (i === dated.length + bylines) {
      const next = lines[i + 1];
      if (next && (next.apart || datedBy(next.text) || BYLINE.test(next.text)))
        title = titleIn(line.text);
    }
    if (of && of.length < line.text.length) break;
  }
  const date = dateAmong(
    dated.map(({ of }) => of),
    text,
  );
  return {
    ...article,
    title: article.title ?? title,
    publisher: article.publisher ?? agency,
    published: article.published ?? date,
    text: date === undefined ? text : dated.reduce(blanked, text),
  };
}

/** The lines of a text that are not empty, found as they are asked for: of most texts only the first are. */
function* linesOf(text: string): Generator<Line> {
  let end = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (!/\S/.test(line)) continue;
    const ends = text.slice(end, index).match(/\r\n|\n|\r/g) ?? [];
    end = index + line.length;
    yield { text: line, start: index, apart: ends.length > 1 };
  }
}

/** Those among which a heading is looked for, and the one behind them. */
function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of linesOf(text)) {
    lines.push(line);
    if (lines.length > FIRST_LINES) break;
  }
  return lines;
}

const isShort = (line: string): boolean => line.length <= LONGEST && !/[.,;:]\s*$/.test(line);

/** "By Linh Tran", "By Linh Tran and Anna Lee, Hanoi": a name has two words or more, as "By Land and Sea" has not. */
const BYLINE =
  /^\s*[Bb][Yy] \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})*(?:(?:,| [|·•–—-]) [^.]{1,40})?\s*$/u;

/** The words of a line without the signs of Markdown for a heading or for bold. */
const titleIn = (line: string): string | undefined =>
  line.replace(/^\s*#+\s+|\*\*/g, "").trim() || undefined;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** "Tuesday, 12 March 2024", "March 12, 2024", "2024-03-12"; never 03/12/2024, where nobody can tell the day from the month. */
const DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(\d{1,2})(?:st|nd|rd|th)? ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?,? (\d{4})|((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{4}[-/]\d\d[-/]\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?))(?![\d/-])/i;

/** The words before a date that say what it is the date of. */
const LABEL =
  /^(?:first )?(?:published|posted|issued|released|dated?|date published|publication date)(?: on)?:?$/i;
/** A paper, an agency, a place, an author: words with capitals, and what parts them from the date. */
const NAMES =
  /^(?=.{1,60}$)\p{Lu}[\p{L}.:'&()’-]*(?:,? (?:[\p{Lu}(][\p{L}.:'&()’-]*|of|the|and|for|in|de))* ?[,|·•–—-]$/u;
/** What was changed or fetched on that day, or what the figures of that day are of. */
const OF_ANOTHER =
  /\b(?:updated|modified|edited|accessed|retrieved|downloaded|printed|signed|since|until|exports?|imports?|turnover|statistics|figures|table|chart|balance)\b/i;

/** Between the date and the first sentence: "(VNA) -", ".", ":". */
const BEFORE_SENTENCE = /^(?: ?\([^()\d]{1,30}\))?(?:\.| ?(?:--?|[–—:])) +(?=\p{Lu})/u;
/** Behind a date that has its line to itself. */
const REST_OF_LINE = /^(?:\.|\s*(?:[,|·•–—(-]|at )[^.]{0,60}|\s+\d\d?:\d\d.{0,20})?$/;
/** Hours and pages are no figures. */
const NO_FIGURES = /\d{1,2}[:.h]\d\d|(?:gmt|utc) ?[+-]?\d+|(?:page|p\.) ?\d+/gi;

/** The date that a line gives of its text, before the first sentence where it has one. */
function datedBy(text: string): Dated | undefined {
  const line = text.trimEnd().slice(0, LONGEST);
  const found = DATE.exec(line);
  if (!found) return undefined;
  const [written, dayFirst, monthSecond, yearLast, monthFirst, daySecond, yearBehind, iso] = found;
  const before = line.slice(0, found.index).trim();
  const labelled = LABEL.test(before);
  const named = NAMES.test(before) && !OF_ANOTHER.test(before);
  if (before !== "" && !labelled && !named) return undefined;
  const month = MONTHS.indexOf((monthSecond ?? monthFirst ?? "").slice(0, 3).toLowerCase()) + 1;
  const date = publicationDate(
    iso ?? [yearLast ?? yearBehind, two(month), two(Number(dayFirst ?? daySecond))].join("-"),
  );
  if (!date) return undefined;
  const end = found.index + written.length;
  const after = line.slice(end);
  const [sentence] = (named && BEFORE_SENTENCE.exec(after)) || [];
  if (sentence !== undefined) return { date, labelled, length: end + sentence.length };
  const alone = REST_OF_LINE.test(after) && !/\d/.test(after.replace(NO_FIGURES, ""));
  return alone && text.trimEnd().length <= LONGEST
    ? { date, labelled, length: text.length }
    : undefined;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** What a label says goes first; else there must be no line with another date, wherever it stands. */
function dateAmong(dated: Dated[], text: string): string | undefined {
  const labelled = dated.find((one) => one.labelled);
  if (labelled || dated.length === 0) return labelled?.date;
  const [date, other] = new Set(
    [...linesOf(text)].flatMap((line) => datedBy(line.text)?.date ?? []),
  );
  return other ? undefined : date;
}

const blanked = (text: string, { line: { start }, of: { length } }: { line: Line; of: Dated }) =>
  text.slice(0, start) + " ".repeat(length) + text.slice(start + length);
