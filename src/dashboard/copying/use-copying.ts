import { useState } from "react";

/** What became of a text that was to be copied; `name` tells which, `refused` holds it where the browser did not let the page copy. */
export type Outcome = { name: string; refused?: string };

export function useCopying(): [Outcome | null, (text: string, name?: string) => Promise<void>] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (text: string, name = "") => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ name });
    } catch {
      setOutcome({ name, refused: text });
    }
  };
  return [outcome, copy];
}
