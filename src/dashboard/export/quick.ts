/** A picture at one click. */
import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { drawWithin } from "../charts/use-turn.ts";
import { save } from "../copying/save.ts";
import type { View } from "../filters/view.ts";
import { aboutOf } from "./about-content.ts";
import { pageAddress, viewAddress } from "./address.ts";
import { drawFigure, pngFile, svgFile } from "./download.ts";
import { pictureName } from "./name.ts";
import { PARTS } from "./options.ts";
import { chartContent } from "./poster/content.tsx";
import { NARROW } from "./poster/fit.ts";
import { makePicture, screenOf, still } from "./stage.tsx";
import { themeShown } from "./theme.ts";

/** Pixels of a PNG to a CSS pixel: sharp on dense screens and in print. */
export const SHARP = 2;

/** A chart that answers has points to reach, and one that cannot be drawn says so: what stands there until then is not as wide, or nothing. */
const isDrawn = (figure: HTMLElement) =>
  figure.querySelector("[role=listbox], [role=alert]") !== null;

/** Draws the chart of a figure where it waits for its turn, or for what draws charts. */
async function drawn(figure: HTMLElement): Promise<void> {
  if (isDrawn(figure)) return;
  drawWithin(figure);
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isDrawn(figure)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(figure, { childList: true, subtree: true });
    // Drawn at once, where what draws charts is there.
    if (isDrawn(figure)) resolve();
  });
  await still(figure);
}

/** A chart as it stands on the page. */
export async function saveShown(
  figure: HTMLElement,
  model: ChartModel,
  dataset: Dataset,
  view: View,
  kind: "png" | "svg",
): Promise<void> {
  const { words } = model;
  const { language } = words;
  const address = viewAddress(pageAddress(), view, language, model.id);
  const about = aboutOf(chartContent(model, []), words, address);
  const theme = themeShown();
  await drawn(figure);
  // On a phone all that stands below the drawing would be many times as high.
  const picture =
    figure.clientWidth < NARROW
      ? await makePicture(dataset, view, {
          id: model.id,
          size: "screen",
          screen: screenOf(figure),
          theme,
          transparent: false,
          language,
          parts: PARTS,
          page: pageAddress(),
        })
      : await drawFigure(figure, about);
  const file = kind === "svg" ? svgFile(picture) : await pngFile(picture, SHARP);
  save(
    file,
    `${pictureName(view.pair, model.id, model.years, { size: "screen", language, theme })}.${kind}`,
  );
}

/** A chart laid out anew for a slide, with all that belongs to it, in the language and theme of the page. */
export async function saveSlide(
  { id, words: { language } }: ChartModel,
  dataset: Dataset,
  view: View,
): Promise<void> {
  const made = await makePicture(dataset, view, {
    id,
    size: "slide",
    theme: themeShown(),
    transparent: false,
    language,
    parts: PARTS,
    page: pageAddress(),
  });
  save(await pngFile(made, 1), `${made.name}.png`);
}
