import { useWords } from "../i18n/words.ts";
import { basisWords } from "../words/basis.ts";
import { formatBounds, formatFigure } from "../words/format.ts";
import { indicatorText } from "../words/names.ts";
import { amountWords, differenceKind, growthKind, type Kind, ratioKind } from "./amounts.ts";
import styles from "./Compare.module.css";
import type { Bounded } from "./change.ts";
import type { Row } from "./compare.ts";
import type { Side } from "./match.ts";
import {
  cautions,
  growthHead,
  isAbout,
  isRatioAbout,
  otherWords,
  qualifiersOf,
  rowSubject,
  sideNote,
} from "./words.ts";

interface Props {
  row: Row;
  /** The first and the last of the compared years. */
  years: [number, number];
  onSelect: (id: string) => void;
}

export function CompareRow({ row, years, onSelect }: Props) {
  const words = useWords();
  const { t } = words;
  const { change, crosses, indicator, sides, ends } = row;
  const [a, b] = [ends[0].observation, ends[1].observation];
  const notes = cautions(words, row);
  return (
    <tr className={crosses ? styles.crosses : undefined}>
      <th scope="row">
        <span className={styles.indicator}>{indicatorText(words, indicator, "label")}</span>
        <span className={styles.subject}>
          {[rowSubject(words, row), ...qualifiersOf(words, row)].join(t("list.semicolon"))}
        </span>
        {notes.map((note) => (
          <span className={styles.caution} key={note}>
            {note}
          </span>
        ))}
      </th>
      {sides.map((side) => (
        <SideCell key={side.year} side={side} onSelect={onSelect} />
      ))}
      {change && a && b ? (
        <>
          <Amount
            label={t("compare.difference")}
            amount={change.difference}
            kind={differenceKind(words, a, b)}
            about={isAbout(row)}
          />
          <Amount
            label={t("compare.ratio")}
            amount={change.ratio}
            kind={ratioKind(words)}
            about={isRatioAbout(row)}
          />
          <Amount
            label={growthHead(words, years)}
            amount={change.growth}
            kind={growthKind(words)}
            about={isRatioAbout(row)}
          />
        </>
      ) : (
        <td className={styles.empty} colSpan={3}>
          {t("compare.nothing")}
        </td>
      )}
    </tr>
  );
}

function SideCell({ side, onSelect }: { side: Side; onSelect: (id: string) => void }) {
  const words = useWords();
  const { observation, others, year, passedOver } = side;
  if (passedOver) return <td className={styles.empty} />;
  const note = sideNote(words, side);
  const range = observation && formatBounds(words, observation);
  return (
    <td className={observation ? undefined : styles.missing}>
      <Label>{year}</Label>
      {observation && (
        <button className={styles.value} type="button" onClick={() => onSelect(observation.id)}>
          {formatFigure(words, observation)}
        </button>
      )}
      {observation && <span className={styles.basis}>{basisWords(words, observation)}</span>}
      {range && observation?.basis !== "official" && <span className={styles.range}>{range}</span>}
      {note && <span className={observation ? styles.caution : undefined}>{note}</span>}
      {others.map((other) => (
        <button
          className={styles.other}
          key={other.id}
          type="button"
          onClick={() => onSelect(other.id)}
        >
          {words.t("compare.also", { other: otherWords(words, other, year) })}
        </button>
      ))}
    </td>
  );
}

interface AmountProps {
  label: string;
  amount: Bounded | undefined;
  kind: Kind;
  about: boolean;
}

function Amount({ label, amount, kind, about }: AmountProps) {
  const { t } = useWords();
  if (!amount) return <td className={styles.empty}>{t("compare.noAmount")}</td>;
  const { said, range } = amountWords(amount, kind, about);
  return (
    <td>
      <Label>{label}</Label>
      <span className={styles.amount}>{said}</span>
      {range && <span className={styles.range}>{range}</span>}
    </td>
  );
}

/** The column's name where the rows are stacked and the head is out of sight. */
function Label({ children }: { children: string | number }) {
  return (
    <span className={styles.label} aria-hidden="true">
      {children}
    </span>
  );
}
