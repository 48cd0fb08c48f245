import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

/**
 * Makes one folder a copy of another, file by file: each is copied beside its place and then moved there,
 * so that a server that reads the folder meanwhile never finds half a file. Files that are still being
 * written (`.tmp`) are left out.
 * @param {string} from
 * @param {string} to
 */
export function mirror(from, to) {
  mkdirSync(to, { recursive: true });
  const names = new Set(readdirSync(from).filter((name) => !name.endsWith(".tmp")));
  for (const name of readdirSync(to)) {
    if (!names.has(name)) rmSync(join(to, name), { recursive: true });
  }
  for (const name of names) {
    const source = join(from, name);
    const target = join(to, name);
    if (statSync(source).isDirectory()) {
      mirror(source, target);
    } else if (!isSame(source, target)) {
      const half = `${target}.${process.pid}.tmp`;
      copyFileSync(source, half);
      renameSync(half, target);
    }
  }
}

function isSame(/** @type {string} */ source, /** @type {string} */ target) {
  const there = statSync(target, { throwIfNoEntry: false });
  return (
    there !== undefined &&
    there.size === statSync(source).size &&
    readFileSync(source).equals(readFileSync(target))
  );
}
