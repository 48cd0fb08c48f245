import { useContext } from "react";
import type { Dataset } from "../../model/types.ts";
import { PAIR } from "../filters/pair.ts";
import { ViewContext } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { placeName } from "../words/places.ts";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ledeOf } from "./lede.ts";
import { Tools } from "./Tools.tsx";
import { applyTheme, THEMES, type Theme, useTheme } from "./theme.ts";

interface HeaderProps {
  dataset: Dataset | undefined;
  /** The same without what the reader has added. */
  published: Dataset | undefined;
}

export function Header({ dataset, published }: HeaderProps) {
  const words = useWords();
  const store = useContext(ViewContext);
  const [a, b] = PAIR.map((area) => placeName(words, area)) as [string, string];
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
      <h1>{words.t("page.heading", { a, b })}</h1>
      {dataset && dataset.observations.length > 0 && (
        <p className={styles.lede}>{ledeOf(words, dataset)}</p>
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
      <select value={theme} onChange={(event) => applyTheme(event.target.value as Theme)}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {t(`page.theme.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
