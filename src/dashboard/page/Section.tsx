import type { ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import styles from "./Page.module.css";

/** One question of the page under its own heading. */
export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}
