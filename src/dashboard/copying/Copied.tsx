import type { Outcome } from "./use-copying.ts";

interface CopiedProps {
  outcome: Outcome | null;
  /** What to say where it was copied, and where the browser refused. */
  done: string;
  refused: string;
  /** Names the text that is to be copied by hand. */
  byHand: string;
}

/** Says that a text was copied; where the browser refuses, shows it to be copied by hand. */
export function Copied({ outcome, done, refused, byHand }: CopiedProps) {
  return (
    <>
      <p role="status">{outcome && (outcome.refused === undefined ? done : refused)}</p>
      {outcome?.refused !== undefined && (
        <textarea
          readOnly
          rows={6}
          value={outcome.refused}
          aria-label={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
