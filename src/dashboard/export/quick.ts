/** A picture at one click. */
import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { LiveChart } from "../charts/TimeChart.tsx";
import { drawWithin } from "../charts/use-turn.ts";
import type { View } from "../filters/view.ts";
import { turn } from "../page/turn.ts";
import { aboutOf } from "./about-content.ts";
import { pageAddress, viewAddress } from "./address.ts";
import { drawFigure, pngFile, svgFile } from "./download.ts";
import { pictureName } from "./name.ts";
import { PARTS } from "./options.ts";
import { chartContent } from "./poster/content.tsx";
import { save } from "./save.ts";
import { makePicture, still } from "./stage.tsx";
import { themeShown } from "./theme.ts";

/** Pixels of a PNG to a CSS pixel: sharp on dense screens and in print. */
export const SHARP = 2;

/** By so many turns what was fetched has long been drawn. */
const PATIENCE = 1000;

/** Only a chart that answers has points to reach: what stands in for it is not quite as wide, or nothing. */
const answers = (figure: HTMLElement) => figure.querySelector("[role=listbox]") !== null;

/** Draws the chart of a figure where it waits for its turn, or for what draws charts. */
async function drawn(figure: HTMLElement): Promise<void> {
  if (answers(figure)) return;
  drawWithin(figure);
  await LiveChart.fetch();
  for (let left = PATIENCE; !answers(figure) && left > 0; left -= 1) await turn();
  await still(figure);
}

/** A chart as it stands on the page. */
export async function saveShown(
  figure: HTMLElement,
  model: ChartModel,
  view: View,
  kind: "png" | "svg",
): Promise<void> {
  const { words } = model;
  const { language } = words;
  const address = viewAddress(pageAddress(), view, language, model.id);
  const about = aboutOf(chartContent(model, []), words, address);
  await drawn(figure);
  const picture = await drawFigure(figure, about);
  const file = kind === "svg" ? svgFile(picture) : await pngFile(picture, SHARP);
  const theme = themeShown();
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
