/** The address that a picture carries, and what of the address of a picture is taken. */
import { encodeView } from "../filters/address.ts";
import type { View } from "../filters/view.ts";
import type { Language } from "../i18n/language.ts";
import type { PictureTheme } from "./options.ts";

/** Where the page itself is, without a view. */
export const pageAddress = (): string => {
  const { origin, pathname } = window.location;
  return origin + pathname;
};

/**
 * The address of a view, in a language, at one of its figures.
 * @param page as pageAddress() gives it
 * @param point a figure whose evidence is to be open
 */
export function viewAddress(
  page: string,
  view: View,
  language: Language,
  id: string,
  point: string | null = null,
): string {
  return `${page}?${encodeView({ ...view, language, point })}#${id}`;
}

/**
 * The view in an address and the id of its figure. Nothing else is taken of it: whoever made a picture
 * leads nobody to another place. Undefined for what is no address.
 */
export function viewOf(address: string): { search: string; id: string } | undefined {
  try {
    const { search, hash } = new URL(address);
    return { search, id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}

/** As browsers show an address: without the protocol that all have. */
export const readable = (address: string): string => address.replace(/^https?:\/\//, "");

/** The address of one figure alone, for a frame in another page; it is light where no theme is named. */
export function embedAddress(
  page: string,
  view: View,
  language: Language,
  id: string,
  theme: PictureTheme,
): string {
  const query = new URLSearchParams(encodeView({ ...view, language, point: null }));
  const dark = theme === "dark" ? [["theme", theme]] : [];
  return `${page}?${new URLSearchParams([["embed", id], ...dark, ...query])}`;
}
