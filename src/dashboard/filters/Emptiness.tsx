import styles from "./Emptiness.module.css";
import { useView } from "./store.ts";
import type { Empty } from "./why-empty.ts";

interface EmptinessProps {
  empty: Empty;
  /** Id of the heading of what is empty. */
  what: string;
}

/** Why there is nothing, with a button for each filter that alone brings something back. */
export function Emptiness({ empty: { why, looser }, what }: EmptinessProps) {
  const change = useView((state) => state.change);
  return (
    <>
      <p>{why}</p>
      {looser.length > 0 && (
        <p className={styles.looser} data-export="skip">
          {looser.map(({ label, change: patch }) => (
            <button key={label} type="button" aria-describedby={what} onClick={() => change(patch)}>
              {label}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
