/** Parts of the page that are fetched when they are first drawn. */
import { type ComponentType, use } from "react";

/** A part could not be fetched: the connection is down, or the page has been built anew since it was opened. */
export class PartError extends Error {
  override name = "PartError";
  /** Lets the next drawing of the part fetch it once more. */
  readonly forget: () => void;
  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.forget = forget;
  }
}

export type OnDemand<P> = ComponentType<P> & {
  /** Fetches it ahead: where it has come when it is first drawn, nothing suspends. Rejects with a PartError. */
  fetch: () => Promise<unknown>;
};

/**
 * A component that suspends until it is fetched, once for all the places that draw it, and throws a PartError
 * where it cannot be. React's own `lazy` keeps a failure for good.
 */
export function onDemand<P extends object>(fetch: () => Promise<ComponentType<P>>): OnDemand<P> {
  let fetched: Promise<ComponentType<P>> | undefined;
  let ready: ComponentType<P> | undefined;
  const forget = () => {
    fetched = undefined;
  };
  const fetchOnce = () => {
    fetched ??= fetch().then(
      (part) => {
        ready = part;
        return part;
      },
      (cause: unknown) => {
        throw new PartError(cause, forget);
      },
    );
    return fetched;
  };
  function OnDemand(props: P) {
    // A promise that React has not waited for suspends even where it is kept.
    const Part = ready ?? use(fetchOnce());
    return <Part {...props} />;
  }
  return Object.assign(OnDemand, { fetch: fetchOnce });
}
