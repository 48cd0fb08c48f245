import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, whyNot } from "./serve.mjs";

const failure = (/** @type {string} */ message, code = "") =>
  Object.assign(new Error(message), { code });

test.each([
  [failure("Port 80 is already in use"), "Port 80 is taken"],
  [failure("listen EACCES", "EACCES"), "choose one from 1024"],
  [failure("getaddrinfo ENOTFOUND", "ENOTFOUND"), "here.invalid is no address of this machine"],
  [failure("listen EADDRNOTAVAIL", "EADDRNOTAVAIL"), "here.invalid is no address of this machine"],
  [failure("odd"), "odd"],
])("%s is explained", (error, sentence) => {
  expect(whyNot(error, { port: 80, host: "here.invalid" })).toContain(sentence);
});

describe("the built page is served", () => {
  const folder = mkdtempSync(join(tmpdir(), "two-way-serve-"));
  const page = join(folder, "dist");
  let address = "";
  let close = async () => {};
  beforeAll(async () => {
    mkdirSync(page);
    writeFileSync(join(page, "index.html"), "<title>The page</title>");
    writeFileSync(join(folder, "beside.txt"), "a secret");
    ({ address, close } = await serve({ port: 0, host: undefined, open: false }, page));
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  /** Asks with a path as it stands: a browser would put it right before it asks. */
  const asked = (/** @type {string} */ path, headers = {}) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(address);
      get({ hostname, port, path, headers }, (answer) => {
        let body = "";
        answer.on("data", (part) => {
          body += part;
        });
        answer.on("end", () => resolve({ status: answer.statusCode, body }));
      }).on("error", reject);
    });

  /** By a method that a browser's own fetch may refuse to use. */
  const fetchBy = (/** @type {string} */ method) =>
    new Promise((resolve, reject) => {
      request(address, { method }, (answer) => {
        resolve({ status: answer.statusCode, headers: answer.headers });
        answer.resume();
      })
        .on("error", reject)
        .end();
    });

  test("to this machine alone, unless it is told otherwise", async () => {
    expect(new URL(address).hostname).toBe("127.0.0.1");
    expect(await asked("/")).toEqual({ status: 200, body: "<title>The page</title>" });
  });

  test.each(["POST", "PUT", "DELETE", "TRACE"])(
    "to be read alone: %s is refused",
    async (method) => {
      const { status, headers } = await fetchBy(method);
      expect(status).toBe(405);
      expect(headers.allow).toBe("GET, HEAD");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    },
  );

  test.each([
    "/../beside.txt",
    "/%2e%2e/beside.txt",
    "/..%2fbeside.txt",
    "/..%5cbeside.txt",
    "/assets/../../beside.txt",
    "//beside.txt",
    "/package.json",
    "/src/tasks/serve.mjs",
    "/node_modules/vite/package.json",
    "/@fs/etc/hostname",
    "/@vite/client",
    "/beside.txt%00.html",
    "/%ff",
  ])("%s is not of the page", async (path) => {
    const { status, body } = await asked(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain("a secret");
    expect(body).not.toContain(folder);
  });

  test("and not to a page elsewhere that gives this machine a name of its own", async () => {
    expect(await asked("/", { host: "elsewhere.example" })).toMatchObject({ status: 403 });
  });
});
