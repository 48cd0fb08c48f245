import { type Origin, originOf } from "../../model/origin.ts";
import type { Observation } from "../../model/types.ts";

const WORDS: Record<Exclude<Origin, "totalled">, string> = {
  stated: "stated in a text",
  published: "official",
  derived: "worked out",
};

/** What a value rests on, in a few words: "official", "added up from official figures", "stated in a text", "worked out". */
export function basisWords({ basis, source }: Pick<Observation, "basis" | "source">): string {
  const origin = originOf({ basis, source });
  if (origin !== "totalled") return WORDS[origin];
  return source.kind === "arithmetic" && source.formula === "difference"
    ? "the difference of official figures"
    : "added up from official figures";
}
