/** Names of files that say what is in them. */
import type { Pair } from "../filters/pair.ts";
import { pairSlug } from "../words/places.ts";
import { slugOf } from "../words/slug.ts";
import { type PictureOptions, sizeName } from "./options.ts";

/**
 * `vietnam-china-trade-turnover-1991-2022`, and after it what is not as on the page of most readers: a size of its
 * own, the language, the theme. Without an ending.
 * @param pair that it is about
 * @param id of what is in the picture
 * @param years that are in it, the first and the last; undefined where it has no time axis
 */
export function pictureName(
  pair: Pair,
  id: string,
  years: readonly [number, number] | undefined,
  { size, language, theme }: Pick<PictureOptions, "size" | "language" | "theme">,
): string {
  const span = years && [...new Set(years)].join("-");
  const parts = [
    pairSlug(pair),
    id,
    span,
    size === "screen" ? undefined : sizeName(size),
    language === "en" ? undefined : language,
    theme === "light" ? undefined : theme,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map(slugOf)
    .join("-");
}
