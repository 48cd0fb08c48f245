/** An SVG document as PNG. */

/** A picture could not be made; the message says why and what to do instead, for the reader of the page. */
class ExportError extends Error {
  override name = "ExportError";
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
      throw new ExportError(
        "The browser could not draw this figure. The SVG file works without it.",
      );
    });
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext("2d");
    if (!context) {
      throw new ExportError(
        "The browser gives no canvas to draw on; a privacy setting may block it. The SVG file works without it.",
      );
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
    const refused = (why: string) =>
      reject(
        new ExportError(
          `The browser would not make a PNG of ${size} pixels (${why}). The SVG file works without it.`,
        ),
      );
    try {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : refused("too large or blocked")),
        "image/png",
      );
    } catch (error) {
      refused(error instanceof Error ? error.message : String(error));
    }
  });
}
