import { fileURLToPath } from "node:url";

/** The folder of the project, wherever a command is started from. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
