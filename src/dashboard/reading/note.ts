/** A text as a note for `data/documents`: what `npm run data` reads. */
import { type Reading, titleOf } from "./reading.ts";

/** A value of YAML on one line, whatever is in it: every string of JSON is one of YAML. */
const quoted = (text: string) => JSON.stringify(text.replace(/\s+/g, " ").trim());

/**
 * Markdown with front matter, the text as it was given.
 * @param said comments, which no reader of the file takes for text: whose the text is, and what stands for the
 *   date of a text without one, for which the build then asks
 */
export function noteOf(reading: Reading, said: { rights: string; undated: string }): string {
  const comment = (sentence: string) => `# ${sentence.replace(/\s+/g, " ")}`;
  const { publisher, published, language, text } = reading;
  const fields = {
    title: quoted(titleOf(reading)),
    publisher: quoted(publisher),
    published: published ?? comment(said.undated),
    language: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? language : "en",
  };
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return `---\n${comment(said.rights)}\n${front.join("\n")}\n---\n${text.trim()}\n`;
}

/** "trade-grows-ninefold.md": a name that can be the id of a document. */
export function noteName(reading: Reading): string {
  const slug = titleOf(reading)
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${slug || reading.id}.md`;
}
