/** What can be chosen of a picture: its size, theme, language and parts. */
import type { Language } from "../i18n/language.ts";

export const FORMATS = ["png", "svg", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

/** Width and height in pixels of what people make pictures for. Half an A4 page is 210 by 148.5 mm at 96 pixels an inch. */
export const SIZES = {
  wide: [1200, 675],
  square: [1080, 1080],
  portrait: [1080, 1350],
  slide: [1920, 1080],
  "a4-half": [794, 561],
} as const satisfies Record<string, Pixels>;

export type Pixels = readonly [width: number, height: number];
export type NamedSize = keyof typeof SIZES;
/** `screen` is as wide as the figure on the page and as high as it needs to be. */
export type Size = "screen" | NamedSize | Pixels;

/** Width and height of a size; undefined where only the page knows them. */
export function sidesOf(size: Size): Pixels | undefined {
  if (size === "screen") return undefined;
  return typeof size === "string" ? SIZES[size] : size;
}

export const NAMED_SIZES = Object.keys(SIZES) as NamedSize[];
/** Sides of a size of one's own, in pixels. */
export const LEAST_SIDE = 240;
export const MOST_SIDE = 6000;

export const isSide = (side: number) =>
  Number.isInteger(side) && side >= LEAST_SIDE && side <= MOST_SIDE;

/** A size as it is written, "slide" or "1200x675"; undefined where it is none. */
export function readSize(text: string): NamedSize | Pixels | undefined {
  const named = NAMED_SIZES.find((name) => name === text);
  if (named) return named;
  const sides = /^(\d{2,5})x(\d{2,5})$/.exec(text)?.slice(1).map(Number);
  return sides?.every(isSide) ? (sides as [number, number]) : undefined;
}

/** The name of a size that has these sides, or "800x600". */
export function sizeName(size: Size): string {
  if (typeof size === "string") return size;
  const [width, height] = size;
  const named = NAMED_SIZES.find((name) => SIZES[name][0] === width && SIZES[name][1] === height);
  return named ?? `${width}x${height}`;
}

export const THEMES = ["light", "dark"] as const;
export type PictureTheme = (typeof THEMES)[number];

/** What a picture has beside the drawing itself, from top to bottom. */
export const PARTS = [
  "headline",
  "subtitle",
  "legend",
  "milestones",
  "notes",
  "sources",
  "address",
  "logo",
] as const;
export type Part = (typeof PARTS)[number];

export interface PictureOptions {
  size: Size;
  theme: PictureTheme;
  /** Without a ground, to be laid on one. */
  transparent: boolean;
  language: Language;
  parts: readonly Part[];
}

/** Area in pixels at which letters are as large as on the page. */
const PLAIN = 960 * 540;

/**
 * Picture pixels a CSS pixel of the layout. Letters grow with the picture, so that those of a slide can be
 * read from afar, and are never smaller than on the page.
 */
export const zoomOf = ([width, height]: Pixels): number =>
  Math.max(1, Math.sqrt((width * height) / PLAIN));
