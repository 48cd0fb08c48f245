import { textsOf } from "../../formats/narrow.ts";
import { countOrigins } from "../../model/origin.ts";
import type { Dataset } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";

/** What the page rests on, counted: what offices print apart from what is added up from it; of what there is nothing, nothing is said. */
export function ledeOf({ t }: Words, { observations }: Pick<Dataset, "observations">): string {
  const { stated, derived, published, totalled } = countOrigins(observations);
  const texts = t("lede.texts", { stated, derived, texts: textsOf(observations, []).size });
  const official = t("lede.official", { published, totalled });
  const said =
    stated === 0 ? official : published === 0 ? texts : t("lede.both", { texts, official });
  return t("page.lede", { said });
}
