import { Component, type ReactNode } from "react";
import { WordsContext } from "../i18n/words.ts";
import styles from "./Page.module.css";

interface State {
  failure: string | null;
}

/** Keeps a fault in one part of the page from blanking the rest; says where it was and what it was. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    const words = this.context;
    if (failure === null || !words) return this.props.children;
    return (
      <div role="alert" className={styles.fault}>
        <p>{words.t("page.fault", { why: failure })}</p>
        <button type="button" onClick={() => this.setState({ failure: null })}>
          {words.t("page.again")}
        </button>
      </div>
    );
  }
}
