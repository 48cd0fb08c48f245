/** The licences of what the workers of the page bundle: Vite's own list has only what the page itself does. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

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

/** The packages that the modules of a bundle are of, as folders. */
function foldersIn(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle)
    .flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))
    .map((module) => packageOf(module.replace(/^\0/, "")))
    .filter((folder) => folder !== undefined)
    .filter((folder) => existsSync(join(folder, "package.json")));
}

function listOf(folders: Set<string>): string {
  const packages = [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = packages.map(
    ({ name, version, license, text }) => `## ${name} - ${version} (${license})\n\n${text}`,
  );
  return `${["# Licenses of what works beside the page", ...texts].join("\n\n")}\n`;
}

/**
 * @param fileName where the list goes, within the built page
 * @returns a plugin for each worker, of which every one is a bundle of its own, and one for the page, which writes what all of them hold
 */
export function workerLicences(fileName: string): { worker: () => Plugin; page: () => Plugin } {
  const folders = new Set<string>();
  const heed = (bundle: Rolldown.OutputBundle) => {
    for (const folder of foldersIn(bundle)) folders.add(folder);
  };
  return {
    worker: () => ({
      name: "two-way:worker-licences",
      generateBundle: (_, bundle) => heed(bundle),
    }),
    page: () => ({
      name: "two-way:licences",
      apply: "build",
      generateBundle() {
        this.emitFile({ type: "asset", fileName, source: listOf(folders) });
      },
    }),
  };
}
