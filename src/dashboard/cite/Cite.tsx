/** A citation to read, and to copy as text or for a reference manager. */
import { bibtex } from "../../formats/bibtex.ts";
import { cslJson } from "../../formats/works.ts";
import { Copied } from "../copying/Copied.tsx";
import { useCopying } from "../copying/use-copying.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./Cite.module.css";
import type { Cited } from "./cited.ts";

export function Cite({ cited: { text, works } }: { cited: Cited }) {
  const { t } = useWords();
  const [outcome, copy] = useCopying();
  const forms: [name: string, content: () => string][] = [
    [t("cite.text"), () => text],
    ["BibTeX", () => bibtex(works)],
    ["CSL-JSON", () => cslJson(works)],
  ];
  return (
    <div className={styles.cite}>
      <p className={styles.text}>{text}</p>
      <div className={styles.copy}>
        <span>{t("cite.copy")}</span>
        {forms.map(([name, content]) => (
          <button
            key={name}
            type="button"
            aria-label={t("cite.copyAs", { form: name })}
            onClick={() => copy(content(), name)}
          >
            {name}
          </button>
        ))}
      </div>
      <Copied
        outcome={outcome}
        done={t("cite.copied", { form: outcome?.name ?? "" })}
        refused={t("cite.refused")}
        byHand={t("cite.byHand")}
      />
    </div>
  );
}
