/** A multiple between two years in four ways: within either country's count, and across from one to the other. */
import { computedFigure, computedInWords, computedRange } from "../charts/computed-words.ts";
import { Fold } from "../charts/Fold.tsx";
import { useWords } from "../i18n/words.ts";
import { formatFigure } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { placeFirst, placeInText } from "../words/places.ts";
import styles from "./Mirror.module.css";
import { type Claimed, roundsTo, type Twice, type Way, waysBetween } from "./mirror.ts";

export interface MultiplesProps {
  turnover: Twice;
  claims: Claimed[];
  /** The years that are compared on the page. */
  years: [start: number, end: number];
  onSelect: (id: string) => void;
}

export function Multiples({ turnover, claims, years, onSelect }: MultiplesProps) {
  const words = useWords();
  const { t } = words;
  const stated = claims.some(({ years: [a, b] }) => a === years[0] && b === years[1]);
  const rows: { years: [number, number]; claim?: Claimed["claim"] }[] = stated
    ? claims
    : [...claims, { years }];
  const head = (way: Way) => {
    const [from, to] = [placeInText(words, way.from), placeInText(words, way.to)];
    return way.from === way.to
      ? t("mirror.multiples.within", { area: from })
      : t("mirror.multiples.across", { from, to });
  };
  return (
    <figure className={styles.figure} aria-labelledby="mirror-multiples">
      <Fold
        heading={
          <h3 className={styles.heading} id="mirror-multiples">
            {t("mirror.multiples.heading")}
          </h3>
        }
      >
        <p className={styles.subtitle}>{t("mirror.multiples.subtitle")}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("mirror.multiples.years")}</th>
              {waysBetween(turnover, years).map((way) => (
                <th key={way.from + way.to} scope="col">
                  {head(way)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ years: [start, end], claim }) => (
              <tr key={claim?.id ?? "compared"}>
                <th scope="row">
                  {t("mirror.multiples.span", { start: String(start), end: String(end) })}
                  {claim && (
                    <button
                      type="button"
                      className={styles.claim}
                      onClick={() => onSelect(claim.id)}
                    >
                      {t("mirror.multiples.claim", { claim: formatFigure(words, claim) })}
                    </button>
                  )}
                </th>
                {waysBetween(turnover, [start, end]).map((way) => {
                  const { multiple, missing } = way;
                  const fits = multiple && claim && roundsTo(multiple, claim);
                  return (
                    <td
                      key={way.from + way.to}
                      data-label={head(way)}
                      data-fits={fits ? "" : undefined}
                    >
                      {multiple ? (
                        <>
                          <span className={styles.multiple}>{computedFigure(words, multiple)}</span>
                          <span className={styles.as}>{computedInWords(words, multiple)}</span>
                          <span className={styles.as}>{computedRange(words, multiple)}</span>
                        </>
                      ) : (
                        <span className={styles.missing}>
                          {clauses(
                            words,
                            missing.map(({ year, reporter }) =>
                              t("mirror.multiples.missing", {
                                area: placeFirst(words, reporter),
                                year: String(year),
                              }),
                            ),
                          )}
                        </span>
                      )}
                      {fits && <span className={styles.fits}>{t("mirror.multiples.rounds")}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>{t("mirror.multiples.note")}</p>
      </Fold>
    </figure>
  );
}
