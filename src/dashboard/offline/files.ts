/** The files of a build, as the service worker keeps them. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

export interface KeptFile {
  url: string;
  /** Tells one version from the next; null where the name itself does. */
  revision: string | null;
  /** Subresource Integrity (W3C): half of a file, or one of another version, is never kept. */
  integrity: string;
}

/** Files that no page asks for: the worker itself, and other writings of files that are there anyway. */
const LEFT = /^sw\.js$|\.(?:map|br|gz)$/;

/** Every file in a folder, by its address relative to it. */
export function keptFiles(folder: string, hashed: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => !LEFT.test(path))
    .sort()
    .map((url) => {
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, url)))
        .digest("base64");
      return {
        url,
        revision: url.startsWith(`${hashed}/`) ? null : hash,
        integrity: `sha256-${hash}`,
      };
    });
}
