import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT } from "./paths.ts";

interface Ended {
  status: number;
  out: string;
  err: string;
}

interface Circumstances {
  /** The standard input. */
  input?: string | Uint8Array;
  /** Closes the output after the first piece. */
  impatient?: boolean;
  /** What goes wrong with the disk (see faults.fixture.ts). */
  fault?: string;
  /** By whom it is run, where that is not the user of the tests. */
  uid?: number;
}

const HERE = join(PROJECT, "src", "preprocess");

/** Runs a command as npm does. A status of -1 is that of a command that was killed. */
export function run(
  command: string,
  args: string[],
  { input = "", impatient = false, fault, uid }: Circumstances = {},
): Promise<Ended> {
  const imports = ["tsx", ...(fault ? [pathToFileURL(join(HERE, "faults.fixture.ts")).href] : [])];
  const child = spawn(
    process.execPath,
    [...imports.flatMap((module) => ["--import", module]), join(HERE, command), ...args],
    { cwd: PROJECT, env: { ...process.env, FAULT: fault }, uid },
  );
  const ended: Ended = { status: -1, out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    ended.out += piece;
    if (impatient) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    ended.err += piece;
  });
  // A command that stops early leaves input unread.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ ...ended, status: status ?? -1 }));
  });
}
