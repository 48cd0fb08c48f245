import { bench } from "./bench.mjs";
import { makeData, makePage } from "./build.mjs";
import { install } from "./install.mjs";
import { ensureBrowser } from "./install-browser.mjs";
import { mutate } from "./mutate.mjs";
import { runTool } from "./process.mjs";
import { say, secondsSince, Trouble } from "./say.mjs";
import { runScript } from "./scripts.mjs";
import { serve } from "./serve.mjs";
import { parseStartOptions } from "./start-options.mjs";
import { test } from "./test.mjs";

/** @type {Record<string, (args: string[]) => Promise<void>>} */
const COMMANDS = {
  async start(args) {
    const options = parseStartOptions(args);
    await install();
    await makePage();
    const { address } = await serve(options);
    process.exitCode = 0;
    say(`Up after ${secondsSince(0)}. Ctrl-C stops it.`);
    console.log(`Two-Way is at ${address}`);
  },

  async test(args) {
    await install();
    await test(args);
  },

  async check() {
    await install();
    await test(["types", "lint", "audit", "sizes"]);
  },

  async dev(args) {
    await install();
    process.exitCode = 0;
    process.exitCode = (await runTool("vite", args, { stdin: true })).code;
  },

  async build() {
    await install();
    await makePage({ always: true });
  },

  async data(args) {
    await install();
    process.exitCode = await makeData(args, standing("data"));
  },

  async extract(args) {
    await install();
    const cwd = standing("extract");
    const { code } = await runScript("extract", args, { stdin: true, cwd });
    process.exitCode = code;
  },

  async export(args) {
    await install();
    const browser = await ensureBrowser();
    await makePage();
    const { address, close } = await serve({ port: 0, open: false });
    const env = { TWO_WAY_BROWSER: browser, TWO_WAY_URL: address };
    process.exitCode = (await runScript("export", args, { cwd: standing("export"), env })).code;
    await close();
  },

  async bench(args) {
    await install();
    await bench(args);
  },

  async fuzz(args) {
    await install();
    process.exitCode = (await runScript("fuzz", args)).code;
  },

  async mutate(args) {
    await install();
    process.exitCode = await mutate(args);
  },
};

const KNOWN = Object.keys(COMMANDS).join(", ");

/**
 * Where the person stands, from where the paths they give are meant: npm itself goes to the project's root.
 * @param {string} command that npm must be running itself, or its word is about another one
 */
function standing(command) {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return (npm_lifecycle_event === command && INIT_CWD) || process.cwd();
}

/** @param {string[]} argv the command's name and its arguments */
export async function main([name = "", ...args]) {
  const command = COMMANDS[name];
  try {
    if (!command) throw new Trouble(`There is no command "${name}": there are ${KNOWN}.`);
    await command(args);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
