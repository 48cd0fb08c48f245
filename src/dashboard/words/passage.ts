import type { Span, TextSource } from "../../model/types.ts";

/** A quote in its sentence in its paragraph; joined, the parts are the text again. */
export interface Passage {
  /** The paragraph before the sentence; begins with "… " where it is cut. */
  before: string;
  /** The sentence up to the quote, the quote, and the sentence after it. */
  lead: string;
  quote: string;
  tail: string;
  after: string;
}

/** Most characters of the paragraph on either side of the sentence. */
const CONTEXT = 220;
const BLANK_LINE = /\n[^\S\n]*\n/g;

/** Where paragraphs begin and end: from blank line to blank line, empty ones left out. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
    paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter((p) => text.slice(p.start, p.end).trim() !== "");
}

/** Cut at a space, so that no word is halved. */
function lastPart(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `… ${text.slice(-CONTEXT).replace(/^\S*\s+/, "")}`;
}

function firstPart(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `${text
    .slice(0, CONTEXT)
    .replace(/\s\S*$/, "")
    .trimEnd()} …`;
}

/** What is to be read around a quote; `text` is the document that the offsets count in. */
export function passageOf(text: string, { sentence, quote }: TextSource): Passage {
  const whole = { start: 0, end: text.length };
  const paragraph =
    paragraphsOf(text).find((p) => p.start <= sentence.start && sentence.end <= p.end) ?? whole;
  return {
    before: lastPart(text.slice(paragraph.start, sentence.start)),
    lead: text.slice(sentence.start, quote.start),
    quote: text.slice(quote.start, quote.end),
    tail: text.slice(quote.end, sentence.end),
    after: firstPart(text.slice(sentence.end, paragraph.end)),
  };
}
