import { useWords } from "../i18n/words.ts";
import styles from "./FilterBar.module.css";
import { useView } from "./store.ts";

// Drawn: for a sign that the typeface lacks, another is looked for before anything is painted.
const BACK = "M6,3L3,6L6,9M3,6H9.5A3.5,3.5 0 0 1 9.5,13H6";
const ON = "M10,3L13,6L10,9M13,6H6.5A3.5,3.5 0 0 0 6.5,13H10";

/** Back to the view before the last change, and on again. */
export function UndoRedo() {
  const { t } = useWords();
  const undo = useView((state) => state.undo);
  const redo = useView((state) => state.redo);
  const canUndo = useView((state) => state.canUndo);
  const canRedo = useView((state) => state.canRedo);
  return (
    <span className={styles.steps}>
      <Step name={t("filter.undo")} bow={BACK} able={canUndo} onStep={undo} />
      <Step name={t("filter.redo")} bow={ON} able={canRedo} onStep={redo} />
    </span>
  );
}

interface StepProps {
  name: string;
  /** The path of its arrow. */
  bow: string;
  able: boolean;
  onStep: () => void;
}

/** Stays in the order of focus while it has nothing to do, so that a person who undoes all is not thrown out. */
function Step({ name, bow, able, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      title={name}
      aria-disabled={!able}
      onClick={() => able && onStep()}
    >
      <svg className={styles.bow} viewBox="0 0 16 16" aria-hidden="true">
        <path d={bow} />
      </svg>
    </button>
  );
}
