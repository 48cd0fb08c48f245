/** The licences of what the reader of texts bundles: Vite's own list has only what the page itself does. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What a package has bundled itself, without a licence file of its own. */
const WITHIN: Record<string, string> = {
  unpdf:
    "Contains PDF.js (https://github.com/mozilla/pdf.js), copyright Mozilla Foundation, under the Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0",
};

interface Package {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** The folder of the package that a module is of; undefined for the project's own. */
export function packageOf(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll("\\", "/"))?.[0];
}

function describe(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const own = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  const text = [own, WITHIN[name] ?? ""].filter(Boolean).join("\n\n");
  return { name, version, license, text };
}

/** @param fileName where the list goes, within the built page */
export function workerLicences(fileName: string): Plugin {
  return {
    name: "two-way:worker-licences",
    generateBundle(_, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))
          .map((module) => packageOf(module.replace(/^\0/, "")))
          .filter((folder) => folder !== undefined && existsSync(join(folder, "package.json"))),
      );
      const packages = [...folders]
        .map((folder) => describe(folder as string))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const source = [
        "# Licenses of the reader of texts",
        ...packages.map(
          ({ name, version, license, text }) => `## ${name} - ${version} (${license})\n\n${text}`,
        ),
      ].join("\n\n");
      this.emitFile({ type: "asset", fileName, source: `${source}\n` });
    },
  };
}
