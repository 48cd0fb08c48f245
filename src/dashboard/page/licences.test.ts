import { createRequire } from "node:module";
import { expect, test, vi } from "vitest";
import { packageOf, workerLicences } from "./licences.ts";

test.each([
  ["/a/node_modules/linkedom/esm/index.js", "/a/node_modules/linkedom"],
  ["/a/node_modules/@mozilla/readability/index.js", "/a/node_modules/@mozilla/readability"],
  ["/a/node_modules/x/node_modules/entities/lib/a.js", "/a/node_modules/x/node_modules/entities"],
  ["C:\\a\\node_modules\\yaml\\index.js", "C:/a/node_modules/yaml"],
  ["/a/src/extract/extract.ts", undefined],
])("%s is of %s", (module, folder) => expect(packageOf(module)).toBe(folder));

test("one list has the packages of all workers, each once", () => {
  const { resolve } = createRequire(import.meta.url);
  const { worker, page } = workerLicences("licenses.md");
  const emitFile = vi.fn();
  const run = (plugin: object, modules: string[]) => {
    const bundle = { worker: { type: "chunk", moduleIds: modules } };
    (plugin as { generateBundle: (...a: unknown[]) => void }).generateBundle.call(
      { emitFile },
      {},
      bundle,
    );
  };
  run(worker(), [resolve("zod"), resolve("yaml"), "/a/src/extract/extract.ts"]);
  run(worker(), [`\0${resolve("zod")}?commonjs`]);
  expect(emitFile).not.toHaveBeenCalled();
  run(page(), [resolve("react")]);
  const [{ fileName, source }] = emitFile.mock.calls[0] as [{ fileName: string; source: string }];
  expect(fileName).toBe("licenses.md");
  expect(source.match(/^## \S+/gm)).toEqual(["## yaml", "## zod"]);
  expect(source).toContain("Copyright Eemeli Aro");
});
