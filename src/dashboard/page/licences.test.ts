import { expect, test } from "vitest";
import { packageOf } from "./licences.ts";

test.each([
  ["/a/node_modules/linkedom/esm/index.js", "/a/node_modules/linkedom"],
  ["/a/node_modules/@mozilla/readability/index.js", "/a/node_modules/@mozilla/readability"],
  ["/a/node_modules/x/node_modules/entities/lib/a.js", "/a/node_modules/x/node_modules/entities"],
  ["C:\\a\\node_modules\\yaml\\index.js", "C:/a/node_modules/yaml"],
  ["/a/src/extract/extract.ts", undefined],
])("%s is of %s", (module, folder) => expect(packageOf(module)).toBe(folder));
