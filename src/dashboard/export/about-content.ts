import { TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { About } from "./about.ts";
import type { Content } from "./poster/content.tsx";

/** What the file of a picture says of it, all sources among it. */
export const aboutOf = (content: Content, words: Words, address: string): About => ({
  title: content.headline,
  description: content.description,
  sources: content.sources,
  rights: words.t("picture.rights"),
  language: TAGS[words.language],
  address,
});
