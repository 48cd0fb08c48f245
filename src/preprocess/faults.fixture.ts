/**
 * Loaded before a command: its disk fails, or it is killed, in the middle of its work. `FAULT` says how and at
 * which time: `full:3` has no room for the second half of the third file, `kill-write:3` dies after its first
 * half, `kill-rename:3` dies before the third file takes its place.
 */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [kind, nth] = (process.env.FAULT ?? "").split(":");
let left = Number(nth);
const isDue = () => {
  left -= 1;
  return left === 0;
};
const die = () => process.kill(process.pid, "SIGKILL");

if (kind === "kill-rename") {
  const { rename } = fs;
  fs.rename = async (from, to) => {
    if (isDue()) die();
    return rename(from, to);
  };
} else {
  const { open } = fs;
  fs.open = async (...args) => {
    const handle = await open(...args);
    const { writeFile } = handle;
    handle.writeFile = async (text) => {
      if (!isDue()) return writeFile.call(handle, text);
      await writeFile.call(handle, String(text).slice(0, String(text).length / 2));
      if (kind === "kill-write") die();
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    };
    return handle;
  };
}
// What is imported by name is replaced too.
syncBuiltinESMExports();
