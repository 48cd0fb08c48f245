import type { Said, Words } from "../i18n/words.ts";

/** Why a picture could not be made, in words; what is thrown without any is a part of the page that could not be fetched, or a fault. */
export function whyNot({ t }: Words, error: unknown): string {
  const said = (error as { said?: Said } | null)?.said;
  if (said) return t(said.key, said.values);
  return error instanceof Error ? error.message : String(error);
}
