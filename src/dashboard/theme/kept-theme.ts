/** The theme that is kept on this device: apart from what draws, so that it is there before the page is. */
export type Theme = "system" | "light" | "dark";
export const THEMES: Theme[] = ["system", "light", "dark"];
const KEY = "two-way-theme";

/** The theme kept on this device; `system` where storage is denied or holds something else. */
function storedTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
}

/**
 * The theme to begin with. A frame in another page has the one of its address, else the light one: the page
 * around it knows nothing of what is chosen here.
 */
export function firstTheme(search: string): Theme {
  const query = new URLSearchParams(search);
  if (!query.has("embed")) return storedTheme();
  return THEMES.find((theme) => theme === query.get("theme")) ?? "light";
}

/** What of the address is the theme's, and what it may be: only a frame in another page takes its theme from there. */
export const themeInAddress = (search: string): Record<string, Theme[]> =>
  new URLSearchParams(search).has("embed") ? { theme: THEMES } : {};

export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is denied: the choice holds until the page is left.
  }
}

/** Shows the document in a theme. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
