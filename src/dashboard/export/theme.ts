import { themeNow } from "../theme/theme.ts";
import type { PictureTheme } from "./options.ts";

/** The theme that the page is shown in. */
export function themeShown(): PictureTheme {
  const theme = themeNow();
  if (theme !== "system") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
