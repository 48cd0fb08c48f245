import { useWords } from "../i18n/words.ts";
import styles from "./FilterBar.module.css";
import { useView } from "./store.ts";

/** Back to the view before the last change, and on again. */
export function UndoRedo() {
  const { t } = useWords();
  const undo = useView((state) => state.undo);
  const redo = useView((state) => state.redo);
  const canUndo = useView((state) => state.canUndo);
  const canRedo = useView((state) => state.canRedo);
  return (
    <span className={styles.steps}>
      <Step name={t("filter.undo")} sign="↶" able={canUndo} onStep={undo} />
      <Step name={t("filter.redo")} sign="↷" able={canRedo} onStep={redo} />
    </span>
  );
}

interface StepProps {
  name: string;
  sign: string;
  able: boolean;
  onStep: () => void;
}

/** Stays in the order of focus while it has nothing to do, so that a person who undoes all is not thrown out. */
function Step({ name, sign, able, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      title={name}
      aria-disabled={!able}
      onClick={() => able && onStep()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
