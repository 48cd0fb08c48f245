/** Accepts or rejects what was read; the same button once more takes the decision back. */
import { useWords } from "../i18n/words.ts";
import type { State } from "./reading.ts";

interface Props {
  state: State;
  /** False for what waits for the date of its text. */
  acceptable: boolean;
  onDecide: (next: State) => void;
}

export function Decide({ state, acceptable, onDecide }: Props) {
  const { t } = useWords();
  const decide = (next: State) => onDecide(state === next ? "open" : next);
  return (
    <>
      <button
        type="button"
        aria-pressed={state === "accepted"}
        disabled={!acceptable && state !== "accepted"}
        onClick={() => decide("accepted")}
      >
        {t("reading.accept")}
      </button>
      <button type="button" aria-pressed={state === "rejected"} onClick={() => decide("rejected")}>
        {t("reading.reject")}
      </button>
    </>
  );
}
