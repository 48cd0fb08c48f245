import { useRef } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../model/types.ts";
import type { Reading } from "./reading.ts";
import { texts } from "./texts.ts";
import { type Verdicts, verdictsOn, weighed } from "./verdicts.ts";

/** The verdicts on a text, made anew only where something that they hang on has changed. */
export function useVerdicts(published: Dataset, reading: Reading): Verdicts {
  const { readings, files } = useStore(texts);
  const others = { readings: readings.filter(({ id }) => id !== reading.id), files };
  const now = [published, ...weighed(reading, others)];
  const last = useRef<{ of: unknown[]; verdicts: Verdicts } | null>(null);
  const { current } = last;
  if (current && current.of.length === now.length && now.every((one, i) => one === current.of[i]))
    return current.verdicts;
  const verdicts = verdictsOn(published, reading, others);
  last.current = { of: now, verdicts };
  return verdicts;
}
