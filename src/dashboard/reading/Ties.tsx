/** Events in a text, and provinces that it says work together, each to be accepted or rejected like a figure. */
import { useWords, type Words } from "../i18n/words.ts";
import { formatPeriod } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { townName } from "../words/places.ts";
import { Decide } from "./Decide.tsx";
import rows from "./List.module.css";
import { LongList } from "./LongList.tsx";
import styles from "./ReadDialog.module.css";
import { type ReadEvent, type Reading, type ReadLink, waitsForDate } from "./reading.ts";
import { decideTie } from "./texts.ts";
import { waitsSaid } from "./waits.ts";

export function Ties({ reading }: { reading: Reading }) {
  const words = useWords();
  const { events, links } = reading;
  return (
    <>
      <Part
        reading={reading}
        kind="events"
        title={words.t("reading.events", { count: events.length })}
        said={(event) => eventSaid(words, event as ReadEvent["read"])}
      />
      <Part
        reading={reading}
        kind="links"
        title={words.t("reading.links", { count: links.length })}
        said={(link) => linkSaid(words, link as ReadLink["read"])}
      />
    </>
  );
}

const eventSaid = (words: Words, { date, kind }: ReadEvent["read"]) =>
  clauses(words, [upperFirst(formatPeriod(words, date)), words.t(`event.${kind}`)]);

const linkSaid = (words: Words, { from, to, kind }: ReadLink["read"]) =>
  clauses(words, [
    words.t("reading.link", { from: townName(words, from.name), to: townName(words, to.name) }),
    words.t(`ties.link.${kind}`),
  ]);

interface PartProps {
  reading: Reading;
  kind: "events" | "links";
  title: string;
  /** What one of them is, in a line. */
  said: (read: (ReadEvent | ReadLink)["read"]) => string;
}

function Part({ reading, kind, title, said }: PartProps) {
  const words = useWords();
  const { id, language, text } = reading;
  const all: (ReadEvent | ReadLink)[] = reading[kind];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <LongList label={title} count={all.length} height={120}>
        {(index) => {
          const one = all[index] as ReadEvent | ReadLink;
          const { read, state } = one;
          const { start, end } = read.source.sentence;
          const name = said(read);
          return (
            <article className={rows.figure} data-state={state} aria-label={name}>
              <h4>{name}</h4>
              <p className={styles.meta}>
                <q lang={language}>{text.slice(start, end).replace(/\s+/g, " ").trim()}</q>
              </p>
              {waitsForDate(one) && <p className={styles.meta}>{waitsSaid(words, one)}</p>}
              <div className={styles.deeds}>
                <Decide
                  state={state}
                  acceptable={!waitsForDate(one)}
                  onDecide={(next) => decideTie(id, kind, index, next)}
                />
              </div>
            </article>
          );
        }}
      </LongList>
    </>
  );
}
