import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * A hash over files and folders: their names from `root` and what is in them, in an order that does not depend on the disk.
 * A path that is not there counts as such.
 * @param {string} root
 * @param {string[]} paths from `root`
 * @param {(path: string) => boolean} [skip] told the path of each file and folder from `root`
 */
export function hashOf(root, paths, skip = () => false) {
  const hash = createHash("sha256");
  const add = (/** @type {string} */ full) => {
    const path = relative(root, full).replaceAll("\\", "/");
    if (skip(path)) return;
    const entry = statSync(full, { throwIfNoEntry: false });
    if (entry?.isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(full, name));
    } else {
      const content = entry ? readFileSync(full) : undefined;
      hash.update(`${path}\0${content ? content.length : "absent"}\0`);
      if (content) hash.update(content);
    }
  };
  for (const path of paths) add(join(root, path));
  return hash.digest("hex");
}

/** Whether a stamp says just this. */
export function isStamped(/** @type {string} */ file, /** @type {string} */ content) {
  try {
    return readFileSync(file, "utf8") === content;
  } catch {
    return false;
  }
}

/** Written after the work is done: a run that was interrupted leaves none. */
export function writeStamp(/** @type {string} */ file, /** @type {string} */ content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export function removeStamp(/** @type {string} */ file) {
  rmSync(file, { force: true });
}
