import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import styles from "./FilterBar.module.css";
import { type Facet, facetInWords, facetsOf } from "./facets.ts";
import { useView } from "./store.ts";

/** Filters whose boxes are folded away in the bar, or stand with what they filter. */
const ELSEWHERE: Facet["name"][] = ["indicators", "checks", "partners", "kinds"];

/** What these filters let pass, each with a button that lifts it: none may hide figures unseen. */
export function Lifted({ dataset }: { dataset: Dataset }) {
  const words = useWords();
  const view = useView((state) => state.view);
  const choices = useView((state) => state.choices);
  const change = useView((state) => state.change);
  const narrowing = facetsOf(words, dataset, choices).flatMap((facet) => {
    const said = ELSEWHERE.includes(facet.name) && facetInWords(words, facet, view);
    return said ? [{ facet, said }] : [];
  });
  if (narrowing.length === 0) return null;
  return (
    <ul className={styles.lifted}>
      {narrowing.map(({ facet: { name, label }, said }) => (
        <li key={name}>
          {said}
          <button
            type="button"
            aria-label={words.t("filter.lift", { filter: label })}
            onClick={({ currentTarget }) => {
              // This one goes: on to the next, or to what is left of the bar.
              const item = currentTarget.closest("li");
              const next = item?.nextElementSibling ?? item?.previousElementSibling;
              const rest = next ?? item?.parentElement?.nextElementSibling;
              change({ [name]: null });
              rest?.querySelector("button")?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
