import type { ReactNode } from "react";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";
import { Far } from "./Far.tsx";
import styles from "./Page.module.css";

interface SectionProps {
  id: string;
  title: string;
  /** True of what stands below the first window. */
  below?: boolean;
  children: ReactNode;
}

/** One question of the page under its own heading. */
export function Section({ id, title, below = false, children }: SectionProps) {
  const body = <ErrorBoundary>{children}</ErrorBoundary>;
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {below ? <Far>{body}</Far> : body}
    </section>
  );
}
