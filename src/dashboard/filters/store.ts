/** The view as a zustand store, kept in step with the address of the page. */
import { createContext, useContext } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { decodeView, encodeView } from "./address.ts";
import { type Choices, canonical, DEFAULT_VIEW, type View } from "./view.ts";

/** `step` is one change that Back undoes; the changes of a `drag` are undone together. */
export type ChangeKind = "step" | "drag" | "drop";

export interface ViewState {
  view: View;
  choices: Choices;
  /** What the address asked for and the data does not have. */
  ignored: string[];
  change(patch: Partial<View>, kind?: ChangeKind): void;
  /** Clears the filters; language, scale, compared years and the open point stay. */
  reset(): void;
  dismissIgnored(): void;
}

export type ViewStore = StoreApi<ViewState>;

/**
 * A store that starts from the address of `page` and writes each change to it.
 * @returns the store, and `follow`, which heeds Back and Forward until the function it returns is called
 */
export function openView(
  choices: Choices,
  page: Window,
): { store: ViewStore; follow: () => () => void } {
  let dragging = false;
  const write = (view: View, kind: ChangeKind) => {
    const query = encodeView(view);
    const { pathname, hash } = page.location;
    const url = `${pathname}${query && `?${query}`}${hash}`;
    // The first change of a drag makes the entry that the others then replace.
    if (dragging && kind !== "step") page.history.replaceState(null, "", url);
    else page.history.pushState(null, "", url);
    dragging = kind === "drag";
  };
  const store = createStore<ViewState>()((set, get) => ({
    ...decodeView(page.location.search, choices),
    choices,
    change: (patch, kind = "step") => {
      const view = canonical({ ...get().view, ...patch }, choices);
      if (encodeView(view) !== encodeView(get().view)) {
        set({ view });
        write(view, kind);
      } else if (kind === "drop") dragging = false;
    },
    reset: () => {
      const { language, scale, compare, point } = get().view;
      get().change({ ...DEFAULT_VIEW, language, scale, compare, point });
    },
    dismissIgnored: () => set({ ignored: [] }),
  }));
  const reread = () => {
    dragging = false;
    store.setState(decodeView(page.location.search, choices));
  };
  const follow = () => {
    page.addEventListener("popstate", reread);
    return () => page.removeEventListener("popstate", reread);
  };
  return { store, follow };
}

export const ViewContext = createContext<ViewStore | null>(null);

export function useView<T>(pick: (state: ViewState) => T): T {
  const store = useContext(ViewContext);
  if (!store) throw new Error("useView needs a ViewContext above it");
  return useStore(store, pick);
}
