import { HEADERS } from "./headers.mjs";
import { pageFor } from "./languages.mjs";
import { ROOT } from "./paths.mjs";
import { Trouble } from "./say.mjs";
import { hasScreen } from "./start-options.mjs";

const USUAL_PORT = 4173;

/** What is answered where there is nothing: a way to the page, for whom a browser would show a page of its own. */
const NOTHING_HERE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Not found - Two-Way</title>
  <p>There is nothing at this address. <a href="/">Open Two-Way</a></p>
</html>
`;

/** Answers what no file answers, with the headers of every answer. */
const notFound = {
  name: "two-way:not-found",
  /** @param {import("vite").PreviewServer} server */
  configurePreviewServer: (server) => () => {
    server.middlewares.use(({ url }, answer, next) => {
      // The address of the site itself has become that of its one page by here.
      if (url?.split("?")[0] === "/index.html") return next();
      answer.writeHead(404, { ...HEADERS, "Content-Type": "text/html; charset=utf-8" });
      answer.end(NOTHING_HERE);
    });
  },
};

/** The page as it is first seen comes in the reader's language; by their names its files are what they are. */
const inLanguage = {
  name: "two-way:in-language",
  /** @param {import("vite").PreviewServer} server */
  configurePreviewServer: (server) => {
    server.middlewares.use((asked, answer, next) => {
      const [path, query] = (asked.url ?? "").split("?");
      if (path === "/") {
        asked.url = `/${pageFor(query, asked.headers["accept-language"])}${query ? `?${query}` : ""}`;
        answer.setHeader("Vary", "Accept-Language");
      }
      next();
    });
  },
};

/**
 * Serves the built page, and nothing but it.
 * @param {ReturnType<typeof import("./start-options.mjs").parseStartOptions>} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port, host, open }) {
  const { preview } = await import("vite");
  try {
    const server = await preview({
      root: ROOT,
      configFile: false,
      logLevel: "error",
      // A file that is not there is answered by 404, not by the page.
      appType: "mpa",
      plugins: [inLanguage, notFound],
      preview: {
        port: port ?? USUAL_PORT,
        strictPort: port !== undefined,
        // By number: `localhost` may be one address to the server and another to the browser.
        host: host ?? "127.0.0.1",
        // Who serves it to others on purpose may be asked for by any name.
        allowedHosts: host === undefined ? [] : true,
        headers: HEADERS,
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
