import { parseArgs } from "node:util";
import { Trouble } from "./say.mjs";

const USAGE =
  "npm start takes --port N, --host H and --no-open, after a `--`: npm start -- --port 5000";

/**
 * @param {string[]} args
 * @returns {{ port?: number, host?: string, open: boolean }}
 * @throws Trouble for an option that there is not, or a port that cannot be
 */
export function parseStartOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        "no-open": { type: "boolean" },
      },
    }));
  } catch (error) {
    throw new Trouble(`${/** @type {Error} */ (error).message.split(". ")[0]}. ${USAGE}`);
  }
  const { port, host } = values;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    throw new Trouble(
      `"${port}" is not a port: expected a number from 0 (any free one) to 65535. ${USAGE}`,
    );
  }
  if (host === "") throw new Trouble(`--host is empty. ${USAGE}`);
  return { port: port === undefined ? undefined : Number(port), host, open: !values["no-open"] };
}

/**
 * Whether there is a screen to open a browser on.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasScreen(env, platform) {
  if (env.CI || env.SSH_CONNECTION) return false;
  return (
    platform === "win32" || platform === "darwin" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
  );
}
