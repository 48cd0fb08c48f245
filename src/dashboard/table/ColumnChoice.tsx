import { useWords } from "../i18n/words.ts";
import type { Field } from "../words/fields.ts";
import styles from "./FiguresTable.module.css";
import type { FiguresModel } from "./use-figures.ts";

/** Which columns are shown and copied. */
export function ColumnChoice({ table, fields }: { table: FiguresModel; fields: Field[] }) {
  const words = useWords();
  return (
    <details className={styles.columns}>
      <summary>{words.t("figures.columns")}</summary>
      <fieldset>
        <legend className="visually-hidden">{words.t("figures.columns")}</legend>
        {fields.flatMap(({ id, name }) => {
          const column = table.getColumn(id);
          return column?.getCanHide()
            ? [
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={column.getIsVisible()}
                    onChange={() => column.toggleVisibility()}
                  />
                  {name}
                </label>,
              ]
            : [];
        })}
      </fieldset>
    </details>
  );
}
