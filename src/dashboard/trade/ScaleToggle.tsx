import type { Scale } from "../filters/view.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./ScaleToggle.module.css";

const SCALES: Scale[] = ["linear", "log"];

/** Linear or logarithmic: where the choice is offered, it stands with the chart it changes. */
export function ScaleToggle({
  scale,
  onChange,
}: {
  scale: Scale;
  onChange: (scale: Scale) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className={styles.toggle} data-export="skip">
      <legend className="visually-hidden">{t("scale.name")}</legend>
      {SCALES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="scale"
            value={value}
            checked={scale === value}
            onChange={() => onChange(value)}
          />
          <span>{t(`scale.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
