/** An SVG document as PNG. */
import type { MessageKey, Said, Values } from "../i18n/words.ts";

/** A picture could not be made; `said` is why and what to do instead, for the reader of the page. */
export class ExportError extends Error {
  override name = "ExportError";
  readonly said: Said;
  constructor(key: MessageKey, values?: Values) {
    super(key);
    this.said = { key, values };
  }
}

/**
 * @param svg a standalone document of `width` by `height` CSS pixels
 * @param scale picture pixels a CSS pixel
 * @throws ExportError where the browser refuses the picture or the canvas
 */
export async function svgToPng(
  svg: string,
  width: number,
  height: number,
  scale: number,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch(() => {
      throw new ExportError("export.undrawn");
    });
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext("2d");
    if (!context) {
      throw new ExportError("export.noCanvas");
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const size = `${canvas.width} x ${canvas.height}`;
  return new Promise((resolve, reject) => {
    const refused = (why = "") =>
      reject(new ExportError("export.refused", { size, why: why && ` (${why})` }));
    try {
      canvas.toBlob((blob) => (blob ? resolve(blob) : refused()), "image/png");
    } catch (error) {
      refused(error instanceof Error ? error.message : String(error));
    }
  });
}
