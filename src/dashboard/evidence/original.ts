/** A link into the original of a text, at the figure as it is printed there. */

const NUMBER = /\d(?:[\d.,]*\d)?/;
const SCALE = /^\s*(?:thousand|million|billion|trillion)\b/i;
/** Digits without a word of scale that are few enough to stand in a text many times over. */
const TELLING = 3;

/** The number of a quote with its word of scale: "106.7 billion" of "106.7 billion US dollars"; undefined where it would be found anywhere. */
export function printedNumber(quote: string): string | undefined {
  const found = NUMBER.exec(quote);
  if (!found) return undefined;
  const [number] = found;
  const scale = SCALE.exec(quote.slice(found.index + number.length))?.[0];
  if (scale) return (number + scale).replace(/\s+/g, " ");
  return number.replace(/\D/g, "").length >= TELLING ? number : undefined;
}

/**
 * The address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a browser that knows them
 * scrolls to the first place where the words stand and marks it, any other opens the page at its top. The dash,
 * the comma and the ampersand are part of the fragment's own syntax and must be percent-encoded.
 */
export function atWords(url: string, words: string): string {
  const [page = "", fragment = ""] = url.split("#", 2);
  const text = encodeURIComponent(words).replace(/-/g, "%2D");
  return `${page}#${fragment}:~:text=${text}`;
}
