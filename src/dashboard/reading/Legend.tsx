/** What the looks of the figures in a text mean. */
import { useWords } from "../i18n/words.ts";
import text from "../sources/Text.module.css";
import looks from "./Marks.module.css";
import { STANDINGS } from "./standing.ts";

export function Legend() {
  const { t } = useWords();
  return (
    <ul className={`${looks.legend} ${looks.marks}`} aria-label={t("reading.legend")}>
      {STANDINGS.map((one) => (
        <li key={one}>
          <span aria-hidden="true" className={text.mark} data-figure={one}>
            12
          </span>{" "}
          {t(`reading.standing.${one}`)}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className={text.left}>
          12
        </span>{" "}
        {t("reading.standing.left")}
      </li>
    </ul>
  );
}
