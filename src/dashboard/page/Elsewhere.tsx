import { areaName } from "../../model/areas.ts";
import type { Observation } from "../../model/types.ts";
import { PAIR } from "../filters/pair.ts";
import { listed } from "../words/lists.ts";
import styles from "./Page.module.css";

const PAIRS_NAMED = 4;

/** How many figures are on other pairs of countries, which pairs, and where they can be seen; undefined where there are none. */
export function elsewhereInWords(others: Observation[]): string | undefined {
  if (others.length === 0) return undefined;
  const pairs = others.map(({ refArea, counterpartArea }) =>
    [refArea, counterpartArea].map((area) => areaName(area)).join(" with "),
  );
  const named = [...new Set(pairs)];
  const more = named.length - PAIRS_NAMED;
  const which = listed(more > 0 ? [...named.slice(0, PAIRS_NAMED), `${more} more`] : named);
  const [count, they] =
    others.length === 1 ? ["1 figure is", "it is"] : [`${others.length} figures are`, "they are"];
  return `${count} not between ${listed(PAIR.map((area) => areaName(area)))} (${which}), so ${they} in no chart, count or comparison; ${they} listed under Sources.`;
}

export function Elsewhere({ others }: { others: Observation[] }) {
  const words = elsewhereInWords(others);
  return words ? <p className={styles.elsewhere}>{words}</p> : null;
}
