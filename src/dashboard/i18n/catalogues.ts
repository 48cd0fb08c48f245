/** Compiles the catalogues when the page is built, so that no parser of messages reaches it. */
import { basename } from "node:path";
import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

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

/** `en.json` is what the page says from the start, `en.json?reading` the rest. */
export function catalogues(): Plugin {
  return {
    name: "two-way:catalogues",
    enforce: "pre",
    transform: {
      filter: { id: /\/i18n\/messages\/\w+\.json(\?reading)?$/ },
      handler: (json, id) => {
        const reading = id.endsWith("?reading");
        const all = Object.entries(compileCatalogue(json, basename(id)));
        const kept = all.filter(([key]) => READING.test(key) === reading);
        const compiled = JSON.stringify(Object.fromEntries(kept));
        // With a query it is no JSON to the bundler.
        return reading ? { code: `export default ${compiled}`, moduleType: "js" } : compiled;
      },
    },
  };
}
