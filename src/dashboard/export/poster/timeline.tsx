/** Events along the years as a picture, and below them as many in words as find room. */
import type { TieEvent } from "../../../model/types.ts";
import { eventWords } from "../../charts/events.ts";
import { selectEvents } from "../../filters/select.ts";
import type { Words } from "../../i18n/words.ts";
import { eventGroups } from "../../ties/groups.ts";
import { Timeline } from "../../ties/Timeline.tsx";
import { timelineOf } from "../../ties/timeline.ts";
import { layoutTimeline } from "../../ties/timeline-layout.ts";
import { publishedWords } from "../../words/documents.ts";
import { formatPeriod } from "../../words/format.ts";
import { upperFirst } from "../../words/lists.ts";
import { publisherName } from "../../words/publishers.ts";
import type { Scene } from "../subjects.ts";
import type { Content } from "./content.tsx";
import { MORE_LINE } from "./Fitting.tsx";
import { type Cell, Rows } from "./Rows.tsx";

/** As the section of the page. */
export const TIMELINE = "ties";

/** Lanes are highest where the drawing is narrow. */
const NARROW = 400;

/** Undefined where the view leaves no event. */
export function timelineContent({ dataset, view, words }: Scene): Content | undefined {
  const events = selectEvents(dataset, view);
  if (events.length === 0) return undefined;
  const { t } = words;
  const { documents } = dataset;
  const { dated, undated } = eventGroups(events);
  const told = new Set(events.map(({ source }) => source.document));
  const cells = [...dated, ...undated].map((event): Cell[] => [
    { main: upperFirst(formatPeriod(words, event.date)) },
    { main: t(`event.${event.kind}`) },
    { main: eventWords(words, event, documents) },
  ]);
  const subtitle = t("ties.lead");
  return {
    id: TIMELINE,
    years: timelineOf(events).years,
    headline: t("ties.headline", { dated: dated.length, undated: undated.length }),
    subtitle,
    description: subtitle,
    legend: [],
    notes: [],
    milestones: [],
    sources: documents.flatMap((document) =>
      told.has(document.id)
        ? [
            t("document.bracketed", {
              publisher: publisherName(words, document.publisher),
              period: publishedWords(words, document),
            }),
          ]
        : [],
    ),
    dense: true,
    // The years have lanes of their own height; below them is said at least how much is told in words.
    least: layoutTimeline(timelineOf(events), NARROW).height + GAP + MORE_LINE,
    draw: (width, height) => (
      <Events words={words} events={events} cells={cells} width={width} height={height} />
    ),
  };
}

const GAP = 10;

interface EventsProps {
  words: Words;
  events: TieEvent[];
  cells: Cell[][];
  width: number;
  height: number | undefined;
}

function Events({ words, events, cells, width, height }: EventsProps) {
  const drawn = layoutTimeline(timelineOf(events), width).height;
  const left = height === undefined ? undefined : height - drawn - GAP;
  return (
    <>
      <Timeline events={events} eager />
      <div style={{ marginTop: GAP }}>
        <Rows
          words={words}
          columns={[
            { head: words.t("table.period"), share: 2.5 },
            { head: words.t("filter.kind"), share: 1.75 },
            { head: words.t("picture.event"), share: 9 },
          ]}
          rows={cells}
          height={left}
        />
      </div>
    </>
  );
}
