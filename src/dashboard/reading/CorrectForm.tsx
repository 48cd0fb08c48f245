/** Sets right what was read in a figure; the model's own schema says what can be. */
import { type ComponentProps, type ReactNode, useId, useMemo, useState } from "react";
import { latestDay } from "../../input/article/published.ts";
import { AREAS } from "../../model/areas.ts";
import { isRelative } from "../../model/relative.ts";
import type { Indicator, StatedFigure } from "../../model/types.ts";
import { isBelowNothing } from "../../official/units.ts";
import { TAGS } from "../i18n/language.ts";
import { useWords } from "../i18n/words.ts";
import { indicatorText } from "../words/names.ts";
import { placeName } from "../words/places.ts";
import { hasBase } from "./amend.ts";
import {
  type CorrectableField,
  corrected,
  type Fault,
  type Faults,
  type Form,
  hasReporter,
  reporterIn,
  SCALES,
} from "./correct.ts";
import fields from "./Form.module.css";
import styles from "./ReadDialog.module.css";
import type { ReadFigure } from "./reading.ts";

interface Props {
  indicators: Indicator[];
  figure: ReadFigure;
  /** When its text was published. */
  published: string | undefined;
  form: Form;
  onChange: (form: Form) => void;
  /** Undefined gives back what was read. */
  onCorrect: (figure: StatedFigure | undefined) => void;
  onClose: () => void;
}

const UNITS = [
  "USD",
  "CNY",
  "VND",
  "EUR",
  "JPY",
  "person",
  "project",
  "rank",
  "ratio",
  "multiple",
  "count",
];
const QUALIFIERS = ["exact", "about", "at-least", "at-most"] as const;
const MEASURES = ["stock", "flow"] as const;

/** All of a form that has just opened is brought into sight, its buttons too. */
const intoSight = (form: HTMLFormElement | null) => form?.scrollIntoView({ block: "nearest" });

export function CorrectForm(props: Props) {
  const { indicators, figure, published, form, onChange, onCorrect, onClose } = props;
  const words = useWords();
  const { t } = words;
  const [wrong, setWrong] = useState<Faults>(new Map());
  const units = useId();
  const areas = useMemo(() => {
    const { compare } = new Intl.Collator(TAGS[words.language]);
    return AREAS.map((value) => ({ value, label: placeName(words, value) })).sort((a, b) =>
      compare(a.label, b.label),
    );
  }, [words]);
  const set = (field: keyof Form, value: string) => onChange({ ...form, [field]: value });
  const field = (name: CorrectableField, control: ReactNode, hint?: string) => (
    <Labelled name={name} wrong={wrong.get(name)} hint={hint}>
      {control}
    </Labelled>
  );
  const text = (
    name: CorrectableField,
    how: Pick<ComponentProps<"input">, "list" | "inputMode"> = {},
  ) => (
    <input
      {...how}
      value={form[name]}
      aria-invalid={wrong.has(name)}
      onChange={(event) => set(name, event.target.value)}
    />
  );
  const select = (
    name: keyof Form,
    options: { value: string; label: string }[],
    value = form[name],
  ) => (
    <select
      value={value}
      aria-label={name === "scale" ? t("reading.field.scale") : undefined}
      aria-invalid={wrong.has(name as CorrectableField)}
      onChange={(event) => set(name, event.target.value)}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
  const known = indicators.map((indicator) => ({
    value: indicator.id,
    label: indicatorText(words, indicator, "label"),
  }));
  const scales = [
    ...SCALES.map((scale) => ({ value: String(scale), label: t(`reading.scale.${scale}`) })),
    { value: "0.01", label: "%" },
  ];
  return (
    <form
      ref={intoSight}
      className={fields.correct}
      aria-label={t("reading.correct")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const result = corrected(figure.read, form, {
          indicators,
          published,
          today: latestDay(),
          language: words.language,
        });
        if ("wrong" in result) setWrong(result.wrong);
        else onCorrect(result.figure.corrections?.length ? result.figure : undefined);
      }}
    >
      {field("indicator", select("indicator", known))}
      {isRelative(form.indicator) &&
        field("of", select("of", [{ value: "", label: t("reading.unsaid") }, ...known]))}
      {/* No field of type number: it drops a comma, or takes it for a point, as the browser's language has it. */}
      {field(
        "value",
        // The keys for decimals of a telephone may have no minus.
        text("value", { inputMode: isBelowNothing("-1", form.indicator) ? "decimal" : "text" }),
      )}
      <Labelled name="scale">{select("scale", scales)}</Labelled>
      {field("unit", text("unit", { list: units }), t("reading.hint.unit"))}
      <datalist id={units}>
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      {field(
        "qualifier",
        select(
          "qualifier",
          QUALIFIERS.map((value) => ({ value, label: t(`field.qualifier.${value}`) })),
        ),
      )}
      {field("refArea", select("refArea", areas))}
      {field("counterpartArea", select("counterpartArea", areas))}
      {hasReporter(form) &&
        field(
          "reporter",
          select(
            "reporter",
            [
              { value: "", label: t("reporter.unnamed") },
              ...[form.refArea, form.counterpartArea].map((value) => ({
                value,
                label: placeName(words, value),
              })),
            ],
            reporterIn(form),
          ),
        )}
      {field("period", text("period"), t("reading.hint.period"))}
      {hasBase(form.indicator) && field("base", text("base"), t("reading.hint.period"))}
      {field(
        "measure",
        select("measure", [
          { value: "", label: t("reading.unsaid") },
          ...MEASURES.map((value) => ({ value, label: t(`field.measure.${value}`) })),
        ]),
      )}
      {field("scope", text("scope"), t("reading.hint.scope"))}
      {form.unit === "count" && field("what", text("what"))}
      {wrong.size > 0 && (
        <p role="alert" className={fields.wrong}>
          {t("reading.wrong")}
        </p>
      )}
      <div className={styles.deeds}>
        <button type="submit" className={styles.main}>
          {t("reading.correct.save")}
        </button>
        {figure.corrected && (
          <button type="button" onClick={() => onCorrect(undefined)}>
            {t("reading.correct.undo")}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t("reading.correct.close")}
        </button>
      </div>
    </form>
  );
}

interface LabelledProps {
  name: CorrectableField | "scale";
  wrong?: Fault | undefined;
  hint?: string;
  children: ReactNode;
}

function Labelled({ name, wrong, hint, children }: LabelledProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label data-wrong={wrong ? "" : undefined}>
      <span>{t(`reading.field.${name}`)}</span>
      {children}
      {wrong ? <small>{t(`reading.wrong.${wrong}`)}</small> : hint && <small>{hint}</small>}
    </label>
  );
}
