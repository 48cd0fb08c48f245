import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const holder = (folder: string): string =>
  existsSync(join(folder, "package.json")) ? folder : holder(dirname(folder));

/** The folder of the project, wherever a command is started from and wherever its compiled form lies in it. */
export const PROJECT = holder(dirname(fileURLToPath(import.meta.url)));
