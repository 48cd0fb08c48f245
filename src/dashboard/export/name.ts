/** Names of files that say what is in them. */
import type { Pair } from "../filters/pair.ts";
import { pairSlug } from "../words/places.ts";
import { type PictureOptions, sizeName } from "./options.ts";

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const USUAL = ["screen", "wide"];

/**
 * `vietnam-china-trade-turnover-1991-2022`, and after it what is not the usual: the size, the language, the theme.
 * Without an ending.
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
    USUAL.includes(sizeName(size)) ? undefined : sizeName(size),
    language === "en" ? undefined : language,
    theme === "light" ? undefined : theme,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map(plain)
    .join("-");
}
