import type { Words } from "../i18n/words.ts";

/** Why something cannot be accepted before its text has a date. */
export function waitsSaid({ t }: Words, { waits }: { waits?: string | undefined }): string {
  return waits
    ? t("reading.waits.words", { words: t("reading.quoted", { word: waits }) })
    : t("reading.waits.unsaid");
}
