/** Compiles the catalogues when the page is built, so that no parser of messages reaches it. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";
import { AREAS, areaName } from "../../model/areas.ts";
import { type Language, TAGS } from "./language.ts";

/**
 * @param json a catalogue: ICU MessageFormat by key
 * @throws Error that names the file and the key of a message that is not ICU MessageFormat
 */
export function compileCatalogue(json: string, file: string): Record<string, CompiledMessage> {
  const compile = ([key, message]: [string, string]) => {
    try {
      return [key, compileMessageOrThrow(message)];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${file}: the message ${key} is not ICU MessageFormat: ${why}`);
    }
  };
  return Object.fromEntries(Object.entries<string>(JSON.parse(json)).map(compile));
}

/** What is said only where a reader's own texts are looked through. */
const READING = /^reading\.(?!button$|nothing$|field\.)/;

/**
 * What the readers of files complain of, which the command line says too: the sentence of a key is `file.` and the key
 * here.
 */
function filesCatalogue(file: string): Record<string, CompiledMessage> {
  const sentences = Object.entries(compileCatalogue(readFileSync(file, "utf8"), file));
  return Object.fromEntries(sentences.map(([key, message]) => [`file.${key}`, message]));
}

/**
 * The names of all areas, by `area.` and their code: browsers take longer to look one up than the page to be drawn, and
 * not all of them have the same.
 */
function areasCatalogue(language: Language): Record<string, CompiledMessage> {
  return Object.fromEntries(
    AREAS.map((area) => [`area.${area}`, [areaName(area, TAGS[language])]]),
  );
}

/** `en.json` is what the page says from the start, `en.json?reading` the rest. */
export function catalogues(): Plugin {
  return {
    name: "two-way:catalogues",
    enforce: "pre",
    transform: {
      filter: { id: /\/i18n\/messages\/\w+\.json(\?reading)?$/ },
      handler(json, id) {
        const [path = id, query] = id.split("?");
        const reading = query === "reading";
        const files = join(dirname(path), "../../../input/messages", basename(path));
        if (reading) this.addWatchFile(files);
        const all = Object.entries(compileCatalogue(json, basename(id)));
        const kept = all.filter(([key]) => READING.test(key) === reading);
        const compiled = JSON.stringify({
          ...Object.fromEntries(kept),
          ...(reading
            ? filesCatalogue(files)
            : areasCatalogue(basename(path, ".json") as Language)),
        });
        // With a query it is no JSON to the bundler.
        return reading ? { code: `export default ${compiled}`, moduleType: "js" } : compiled;
      },
    },
  };
}
