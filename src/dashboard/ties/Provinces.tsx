/** Which provinces of the two countries work together, as a matrix, and the sentences that say so. */
import type { Dataset, ProvinceLink } from "../../model/types.ts";
import type { Pair } from "../filters/pair.ts";
import { useWords } from "../i18n/words.ts";
import { citedAs, sentenceOf } from "../words/documents.ts";
import { clauses } from "../words/lists.ts";
import { placeName, townName } from "../words/places.ts";
import styles from "./Provinces.module.css";
import { matrixOf } from "./provinces.ts";

/** Behind the number of a sentence that a reader has added. */
const OWN = "◆";

interface Props {
  dataset: Dataset;
  /** Those that pass the filters. */
  links: ProvinceLink[];
  pair: Pair;
}

export function Provinces({ dataset, links, pair }: Props) {
  const words = useWords();
  const { rows, columns, cell, sentences } = matrixOf(links, pair);
  const [down, across] = [rows[0], columns[0]];
  if (!down || !across) {
    const hidden = matrixOf(dataset.links, pair).rows.length > 0;
    return (
      <p className={styles.empty}>
        {words.t(hidden ? "ties.provinces.hidden" : "ties.provinces.none")}
      </p>
    );
  }
  const isOwn = (n: number) => sentences[n - 1]?.layer === "own";
  const names = { rows: placeName(words, down.area), columns: placeName(words, across.area) };
  return (
    <>
      <p id="provinces-caption" className={styles.caption}>
        {words.t("ties.provinces.caption", names)}
        {sentences.some(({ layer }) => layer) && (
          <>
            {words.t("list.semicolon")}
            {OWN} {words.t("events.own")}
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby="provinces-caption">
        <table className={styles.matrix} aria-labelledby="provinces-caption">
          <thead>
            <tr>
              <th scope="col">{words.t("ties.provinces.corner", names)}</th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col">
                  {townName(words, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{townName(words, row.name)}</th>
                {columns.map((column) => (
                  <td key={column.code}>
                    {cell(row, column).map(({ kind, sentences }) => (
                      <span key={kind} className={styles.kind} data-kind={kind}>
                        {words.t(`ties.link.${kind}`)}{" "}
                        {sentences.map((n, i) => (
                          <span key={n}>
                            {i > 0 && ", "}
                            <a
                              href={`#province-${n}`}
                              aria-label={clauses(words, [
                                words.t("ties.provinces.sentence", { n }),
                                isOwn(n) && words.t("events.own"),
                              ])}
                            >
                              {n}
                              {isOwn(n) && OWN}
                            </a>
                          </span>
                        ))}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ol className={styles.sentences}>
        {sentences.map(({ source, layer }, i) => (
          <li key={`${source.document}-${source.sentence.start}`} id={`province-${i + 1}`}>
            <q lang={dataset.documents.find(({ id }) => id === source.document)?.language}>
              {sentenceOf(source, dataset.documents)}
            </q>{" "}
            {clauses(words, [
              citedAs(words, source, dataset.documents),
              layer && words.t("events.own"),
            ])}
          </li>
        ))}
      </ol>
    </>
  );
}
