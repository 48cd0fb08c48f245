import { basisWords } from "../words/basis.ts";
import { formatBounds, formatFigure } from "../words/format.ts";
import { amountWords, differenceKind, GROWTH, type Kind, RATIO } from "./amounts.ts";
import styles from "./Compare.module.css";
import type { Bounded } from "./change.ts";
import type { Row } from "./compare.ts";
import type { Side } from "./match.ts";
import {
  cautions,
  growthHead,
  isAbout,
  otherWords,
  qualifiersOf,
  rowSubject,
  sideNote,
} from "./words.ts";

interface Props {
  row: Row;
  years: [number, number];
  onSelect: (id: string) => void;
}

export function CompareRow({ row, years, onSelect }: Props) {
  const { change, crosses, indicator, sides } = row;
  const [a, b] = [sides[0].observation, sides[1].observation];
  const about = isAbout(row);
  const notes = cautions(row);
  return (
    <tr className={crosses ? styles.crosses : undefined}>
      <th scope="row">
        <span className={styles.indicator}>{indicator.label}</span>
        <span className={styles.subject}>{[rowSubject(row), ...qualifiersOf(row)].join("; ")}</span>
        {notes.map((note) => (
          <span className={styles.caution} key={note}>
            {note}
          </span>
        ))}
      </th>
      {row.sides.map((side) => (
        <SideCell key={side.year} side={side} onSelect={onSelect} />
      ))}
      {change && a && b ? (
        <>
          <Amount
            label="Difference"
            amount={change.difference}
            kind={differenceKind(a, b)}
            about={about}
          />
          <Amount label="Ratio" amount={change.ratio} kind={RATIO} about={about} />
          <Amount label={growthHead(years)} amount={change.growth} kind={GROWTH} about={about} />
        </>
      ) : (
        <td className={styles.empty} colSpan={3}>
          nothing to hold against each other
        </td>
      )}
    </tr>
  );
}

function SideCell({ side, onSelect }: { side: Side; onSelect: (id: string) => void }) {
  const { observation, others, year } = side;
  const note = sideNote(side);
  const range = observation && formatBounds(observation);
  return (
    <td className={observation ? undefined : styles.missing}>
      <Label>{year}</Label>
      {observation && (
        <button className={styles.value} type="button" onClick={() => onSelect(observation.id)}>
          {formatFigure(observation)}
        </button>
      )}
      {observation && <span className={styles.basis}>{basisWords(observation)}</span>}
      {range && observation?.basis !== "official" && <span className={styles.range}>{range}</span>}
      {note && <span className={observation ? styles.caution : undefined}>{note}</span>}
      {others.map((other) => (
        <button
          className={styles.other}
          key={other.id}
          type="button"
          onClick={() => onSelect(other.id)}
        >
          also {otherWords(other, year)}
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
  if (!amount) return <td className={styles.empty}>none</td>;
  const { words, range } = amountWords(amount, kind, about);
  return (
    <td>
      <Label>{label}</Label>
      <span className={styles.amount}>{words}</span>
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
