/** Light, dark or as the system has it, wherever it is chosen. */
import { useSyncExternalStore } from "react";
import { keepTheme, showTheme, type Theme } from "./kept-theme.ts";

export { firstTheme, THEMES, type Theme } from "./kept-theme.ts";

let applied: Theme = "system";
const followers = new Set<() => void>();

export function applyTheme(theme: Theme): void {
  applied = theme;
  showTheme(theme);
  for (const heed of followers) heed();
}

/** Applies what a person has chosen, at later visits too. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  keepTheme(theme);
}

export const themeNow = (): Theme => applied;

/** The theme, wherever it is changed from. */
export function useTheme(): Theme {
  return useSyncExternalStore((heed) => {
    followers.add(heed);
    return () => followers.delete(heed);
  }, themeNow);
}
