import { originOf } from "../../model/origin.ts";
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";

/** What a value rests on, in a few words: "official", "added up from official figures", "stated in a text", "worked out"; of a reader's own text, that it is. */
export function basisWords(
  words: Words,
  { basis, source, layer }: Pick<Observation, "basis" | "source" | "layer">,
): string {
  const origin = originOf({ basis, source });
  if (layer === "own" && origin !== "totalled") {
    if (origin === "published") return words.t("basis.own.official");
    return words.t(origin === "derived" ? "basis.own.derived" : "basis.own");
  }
  if (origin !== "totalled") return words.t(`basis.${origin}`);
  return source.kind === "arithmetic" && source.formula === "difference"
    ? words.t("basis.difference")
    : words.t("basis.sum");
}
