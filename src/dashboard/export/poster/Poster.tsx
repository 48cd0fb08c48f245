/** A picture as it is laid out: words above and below, the drawing in what is left of its size. */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Legend } from "../../charts/Legend.tsx";
import { TAGS } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { unbroken } from "../../words/lists.ts";
import { readable } from "../address.ts";
import type { Part, PictureTheme } from "../options.ts";
import type { Content } from "./content.tsx";
import type { Fit } from "./fit.ts";
import styles from "./Poster.module.css";

export interface PosterProps {
  words: Words;
  content: Content;
  parts: readonly Part[];
  fit: Fit;
  theme: PictureTheme;
  transparent: boolean;
  address: string;
  /** CSS pixels; where there is no height, the drawing has its usual one and the picture what it needs. */
  width: number;
  height?: number;
  usual?: number;
  /** False while it is only asked how much room the words leave. */
  drawn: boolean;
}

/** By this the drawing's frame is found. */
export const BODY = "data-poster-body";

export function Poster({
  words,
  content,
  parts,
  fit,
  theme,
  transparent,
  address,
  ...box
}: PosterProps) {
  const { t } = words;
  const { headline, subtitle, legend, milestones } = content;
  const has = (part: Part) => parts.includes(part);
  const notes = [
    ...(has("notes") ? content.notes.slice(0, fit.notes) : []),
    ...(has("milestones") && fit.milestones ? milestones : []),
  ];
  const left = has("notes") ? content.notes.length - fit.notes : 0;
  const size = { width: box.width, height: box.height };
  return (
    <article
      className={styles.poster}
      data-theme={theme}
      data-transparent={transparent ? "" : undefined}
      lang={TAGS[words.language]}
      style={size}
    >
      {has("headline") && <h3>{unbroken(headline)}</h3>}
      {has("subtitle") && <p className={styles.subtitle}>{subtitle}</p>}
      {has("legend") && legend.length > 0 && (
        <div className={styles.legend}>
          <Legend items={legend} />
        </div>
      )}
      <Body
        draw={box.drawn ? content.draw : undefined}
        height={box.height === undefined ? (box.usual ?? "auto") : undefined}
      />
      {notes.length + left > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{unbroken(note)}</li>
          ))}
          {left > 0 && <li>{t("picture.moreNotes", { count: left })}</li>}
        </ul>
      )}
      {has("sources") && !content.namesSources && content.sources.length > 0 && (
        <p className={styles.sources}>{sourcesInWords(words, content.sources, fit.sources)}</p>
      )}
      {(has("sources") || has("address") || has("logo")) && (
        <div className={styles.foot}>
          {has("logo") && <Logo />}
          {has("sources") && <p className={styles.rights}>{t("picture.rights")}</p>}
          {has("address") && <p className={styles.address}>{readable(address)}</p>}
        </div>
      )}
    </article>
  );
}

function sourcesInWords({ t }: Words, sources: string[], named: number): string {
  const more = sources.length - named;
  const joined = sources.slice(0, named).join(t("list.semicolon"));
  return more > 0
    ? t("picture.someSources", { sources: joined, more })
    : t("sources.all", { count: sources.length, sources: joined });
}

interface BodyProps {
  draw: Content["draw"] | undefined;
  /** Undefined for what the words leave, `auto` for what the drawing wants. */
  height: number | "auto" | undefined;
}

/** Draws in the room that is left, which is known once the words stand. */
function Body({ draw, height }: BodyProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<ReactNode>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current || !draw) return;
    const room = current.getBoundingClientRect();
    setDrawn(draw(Math.floor(room.width), height === "auto" ? undefined : Math.floor(room.height)));
  }, [draw, height]);
  return (
    <div
      ref={frame}
      {...{ [BODY]: "" }}
      className={styles.body}
      style={height === undefined ? undefined : { flex: "none", height }}
    >
      {drawn}
    </div>
  );
}

/** The icon of the page beside its name. */
function Logo() {
  const arrow = {
    fill: "none",
    strokeWidth: 4,
    strokeLinecap: "round",
    strokeLinejoin: "round",
  } as const;
  return (
    <p className={styles.logo}>
      <svg viewBox="0 0 32 32" width={18} height={18} aria-hidden="true">
        <path d="M5 11h20l-5-5" stroke="var(--first)" {...arrow} />
        <path d="M27 21H7l5 5" stroke="var(--second)" {...arrow} />
      </svg>
      <span translate="no">Two-Way</span>
    </p>
  );
}
