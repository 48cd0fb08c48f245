/** The same trade as both countries count it: the ratio by year, the numbers behind a year, what is covered, and what it does to multiples. */
import { type ReactNode, useMemo } from "react";
import type { Observation } from "../../model/types.ts";
import { FirstOf } from "../charts/FirstOf.tsx";
import type { Pair } from "../filters/pair.ts";
import { Coverage } from "./Coverage.tsx";
import { FourNumbers } from "./FourNumbers.tsx";
import styles from "./Mirror.module.css";
import { Multiples } from "./Multiples.tsx";
import { anyYears, claimedMultiples, countedTwice, fullestYear, type Twice } from "./mirror.ts";
import { Reasons } from "./Reasons.tsx";

/** On a phone the two flows are unfolded by those who want more than their sum. */
const FEW = { narrow: 0, wide: Number.POSITIVE_INFINITY };

export interface MirrorProps {
  pair: Pair;
  /** Figures of the pair: those that the filters leave, those they would leave of all years, and all. */
  shown: Observation[];
  ofAllYears: Observation[];
  all: Observation[];
  /** The year whose numbers are asked for; null leaves it to the data. */
  year: number | null;
  /** First and last calendar year in view. */
  span: [first: number, last: number];
  /** The first and the last of the years that are compared. */
  compared: [start: number, end: number];
  onYear: (year: number) => void;
  onSelect: (id: string) => void;
  /** The charts of the ratio and of each flow. */
  ratio: ReactNode;
  flows: ReactNode[];
}

export function Mirror(props: MirrorProps) {
  const { pair, shown, ofAllYears, all, year, span, compared, onYear, onSelect } = props;
  const twice = useMemo(() => countedTwice(shown, pair), [shown, pair]);
  const whole = useMemo(() => countedTwice(all, pair), [all, pair]);
  const longest = useMemo(() => countedTwice(ofAllYears, pair), [ofAllYears, pair]);
  const claims = useMemo(() => claimedMultiples(ofAllYears), [ofAllYears]);
  const counted = anyYears(whole).length > 0;
  const turnover = longest.find(({ flow }) => flow === "both") as Twice;
  return (
    <div className={styles.room}>
      <div className={styles.mirror}>
        {props.ratio}
        <FirstOf items={props.flows} few={FEW}>
          {(some) => <div className={styles.pairs}>{some}</div>}
        </FirstOf>
        {counted && (
          <>
            <div className={styles.pairs}>
              <div className={styles.room}>
                <FourNumbers
                  pair={pair}
                  shown={twice}
                  all={whole}
                  year={year ?? fullestYear(twice)}
                  onYear={onYear}
                  onSelect={onSelect}
                />
              </div>
              <div className={styles.room}>
                <Coverage pair={pair} twice={twice} years={span} />
              </div>
            </div>
            <div className={styles.room}>
              <Multiples turnover={turnover} claims={claims} years={compared} onSelect={onSelect} />
            </div>
            <div className={styles.room}>
              <Reasons pair={pair} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}
