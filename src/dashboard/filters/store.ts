/** The view as a zustand store, kept in step with the address of the page. */
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { decodeView, type Elsewhere, encodeView, type Ignored } from "./address.ts";
import { type Choices, type ChoicesFor, canonical } from "./choices.ts";
import { Journey } from "./journey.ts";
import { type Pair, pairFrom, samePair, USUAL_PAIR } from "./pair.ts";
import { FILTERS, pinned, type View } from "./view.ts";

/** `step` is one change that Back undoes; the changes of a `drag` are undone together, and those of `key` presses one after another. */
export type ChangeKind = "step" | "drag" | "drop" | "key";

/** After so long a rest a further key press is a change of its own. */
const KEYS_REST_MS = 1500;

export interface ViewState {
  view: View;
  /** Those of the pair of the view, and of any. */
  choices: Choices;
  choicesFor: ChoicesFor;
  /** What the address asked for and the data does not have. */
  ignored: Ignored[];
  /** The year that is pointed at in any chart, for all of them to mark; it has no address. */
  pointed: number | null;
  canUndo: boolean;
  canRedo: boolean;
  change(patch: Partial<View>, kind?: ChangeKind): void;
  /** Takes other choices, as data is added or taken away; what the address asked for in vain, or what has gone with its pair, is asked for again. */
  offer(choicesFor: ChoicesFor): void;
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

export interface Opened {
  store: ViewStore;
  /** Heeds Back and Forward until the function it returns is called. */
  follow(): () => void;
}

/** A store that starts from the address of `page` and writes each change to it. */
export function openView(choicesFor: ChoicesFor, page: Window, elsewhere: Elsewhere = {}): Opened {
  let dragging = false;
  /** When the last key of a run was pressed; undefined while there is no run. */
  let keyed: number | undefined;
  const goesOn = (kind: ChangeKind) =>
    kind === "key"
      ? keyed !== undefined && Date.now() - keyed < KEYS_REST_MS
      : dragging && kind !== "step";
  const asked = (choicesFor: ChoicesFor) => decodeView(page.location.search, choicesFor, elsewhere);
  const journey = new Journey(page);
  const reach = () => ({ canUndo: journey.undoable, canRedo: journey.redoable });
  const store = createStore<ViewState>()((set, get) => ({
    ...asked(choicesFor),
    ...reach(),
    choicesFor,
    pointed: null,
    change: (patch, kind = "step") => {
      const { view: before, choicesFor } = get();
      const { pair = before.pair } = patch;
      const same = samePair(pair, before.pair);
      const choices = same ? get().choices : choicesFor(pair);
      // The evidence of a figure closes with the charts that it was opened from; the same two keep their order.
      const kept = same ? before : { ...before, point: null };
      const view = canonical({ ...kept, ...patch, pair: same ? before.pair : pair }, choices);
      const query = encodeView(view);
      if (query !== encodeView(before)) {
        // The first change of a drag or of a run of keys makes the entry that the others then replace.
        if (goesOn(kind)) journey.replace(query);
        else journey.push(query);
        dragging = kind === "drag";
        keyed = kind === "key" ? Date.now() : undefined;
        set({ view, choices, ...reach() });
      } else if (kind === "drop") dragging = false;
    },
    offer: (choicesFor) => {
      if (choicesFor === get().choicesFor) return;
      const { ignored, view } = get();
      const choices = choicesFor(view.pair);
      const again = ignored.length > 0 || !samePair(view.pair, choices.pair);
      set({
        choicesFor,
        ...(again ? asked(choicesFor) : { choices, view: canonical(view, choices) }),
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
    keyed = undefined;
    journey.arrive();
    const { choicesFor } = store.getState();
    store.setState({ ...asked(choicesFor), ...reach() });
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

const never = () => () => {};

/** The pair of the view; while there is no view yet, that of the address. */
export function usePair(): Pair {
  const store = useContext(ViewContext);
  const asked = useMemo(
    () => pairFrom(new URLSearchParams(window.location.search).get("pair") ?? "") ?? USUAL_PAIR,
    [],
  );
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.getState().view.pair ?? asked,
  );
}
