import { answers } from "./answers.mjs";
import { DIST, ROOT } from "./paths.mjs";
import { Trouble } from "./say.mjs";
import { hasScreen } from "./start-options.mjs";

/** None that other tools serve on: a browser that keeps the page would answer there for their pages. */
const USUAL_PORT = 4791;

/**
 * Serves the built page, and nothing but it.
 * @param {ReturnType<typeof import("./start-options.mjs").parseStartOptions>} options
 * @param {string} [folder] of another page
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port, host, open }, folder = DIST) {
  const { preview } = await import("vite");
  try {
    const server = await preview({
      root: ROOT,
      configFile: false,
      logLevel: "error",
      // A file that is not there is answered by 404, not by the page.
      appType: "mpa",
      plugins: [answers(folder)],
      build: { outDir: folder },
      preview: {
        port: port ?? USUAL_PORT,
        strictPort: port !== undefined,
        // By number: `localhost` may be one address to the server and another to the browser.
        host: host ?? "127.0.0.1",
        // Who serves it to others on purpose may be asked for by any name.
        allowedHosts: host === undefined ? [] : true,
        open: open && hasScreen(process.env, process.platform),
      },
    });
    const { local = [], network = [] } = server.resolvedUrls ?? {};
    return { address: local[0] ?? network[0] ?? "", close: () => server.close() };
  } catch (error) {
    throw new Trouble(whyNot(/** @type {NodeJS.ErrnoException} */ (error), { port, host }));
  }
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {{ port?: number, host?: string }} asked
 */
export function whyNot({ code, message }, { port, host }) {
  if (/already in use/.test(message)) {
    return `Port ${port} is taken: stop what is using it, choose another by --port, or leave --port out to get a free one.`;
  }
  if (code === "EACCES")
    return `Port ${port} may not be used by this user: choose one from 1024 to 65535.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EADDRNOTAVAIL") {
    return `${host} is no address of this machine: leave --host out, or say 0.0.0.0 for all its addresses.`;
  }
  return `The page could not be served: ${message}`;
}
