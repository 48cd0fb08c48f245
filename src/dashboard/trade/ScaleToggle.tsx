import type { Scale } from "../filters/view.ts";
import styles from "./ScaleToggle.module.css";

const SCALES: { value: Scale; label: string }[] = [
  { value: "linear", label: "Linear" },
  { value: "log", label: "Log" },
];

/** Linear or logarithmic: where the choice is offered, it stands with the chart it changes. */
export function ScaleToggle({
  scale,
  onChange,
}: {
  scale: Scale;
  onChange: (scale: Scale) => void;
}) {
  return (
    <fieldset className={styles.toggle} data-export="skip">
      <legend className="visually-hidden">Scale of the values</legend>
      {SCALES.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="scale"
            value={value}
            checked={scale === value}
            onChange={() => onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
