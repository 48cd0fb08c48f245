import { useMemo } from "react";
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
  // Of a hundred thousand figures only a few pairs are named.
  const pairs = new Map(others.map((o) => [`${o.refArea} ${o.counterpartArea}`, o]));
  const named = [...pairs.values()].slice(0, PAIRS_NAMED).map(({ refArea, counterpartArea }) =>
    words.t("elsewhere.pair", {
      ref: placeName(words, refArea),
      other: placeName(words, counterpartArea),
    }),
  );
  const count = pairs.size - PAIRS_NAMED;
  const more = count > 0 ? [words.t("elsewhere.more", { count })] : [];
  return words.t("elsewhere.said", {
    count: others.length,
    pair: listed(
      words,
      PAIR.map((area) => placeName(words, area)),
    ),
    which: listed(words, [...named, ...more]),
  });
}

export function Elsewhere({ others }: { others: Observation[] }) {
  const words = useWords();
  const said = useMemo(() => elsewhereInWords(words, others), [words, others]);
  return said ? <p className={styles.elsewhere}>{said}</p> : null;
}
