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

export function catalogues(): Plugin {
  return {
    name: "two-way:catalogues",
    enforce: "pre",
    transform: {
      filter: { id: /\/i18n\/messages\/\w+\.json$/ },
      handler: (json, id) => JSON.stringify(compileCatalogue(json, basename(id))),
    },
  };
}
