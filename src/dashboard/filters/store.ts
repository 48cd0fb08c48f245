/** The view as a zustand store, kept in step with the address of the page. */
import { createContext, useContext } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { decodeView, encodeView, type Ignored } from "./address.ts";
import { Journey } from "./journey.ts";
import { type Choices, canonical, FILTERS, pinned, type View } from "./view.ts";

/** `step` is one change that Back undoes; the changes of a `drag` are undone together. */
export type ChangeKind = "step" | "drag" | "drop";

export interface ViewState {
  view: View;
  choices: Choices;
  /** What the address asked for and the data does not have. */
  ignored: Ignored[];
  /** The year that is pointed at in any chart, for all of them to mark; it has no address. */
  pointed: number | null;
  canUndo: boolean;
  canRedo: boolean;
  change(patch: Partial<View>, kind?: ChangeKind): void;
  /** Takes other choices, as data is added or taken away; what the address asked for in vain is asked for again. */
  offer(choices: Choices): void;
  /** Clears the filters; all else stays. */
  reset(): void;
  /** To the view before the last change, and back to the one after: the browser's own Back and Forward, which never leave the page. */
  undo(): void;
  redo(): void;
  /** Pins a year, or lets go of one that is pinned. */
  pin(year: number): void;
  pointAt(year: number | null): void;
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
  const journey = new Journey(page);
  const reach = () => ({ canUndo: journey.undoable, canRedo: journey.redoable });
  const store = createStore<ViewState>()((set, get) => ({
    ...decodeView(page.location.search, choices),
    ...reach(),
    choices,
    pointed: null,
    change: (patch, kind = "step") => {
      const view = canonical({ ...get().view, ...patch }, get().choices);
      const query = encodeView(view);
      if (query !== encodeView(get().view)) {
        // The first change of a drag makes the entry that the others then replace.
        if (dragging && kind !== "step") journey.replace(query);
        else journey.push(query);
        dragging = kind === "drag";
        set({ view, ...reach() });
      } else if (kind === "drop") dragging = false;
    },
    offer: (choices) => {
      if (choices === get().choices) return;
      const { ignored, view } = get();
      set({
        choices,
        ...(ignored.length > 0
          ? decodeView(page.location.search, choices)
          : { view: canonical(view, choices) }),
      });
    },
    reset: () => get().change(Object.fromEntries(FILTERS.map((name) => [name, null]))),
    undo: () => journey.undo(),
    redo: () => journey.redo(),
    pin: (year) => {
      const { view, change, choices } = get();
      change({ compare: pinned(view.compare ?? choices.compared, year) });
    },
    pointAt: (pointed) => set({ pointed }),
    dismissIgnored: () => set({ ignored: [] }),
  }));
  const reread = () => {
    dragging = false;
    journey.arrive();
    const { choices } = store.getState();
    store.setState({ ...decodeView(page.location.search, choices), ...reach() });
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
