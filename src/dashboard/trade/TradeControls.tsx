/** What of the trade to draw and how: measure, mode, base year and scale, with the chart they change. */
import { useMemo } from "react";
import type { PageInput } from "../charts/contents.ts";
import { useView } from "../filters/store.ts";
import { MEASURES, MODES, refusal } from "../filters/view.ts";
import { useWords } from "../i18n/words.ts";
import { upperFirst } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import { baseOf } from "./modes.ts";
import { ScaleToggle } from "./ScaleToggle.tsx";
import styles from "./TradeControls.module.css";

export function TradeControls({ input }: { input: PageInput }) {
  const words = useWords();
  const { t } = words;
  const { measure, mode, scale } = useView((state) => state.view);
  const change = useView((state) => state.change);
  const index = useMemo(() => (mode === "index" ? baseOf(input) : undefined), [input, mode]);
  // What cannot be chosen is said where a person looks for it.
  const refused = MEASURES.map((value) => refusal(value, mode)).find((why) => why);
  const why = refused ?? refusal(measure, "index");
  return (
    <div className={styles.controls} data-export="skip">
      <Choice
        name="measure"
        label={t("control.measure")}
        options={MEASURES.map((value) => ({
          value,
          label: t(`control.measure.${value}`),
          refused: refusal(value, mode) !== undefined,
        }))}
        value={measure}
        onChange={(value) => change({ measure: value })}
      />
      <Choice
        name="mode"
        label={t("control.mode")}
        options={MODES.map((value) => ({
          value,
          label: t(`control.mode.${value}`),
          refused: refusal(measure, value) === "balance-sign",
        }))}
        value={mode}
        onChange={(value) => change({ mode: value })}
      />
      {index?.base !== undefined && (
        <label className={styles.base}>
          {t("control.base")}
          <select
            value={index.base}
            onChange={(event) => change({ base: Number(event.target.value) })}
          >
            {[...new Set([...index.years, index.base])]
              .sort((a, b) => a - b)
              .map((year) => (
                // A base that an address asks for may be one that nobody has a figure for.
                <option key={year} disabled={!index.years.includes(year)}>
                  {year}
                </option>
              ))}
          </select>
        </label>
      )}
      {(mode === "absolute" || mode === "index") && measure !== "balance" && (
        <ScaleToggle scale={scale} onChange={(next) => change({ scale: next })} />
      )}
      {index?.missing.map(({ reporter, base: asked, nearest }) =>
        nearest === undefined ? null : (
          <button
            key={reporter}
            type="button"
            className={styles.nearest}
            onClick={() => change({ base: nearest })}
          >
            {t("control.useNearest", {
              area: placeName(words, reporter),
              base: String(asked),
              nearest: String(nearest),
            })}
          </button>
        ),
      )}
      {why && <p className={styles.why}>{upperFirst(t(`refusal.${why}`))}</p>}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  options: { value: T; label: string; refused: boolean }[];
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ name, label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.refused}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
