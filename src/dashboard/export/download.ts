import { type About, pngTexts } from "./about.ts";
import { embeddedFonts, fontUses } from "./fonts.ts";
import { type Measured, measure } from "./measure.ts";
import { pictureToSvg, pixelsOf } from "./picture.ts";
import { withTexts } from "./png.ts";
import { svgToPng } from "./raster.ts";

/** A picture that is done: its SVG is all that any other form is made of. */
export interface Drawn {
  svg: string;
  pixels: readonly [width: number, height: number];
  /** As of the picture. */
  background: string | undefined;
  about: About;
}

/** CSS pixels in an inch. */
const PER_INCH = 96;

export async function drawn({ picture, runs }: Measured): Promise<Drawn> {
  const svg = pictureToSvg(picture, await embeddedFonts(fontUses(runs)));
  const { background, about } = picture;
  return { svg, pixels: pixelsOf(picture), background, about };
}

export const svgFile = ({ svg }: Drawn): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: "image/svg+xml" });

/**
 * @param scale pixels of the file to each of the picture
 * @throws ExportError with a sentence for the reader of the page
 */
export async function pngFile(
  { svg, pixels, background, about }: Drawn,
  scale: number,
): Promise<Blob> {
  const png = await svgToPng(svg, pixels, scale, background);
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([withTexts(bytes, pngTexts(about), PER_INCH * scale)], { type: "image/png" });
}

/**
 * A figure of the page as it stands: headline, legend, chart, notes and sources on the ground of the theme,
 * fonts inside. Parts marked `data-export="skip"` stay out; parts marked `hidden data-export="only"` are
 * in the picture alone.
 */
export const drawFigure = (figure: HTMLElement, about: About): Promise<Drawn> =>
  drawn(measure(figure, about));
