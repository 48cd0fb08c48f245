import styles from "./Emptiness.module.css";
import { useView } from "./store.ts";
import type { Empty } from "./why-empty.ts";

interface EmptinessProps {
  empty: Empty;
  /** Id of the heading of what is empty. */
  what: string;
}

/** The button that was pressed is gone once there is something: a keyboard user goes on from the heading above it. */
function goOnFrom(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
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
            <button
              key={label}
              type="button"
              aria-describedby={what}
              onClick={() => {
                change(patch);
                goOnFrom(what);
              }}
            >
              {label}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
