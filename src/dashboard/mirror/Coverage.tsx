/** Which years each country reports of each flow: a strip a row, and the same in words. */

import { Fold } from "../charts/Fold.tsx";
import { colour } from "../charts/Marks.tsx";
import { reporterTone } from "../charts/marks.ts";
import { yearsInWords } from "../charts/notes.ts";
import { at, emptySeries } from "../charts/series.ts";
import { yearTicks } from "../charts/ticks.ts";
import type { Pair } from "../filters/pair.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { clauses } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import styles from "./Mirror.module.css";
import { type Twice, yearsOf } from "./mirror.ts";

const HEIGHT = 14;

export interface CoverageProps {
  pair: Pair;
  twice: Twice[];
  /** First and last calendar year of the strip. */
  years: [first: number, last: number];
}

export function Coverage({ pair, twice, years: [first, last] }: CoverageProps) {
  const words = useWords();
  const pointed = useView((state) => state.pointed);
  const { t } = words;
  const count = last - first + 1;
  const left = (year: number) => `${((year - first) / count) * 100}%`;
  const flow = (name: "out" | "in", i: 0 | 1) =>
    twice.find((one) => one.flow === name)?.counts[i] ?? emptySeries(pair[i]);
  // Exports of the first are the goods that go out, exports of the second those that come in.
  const rows = [
    { series: flow("out", 0), name: t("mirror.coverage.exports") },
    { series: flow("in", 0), name: t("mirror.coverage.imports") },
    { series: flow("in", 1), name: t("mirror.coverage.exports") },
    { series: flow("out", 1), name: t("mirror.coverage.imports") },
  ];
  return (
    <figure className={styles.figure} aria-labelledby="mirror-coverage">
      <Fold
        heading={
          <h3 className={styles.heading} id="mirror-coverage">
            {t("mirror.coverage.heading")}
          </h3>
        }
      >
        <p className={styles.subtitle}>{t("mirror.coverage.subtitle")}</p>
        <dl className={styles.strips}>
          {rows.map(({ series, name }) => {
            const own = yearsOf(series).filter((year) => year >= first && year <= last);
            const about = own.filter((year) => at(series, year)?.qualifier === "about");
            const area = placeName(words, series.reporter);
            return (
              <div key={`${series.reporter}${name}`} className={styles.strip}>
                <dt>{t("mirror.coverage.row", { area, flow: name })}</dt>
                <dd>
                  <svg width="100%" height={HEIGHT} aria-hidden="true">
                    <rect width="100%" height={HEIGHT} fill="var(--grid)" />
                    {own.map((year) => (
                      <rect
                        key={year}
                        x={left(year)}
                        width={`${100 / count}%`}
                        height={HEIGHT}
                        fillOpacity={about.includes(year) ? 0.45 : 1}
                        fill={colour(reporterTone(series.reporter, pair))}
                        stroke="var(--paper)"
                      />
                    ))}
                    {pointed !== null && (
                      <rect
                        x={left(pointed)}
                        width={`${100 / count}%`}
                        height={HEIGHT}
                        fill="none"
                        stroke="var(--ink)"
                        strokeWidth={2}
                      />
                    )}
                  </svg>
                  <span className={styles.covered}>
                    {clauses(words, [
                      own.length > 0
                        ? t("mirror.coverage.years", {
                            count: own.length,
                            years: yearsInWords(words, own),
                          })
                        : t("mirror.coverage.none"),
                      about.length > 0 &&
                        t("mirror.coverage.about", { years: yearsInWords(words, about) }),
                    ])}
                  </span>
                </dd>
              </div>
            );
          })}
          <div className={styles.strip} aria-hidden="true">
            <dt />
            <dd className={styles.ticks}>
              {yearTicks(first, last - 1, 480).map((year) => (
                <span key={year} style={{ left: left(year + 0.5) }}>
                  {year}
                </span>
              ))}
            </dd>
          </div>
        </dl>
      </Fold>
    </figure>
  );
}
