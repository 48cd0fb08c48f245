import { samePair } from "../filters/pair.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { pairName } from "../words/places.ts";
import styles from "./Page.module.css";

const PAIRS_NAMED = 4;

/** How many figures are on other pairs of countries, and the way to those with the most. */
export function Elsewhere() {
  const words = useWords();
  const { t } = words;
  const pair = useView((state) => state.view.pair);
  const pairs = useView((state) => state.choices.pairs);
  const change = useView((state) => state.change);
  const others = pairs.filter((one) => !samePair(one.pair, pair));
  if (others.length === 0) return null;
  const count = others.reduce((sum, { figures }) => sum + figures, 0);
  const more = others.length - PAIRS_NAMED;
  return (
    <p className={styles.elsewhere} data-print="skip">
      {t("elsewhere.said", { count, pair: pairName(words, pair) })}{" "}
      {others.slice(0, PAIRS_NAMED).map(({ pair: other, figures }) => (
        <button key={other.join()} type="button" onClick={() => change({ pair: other })}>
          {t("pair.counted", { pair: pairName(words, other), count: figures })}
        </button>
      ))}
      {more > 0 && t("elsewhere.more", { count: more })}
    </p>
  );
}
