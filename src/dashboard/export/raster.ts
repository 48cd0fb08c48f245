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
 * @param svg a standalone document of `width` by `height` pixels
 * @param scale pixels of the PNG to each of them
 * @param ground the colour of all that lies behind it: a PNG that nothing shines through is smaller and sooner packed
 * @throws ExportError where the browser refuses the picture or the canvas
 */
export async function svgToPng(
  svg: string,
  [width, height]: readonly [width: number, height: number],
  scale: number,
  ground: string | undefined,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch(() => {
      throw new ExportError("export.undrawn");
    });
    await fontsDrawn(image, width, height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d", { alpha: ground === undefined });
    if (!context) throw new ExportError("export.noCanvas");
    if (ground !== undefined) {
      context.fillStyle = ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const PAUSE_MS = 40;
const ALIKE = 3;
const MOST = 40;

/** Whether this browser draws the fonts inside a picture at once: what the first picture has shown. */
let atOnce = false;

/**
 * Waits until a picture looks the same several times in a row: some browsers read the fonts inside it only
 * once it is drawn, and tell nobody when they are there.
 */
async function fontsDrawn(image: HTMLImageElement, width: number, height: number): Promise<void> {
  if (atOnce) return;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return;
  let before: Uint8ClampedArray | undefined;
  let changed = false;
  for (let alike = 1, tries = 0; alike < ALIKE && tries < MOST; tries += 1) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const same = before?.every((value, i) => value === data[i]) ?? false;
    changed ||= before !== undefined && !same;
    alike = same ? alike + 1 : 1;
    before = data;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  atOnce = !changed;
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
