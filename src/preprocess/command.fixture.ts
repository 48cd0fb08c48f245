import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "./paths.ts";

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs a command as npm does, with `input` as its standard input. With `impatient` its output is closed after the first piece. */
export function run(
  command: string,
  args: string[],
  { input = "", impatient = false }: { input?: string | Uint8Array; impatient?: boolean } = {},
): Promise<Ended> {
  const script = join(PROJECT, "src", "preprocess", command);
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { cwd: PROJECT });
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
