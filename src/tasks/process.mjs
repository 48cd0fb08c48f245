import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

process.on("exit", () => {
  for (const child of running) child.kill();
});
// Without these a signal would end the process before its exit handlers ran.
// A server that is up has set exit code 0: to be told to stop is its ordinary end.
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.on(signal, () => process.exit(process.exitCode ?? 128 + number));
}

/**
 * @typedef {object} Ended
 * @property {number} code exit status; 127 when the program is not there, 128 and more when a signal ended it
 * @property {string} output stdout and stderr together, when they were captured
 * @property {boolean} timedOut
 *
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {boolean} [options.stdin] hand it our standard input
 * @param {boolean} [options.capture] keep what it prints instead of showing it
 * @param {boolean} [options.toStderr] show what it prints on stderr alone
 * @param {number} [options.seconds] end it after so long
 * @param {NodeJS.ProcessEnv} [options.env] variables on top of ours
 * @param {boolean} [options.shell]
 * @returns {Promise<Ended>}
 */
export function run(command, args, options = {}) {
  const { cwd = ROOT, stdin, capture, toStderr, seconds, env, shell } = options;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: [
        stdin ? "inherit" : "ignore",
        capture ? "pipe" : toStderr ? 2 : "inherit",
        capture ? "pipe" : "inherit",
      ],
    });
    running.add(child);
    let output = "";
    let timedOut = false;
    child.stdout?.on("data", (text) => {
      output += text;
    });
    child.stderr?.on("data", (text) => {
      output += text;
    });
    const timer =
      seconds &&
      setTimeout(() => {
        timedOut = true;
        child.kill();
      }, seconds * 1000);
    const end = (/** @type {number} */ code) => {
      if (timer) clearTimeout(timer);
      running.delete(child);
      done({ code, output, timedOut });
    };
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

/**
 * Runs a program that a package brings, whatever the platform makes of node_modules/.bin.
 * @param {string} name of the package
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const home = join(ROOT, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : Object.values(bin)[0];
  return run(process.execPath, [join(home, file), ...args], options);
}
