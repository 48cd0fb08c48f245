import { existsSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./lock.mjs";
import { runNpm } from "./npm.mjs";
import { explain } from "./npm-errors.mjs";
import { ROOT, STAMPS } from "./paths.mjs";
import { step, Trouble } from "./say.mjs";
import { hashOf, isStamped, removeStamp, writeStamp } from "./stamp.mjs";

const STAMP = join(STAMPS, "packages");

/**
 * What the installed packages must have been installed for: another lock file, platform or Node asks for others.
 * @param {string} lock hash of the lock file
 * @param {{ platform: string, arch: string, versions: { node: string } }} machine
 */
export function installedFor(lock, { platform, arch, versions } = process) {
  return `${lock} ${platform} ${arch} node ${versions.node.split(".")[0]}\n`;
}

/** Installs the packages of package-lock.json, unless they are there. */
export async function install() {
  const wanted = installedFor(hashOf(ROOT, ["package-lock.json"]));
  if (isStamped(STAMP, wanted)) return;
  await alone(async () => {
    // The run that we waited for may have done it.
    if (isStamped(STAMP, wanted)) return;
    const first = !existsSync(join(ROOT, "node_modules"));
    removeStamp(STAMP);
    await step(
      `Installing packages (${first ? "first run" : "they or Node have changed"}, about a minute)`,
      npmCi,
    );
    writeStamp(STAMP, wanted);
  });
}

async function npmCi() {
  const args = [
    "ci",
    // Said outright, as `npm run --silent` and NODE_ENV=production would change them for us.
    "--loglevel=error",
    "--include=dev",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    // No package here needs its install script, and some npms refuse to run them.
    "--ignore-scripts",
    // npm would wait for over a minute before it says that the registry is not there.
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=5000",
  ];
  const { code, output } = await runNpm(args);
  if (code === 127) {
    throw new Trouble(
      "npm was not found: install Node with npm from https://nodejs.org and run the command again.",
    );
  }
  if (code !== 0) throw new Trouble(explain(output));
}
