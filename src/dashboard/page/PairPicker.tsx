/** Whose trade and ties the page shows, where the data has more pairs than one. */
import { samePair } from "../filters/pair.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { ModalButton } from "../modal/ModalButton.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";
import { pairName } from "../words/places.ts";
import styles from "./Header.module.css";

const PairDialog = onDemand(() => import("../palette/PairDialog.tsx").then((part) => part.default));

/** As many pairs as can be looked over in a list; more are searched. */
const FEW = 12;

export function PairPicker() {
  const words = useWords();
  const { t } = words;
  const pair = useView((state) => state.view.pair);
  const pairs = useView((state) => state.choices.pairs);
  const change = useView((state) => state.change);
  if (pairs.length < 2) return null;
  const current = pairs.findIndex((one) => samePair(one.pair, pair));
  if (pairs.length > FEW)
    return (
      <p className={styles.pair} data-print="skip">
        <ModalButton label={t("pair.choose", { count: pairs.length })}>
          {(modal) => (
            <PairDialog
              {...modal}
              pairs={pairs}
              current={pair}
              onPair={(next) => change({ pair: next })}
            />
          )}
        </ModalButton>
      </p>
    );
  return (
    <label className={styles.pair} data-print="skip">
      {t("pair.label")}
      <select
        value={current}
        onChange={({ target }) => change({ pair: pairs[Number(target.value)]?.pair ?? pair })}
      >
        {pairs.map((one, i) => (
          <option key={one.pair.join()} value={i}>
            {t("pair.counted", { pair: pairName(words, one.pair), count: one.figures })}
          </option>
        ))}
      </select>
    </label>
  );
}
