import { useContext } from "react";
import type { Dataset } from "../../model/types.ts";
import { ofPair } from "../filters/pair.ts";
import { usePair, ViewContext } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { chooseTheme, THEMES, type Theme, useTheme } from "../theme/theme.ts";
import { placeNames } from "../words/places.ts";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ledeOf } from "./lede.ts";
import { PairPicker } from "./PairPicker.tsx";
import { Tools } from "./Tools.tsx";

interface HeaderProps {
  dataset: Dataset | undefined;
  /** The same without what the reader has added. */
  published: Dataset | undefined;
}

export function Header({ dataset, published }: HeaderProps) {
  const words = useWords();
  const store = useContext(ViewContext);
  const pair = usePair();
  const [a, b] = placeNames(words, pair);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p className={styles.name} translate="no">
          Two-Way
        </p>
        <div className={styles.choices} data-print="skip">
          <LanguageSwitch />
          <ThemePicker />
        </div>
      </div>
      <div className={styles.title}>
        <h1>{words.t("page.heading", { a, b })}</h1>
        {store && <PairPicker />}
      </div>
      {dataset && dataset.observations.length > 0 && (
        <p className={styles.lede}>{ledeOf(words, ofPair(dataset, pair))}</p>
      )}
      {store && dataset && published && (
        <Tools dataset={dataset} published={published} store={store} />
      )}
    </header>
  );
}

function ThemePicker() {
  const { t } = useWords();
  const theme = useTheme();
  return (
    <label className={styles.theme}>
      {t("page.theme")}
      <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {t(`page.theme.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
