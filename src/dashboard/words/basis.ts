import { originOf } from "../../model/origin.ts";
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";

/**
 * What a value rests on, in a few words: "official", "added up from official figures", "stated in a text",
 * "worked out"; of a reader's own text or file, that it is.
 */
export function basisWords(
  words: Words,
  { basis, source, layer }: Pick<Observation, "basis" | "source" | "layer">,
): string {
  const origin = originOf({ basis, source });
  const less = source.kind === "arithmetic" && source.formula === "difference";
  const said = origin !== "totalled" ? origin : less ? "difference" : "sum";
  return words.t(layer === "own" ? `basis.own.${said}` : `basis.${said}`);
}
