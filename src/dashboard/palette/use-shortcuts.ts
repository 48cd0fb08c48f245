import { useEffectEvent, useLayoutEffect, useState } from "react";
import { isTypedIn, onMac, type ShortcutId, shortcutFor } from "./shortcuts.ts";

const KEY = "two-way-single-keys";

/** Kept on this device; on where storage is denied. */
function storedSingle(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** True while a dialog covers the page, whoever opened it; the sheet of the evidence stands beside it. */
const isCovered = () => document.querySelector('[role="dialog"][data-state="open"]') !== null;

/**
 * Does what the keys ask for, unless something is being typed or a dialog is open.
 * @param paused true once a dialog is asked for that may be still on its way
 * @returns whether keys that type a character count, and how to change that
 */
export function useShortcuts(
  run: (id: ShortcutId) => void,
  paused: boolean,
): [single: boolean, setSingle: (on: boolean) => void] {
  const [single, setSingle] = useState(storedSingle);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (paused || event.defaultPrevented || isTypedIn(event.target) || isCovered()) return;
    const id = shortcutFor(event, onMac(), single);
    if (!id) return;
    event.preventDefault();
    run(id);
  });
  // With the page itself: on a busy machine an effect comes so late that a key is lost.
  useLayoutEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const keep = (on: boolean) => {
    setSingle(on);
    try {
      localStorage.setItem(KEY, on ? "on" : "off");
    } catch {
      // Storage is denied: the choice holds until the page is left.
    }
  };
  return [single, keep];
}
