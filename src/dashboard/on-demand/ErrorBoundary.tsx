import { Component, type ReactNode } from "react";
import { WordsContext } from "../i18n/words.ts";
import styles from "./ErrorBoundary.module.css";
import { PartError } from "./on-demand.tsx";

interface State {
  failure: { error: unknown } | null;
}

/** Keeps a fault in one part of the page from blanking the rest; says where it was and what it was. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  private readonly again = () => {
    const error = this.state.failure?.error;
    if (error instanceof PartError) error.forget();
    this.setState({ failure: null });
  };

  override render() {
    const { failure } = this.state;
    const words = this.context;
    if (!failure || !words) return this.props.children;
    const { error } = failure;
    const why = error instanceof Error ? error.message : String(error);
    return (
      <div role="alert" className={styles.fault}>
        {error instanceof PartError ? (
          <p>{words.t("page.part")}</p>
        ) : (
          <p>{words.t("page.fault", { why })}</p>
        )}
        <p className={styles.choices}>
          <button type="button" onClick={this.again}>
            {words.t("page.again")}
          </button>
          {error instanceof PartError && (
            // After a new build the old part is gone for good. The view is kept in the address.
            <button type="button" onClick={() => window.location.reload()}>
              {words.t("page.reload")}
            </button>
          )}
        </p>
      </div>
    );
  }
}
