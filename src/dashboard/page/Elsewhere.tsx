import type { Observation } from "../../model/types.ts";
import { PAIR } from "../filters/pair.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { listed } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import styles from "./Page.module.css";

const PAIRS_NAMED = 4;

/** How many figures are on other pairs of countries, which pairs, and where they can be seen; undefined where there are none. */
export function elsewhereInWords(words: Words, others: Observation[]): string | undefined {
  if (others.length === 0) return undefined;
  const pairs = others.map(({ refArea, counterpartArea }) =>
    words.t("elsewhere.pair", {
      ref: placeName(words, refArea),
      other: placeName(words, counterpartArea),
    }),
  );
  const named = [...new Set(pairs)];
  const count = named.length - PAIRS_NAMED;
  const more = count > 0 ? [words.t("elsewhere.more", { count })] : [];
  return words.t("elsewhere.said", {
    count: others.length,
    pair: listed(
      words,
      PAIR.map((area) => placeName(words, area)),
    ),
    which: listed(words, count > 0 ? [...named.slice(0, PAIRS_NAMED), ...more] : named),
  });
}

export function Elsewhere({ others }: { others: Observation[] }) {
  const said = elsewhereInWords(useWords(), others);
  return said ? <p className={styles.elsewhere}>{said}</p> : null;
}
