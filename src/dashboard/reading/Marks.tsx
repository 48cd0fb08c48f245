/** A text with every figure in it marked, and the numbers that were left alone. */
import { type Ref, useImperativeHandle, useMemo, useRef } from "react";
import type { Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { Marked } from "../sources/Marked.tsx";
import { type Piece, piecesOf } from "../sources/marks.ts";
import { formatFigure } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { LongList, type LongListHandle } from "./LongList.tsx";
import looks from "./Marks.module.css";
import type { ReadFigure, Reading } from "./reading.ts";
import { standing } from "./standing.ts";
import { whenSaid } from "./waits.ts";

interface Props {
  ref?: Ref<LongListHandle>;
  reading: Reading;
  /** Its figures, by their number. */
  observations: Observation[];
  current: number | null;
  onSelect: (index: number) => void;
}

/** A paragraph of more pieces is drawn in parts: one of thousands would be drawn whole. */
const MOST_PIECES = 120;

export function Marks({ ref, reading, observations, current, onSelect }: Props) {
  const words = useWords();
  const { id, text, leftAlone, figures, language } = reading;
  const parts = useMemo(() => {
    const readings = observations.flatMap((observation) =>
      observation.source.kind === "text" ? [{ quote: observation.source.quote, observation }] : [],
    );
    const left = leftAlone.map((one) => ({ document: id, ...one }));
    return piecesOf({ id, text }, readings, left).flatMap(inParts);
  }, [id, text, leftAlone, observations]);
  const list = useRef<LongListHandle>(null);
  useImperativeHandle(ref, () => ({
    show: (index) => {
      const part = parts.findIndex((pieces) =>
        pieces.some((piece) => piece.observations.some((o) => o.id === String(index))),
      );
      if (part >= 0) list.current?.show(part);
    },
  }));
  const figureOf = (o: Observation) => figures[Number(o.id)] as ReadFigure;
  const standingOf = (o: Observation) => standing(figureOf(o));
  const say = (o: Observation) =>
    clauses(words, [
      formatFigure(words, o),
      whenSaid(words, figureOf(o), o),
      ...standingOf(o).map((one) => words.t(`reading.standing.${one}`)),
    ]);
  const look = (o: Observation) =>
    [...standingOf(o), Number(o.id) === current && "current"].filter(Boolean).join(" ");
  return (
    <div className={looks.marks} lang={language}>
      <LongList ref={list} label={words.t("reading.text")} count={parts.length} height={120}>
        {(part) =>
          parts[part]?.map((piece) => (
            <Marked
              key={piece.start}
              piece={piece}
              standing={look}
              say={say}
              onSelect={(figure) => onSelect(Number(figure))}
            />
          ))
        }
      </LongList>
    </div>
  );
}

function inParts(pieces: Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (let i = 0; i < pieces.length; i += MOST_PIECES) parts.push(pieces.slice(i, i + MOST_PIECES));
  return parts;
}
