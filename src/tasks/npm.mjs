import { basename } from "node:path";
import { run } from "./process.mjs";

/**
 * Runs the npm that started us, else the one on the PATH, and keeps what it prints.
 * @param {string[]} args
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath ?? "";
  if (basename(npm) === "npm-cli.js")
    return run(process.execPath, [npm, ...args], { capture: true });
  // On Windows npm is a batch file, which only a shell can start.
  return run("npm", args, { capture: true, shell: process.platform === "win32" });
}
