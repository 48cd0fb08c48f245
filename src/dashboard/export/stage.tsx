/** Lays a picture out beside the page, in a size, theme and language of its own, and reads it. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Dataset } from "../../model/types.ts";
import type { View } from "../filters/view.ts";
import { type Words, WordsContext, wordsOf } from "../i18n/words.ts";
import { turn } from "../pace/turn.ts";
import type { About } from "./about.ts";
import { aboutOf } from "./about-content.ts";
import { viewAddress } from "./address.ts";
import { type Drawn, drawn } from "./download.ts";
import { type Measured, measurePoster } from "./measure.ts";
import { pictureName } from "./name.ts";
import { type PictureOptions, sidesOf, zoomOf } from "./options.ts";
import type { Content } from "./poster/content.tsx";
import { type Fit, firstThat, fits, NARROW, narrowFit } from "./poster/fit.ts";
import styles from "./poster/Poster.module.css";
import { BODY, Poster } from "./poster/Poster.tsx";
import { ExportError } from "./raster.ts";
import { contentOf, sceneOf } from "./subjects.ts";

export interface PictureRequest extends PictureOptions {
  /** Id of a subject, see subjects.ts. */
  id: string;
  /** Width of the figure and, where it has one of its own, height of its drawing on the page, in CSS pixels, for the size `screen`. */
  screen?: readonly [width: number, height: number | undefined];
  /** Where the page is to be found, as the picture says it. */
  page: string;
}

export interface Made extends Drawn {
  /** Of a file, without the ending. */
  name: string;
  /** What found no room. */
  left: { milestones: boolean; sources: number; notes: number };
}

/** Of a figure on the page; the layer of its points covers the drawing. */
export const screenOf = (figure: HTMLElement): PictureRequest["screen"] => [
  figure.clientWidth,
  figure.querySelector("[role=listbox]")?.clientHeight,
];

/** Margins of the poster, left and right together. */
const SIDES = 56;
const USUAL_WIDTH = 904;

/**
 * @throws ExportError where there is no such subject, nothing in it, or no room for it
 */
export async function makePicture(
  dataset: Dataset,
  view: View,
  request: PictureRequest,
): Promise<Made> {
  const words = await wordsOf(request.language);
  const content = contentOf(request.id, sceneOf(dataset, view, words));
  if (!content) throw new ExportError("picture.nothing");
  const { bare } = content;
  const full = request.parts.includes("milestones") ? content.full : bare;
  const about = aboutOf(full, words, viewAddress(request.page, view, request.language, request.id));
  const { fit, measured } = await stage(words, request, about, { full, bare });
  return {
    ...(await drawn(measured)),
    name: pictureName(view.pair, full.id, full.years, request),
    left: {
      milestones: full.milestones.length > 0 && !fit.milestones,
      sources: full.sources.length - fit.sources,
      notes: full.notes.length - fit.notes,
    },
  };
}

async function stage(
  words: Words,
  request: PictureRequest,
  about: About,
  { full, bare }: { full: Content; bare: Content },
): Promise<{ fit: Fit; measured: Measured }> {
  const { size, parts, theme, transparent, screen = [USUAL_WIDTH, undefined] } = request;
  const pixels = sidesOf(size);
  const host = document.createElement("div");
  host.className = styles.stage ?? "";
  host.inert = true;
  document.body.append(host);
  const root = createRoot(host, { identifierPrefix: "poster-" });
  const zoomAt = ({ type }: Fit) => (pixels ? zoomOf(pixels) * type : 1);
  const show = (fit: Fit, drawn: boolean) => {
    const zoom = zoomAt(fit);
    const shown = fit.milestones ? full : bare;
    const [width, height] = pixels ? pixels.map((side) => side / zoom) : [screen[0] + SIDES];
    flushSync(() =>
      root.render(
        <WordsContext value={words}>
          <Poster
            words={words}
            content={shown}
            parts={parts}
            fit={fit}
            theme={theme}
            transparent={transparent}
            address={about.address}
            width={width as number}
            height={height}
            usual={shown.usual && (screen[1] ?? shown.usual)}
            drawn={drawn}
          />
        </WordsContext>,
      ),
    );
    const frame = host.querySelector(`[${BODY}]`);
    const room = frame?.clientHeight ?? 0;
    return room >= shown.least && (!height || room >= fit.share * height);
  };
  try {
    const narrow = !pixels && screen[0] < NARROW;
    const wanted = narrow ? [narrowFit(full)] : [...fits(full, parts)];
    const [first] = wanted;
    // Letters that the page has not shown yet come with fonts that are still to be fetched.
    if (first) show(first, false);
    await document.fonts.ready;
    const fit = pixels ? firstThat(wanted, (one) => show(one, false)) : first;
    if (!fit) throw new ExportError("picture.noRoom");
    show(fit, true);
    await still(host);
    // Words about a table of which no row finds room are no picture of it.
    const body = [...host.querySelectorAll(`[${BODY}] :is(svg, [data-poster-item])`)];
    if (!body.some((part) => part.checkVisibility())) throw new ExportError("picture.noRoom");
    const poster = host.firstElementChild as HTMLElement;
    return { fit, measured: measurePoster(poster, { about, zoom: zoomAt(fit), transparent }) };
  } finally {
    root.unmount();
    host.remove();
  }
}

const ALIKE = 2;
const MOST = 40;

/** Waits until nothing changes any more: parts of a chart tell each other of themselves after they stand. */
export async function still(host: HTMLElement): Promise<void> {
  let before = "";
  for (let alike = 0, tries = 0; alike < ALIKE && tries < MOST; tries += 1) {
    await turn();
    const now = host.innerHTML;
    alike = now === before ? alike + 1 : 0;
    before = now;
  }
}
