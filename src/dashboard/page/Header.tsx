import { useState } from "react";
import type { Dataset } from "../../model/types.ts";
import styles from "./Header.module.css";
import { ledeOf } from "./lede.ts";
import { applyTheme, storedTheme, THEMES, type Theme } from "./theme.ts";

const NAMES: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

export function Header({ dataset }: { dataset: Dataset | undefined }) {
  const [theme, setTheme] = useState(storedTheme);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p className={styles.name}>Two-Way</p>
        <label className={styles.theme}>
          Theme
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
                {NAMES[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h1>Vietnam and China: trade and ties, figure by figure</h1>
      {dataset && dataset.observations.length > 0 && (
        <p className={styles.lede}>{ledeOf(dataset)}</p>
      )}
    </header>
  );
}
