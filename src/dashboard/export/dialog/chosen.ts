/** What is asked for in the dialog: a picture, and the file that is made of it. */
import { type Format, isSide, type PictureOptions, type Pixels } from "../options.ts";

export interface Chosen extends PictureOptions {
  format: Format;
  /** Pixels of a PNG to each of the picture. */
  scale: number;
  /** As many pixels is a PNG to be wide, whatever the picture's size: then the scale follows from it. */
  wide?: number;
}

/** Pixels of a PNG to each of a picture. */
export const scaleOf = ({ scale, wide }: Pick<Chosen, "scale" | "wide">, pixels: Pixels): number =>
  wide !== undefined && isSide(wide) ? wide / pixels[0] : scale;
