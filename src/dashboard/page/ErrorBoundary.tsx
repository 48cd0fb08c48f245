import { Component, type ReactNode } from "react";
import styles from "./Page.module.css";

interface State {
  failure: string | null;
}

/** Keeps a fault in one part of the page from blanking the rest; says where it was and what it was. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div role="alert" className={styles.fault}>
        <p>This part of the page could not be drawn: {failure}</p>
        <button type="button" onClick={() => this.setState({ failure: null })}>
          Try again
        </button>
      </div>
    );
  }
}
