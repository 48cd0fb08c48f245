import { embeddedFonts, fontUses } from "./fonts.ts";
import { measure } from "./measure.ts";
import { pictureToSvg } from "./picture.ts";
import { svgToPng } from "./raster.ts";

/** Picture pixels a CSS pixel in a PNG: sharp on dense screens and in print. */
const SCALE = 2;

/**
 * Saves a figure of the page as a picture of its own: headline, legend, chart, notes and source line as
 * they stand, on the ground of the theme, fonts inside. Parts marked `data-export="skip"` stay out;
 * parts marked `hidden data-export="only"` are in the picture alone.
 * @param fileName without the ending
 * @throws ExportError with a sentence for the reader of the page
 */
export async function downloadFigure(
  figure: HTMLElement,
  kind: "png" | "svg",
  fileName: string,
): Promise<void> {
  const { picture, runs } = measure(figure);
  const svg = pictureToSvg(picture, await embeddedFonts(fontUses(runs)));
  const file =
    kind === "svg"
      ? new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: "image/svg+xml" })
      : await svgToPng(svg, picture.width, picture.height, SCALE);
  save(file, `${fileName}.${kind}`);
}

function save(file: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
