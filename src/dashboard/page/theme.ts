/** Light, dark or as the system has it; kept on this device. */
import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";
export const THEMES: Theme[] = ["system", "light", "dark"];
const KEY = "two-way-theme";

/** The theme kept on this device; `system` where storage is denied or holds something else. */
export function storedTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
}

let applied: Theme = "system";
const followers = new Set<() => void>();

export function applyTheme(theme: Theme): void {
  applied = theme;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is denied: the choice holds until the page is left.
  }
  for (const heed of followers) heed();
}

export const themeNow = (): Theme => applied;

/** The theme, wherever it is changed from. */
export function useTheme(): Theme {
  return useSyncExternalStore((heed) => {
    followers.add(heed);
    return () => followers.delete(heed);
  }, themeNow);
}
