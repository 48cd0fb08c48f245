import { useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { PAIR } from "../filters/pair.ts";
import { useWords } from "../i18n/words.ts";
import { placeName } from "../words/places.ts";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ledeOf } from "./lede.ts";
import { applyTheme, storedTheme, THEMES, type Theme } from "./theme.ts";

export function Header({ dataset }: { dataset: Dataset | undefined }) {
  const words = useWords();
  const [a, b] = PAIR.map((area) => placeName(words, area)) as [string, string];
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p className={styles.name} translate="no">
          Two-Way
        </p>
        <div className={styles.choices}>
          <LanguageSwitch />
          <ThemePicker />
        </div>
      </div>
      <h1>{words.t("page.heading", { a, b })}</h1>
      {dataset && dataset.observations.length > 0 && (
        <p className={styles.lede}>{ledeOf(words, dataset)}</p>
      )}
    </header>
  );
}

function ThemePicker() {
  const { t } = useWords();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <label className={styles.theme}>
      {t("page.theme")}
      <select
        value={theme}
        onChange={(event) => {
          const next = event.target.value as Theme;
          applyTheme(next);
          setTheme(next);
        }}
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {t(`page.theme.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
