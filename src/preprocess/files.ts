import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "../input/decode.ts";
import type { Problem } from "./problem.ts";

const REASONS: Record<string, string> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder",
  ENOTDIR: "a file",
};

/** The text of a UTF-8 file without its byte order mark, or what is wrong with it. */
export async function readText(
  file: string,
  decoder = decode,
): Promise<{ text: string } | { problem: Problem }> {
  try {
    const decoded = decoder(await readFile(file));
    return "text" in decoded ? decoded : { problem: { file, ...decoded.problem } };
  } catch (error) {
    return { problem: unreadable(file, error, "a text file") };
  }
}

/**
 * The files of a folder that end in `extension`, or all of them where it is empty, in alphabetical
 * order. Hidden ones are passed over; anything else in the folder is a problem, for it would be left
 * out unseen, and so is an empty folder.
 */
export async function listFiles(
  folder: string,
  extension: string,
  problems: Problem[],
): Promise<string[]> {
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    problems.push(unreadable(folder, error, "a folder"));
    return [];
  }
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() && entry.name.endsWith(extension)) files.push(path);
    else {
      problems.push({
        file: path,
        found: entry.isDirectory() ? "a folder" : "a file of another kind",
        expected: `only ${extension || "single"} files here`,
        mend: extension ? `end its name in ${extension} or move it elsewhere` : "move it elsewhere",
      });
    }
  }
  if (entries.length === 0) {
    problems.push({
      file: folder,
      found: "an empty folder",
      expected: extension ? `at least one ${extension} file` : "at least one file",
      mend: "put the files back or name another folder with --data",
    });
  }
  return files.sort();
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => !entry.name.startsWith("."));
}

/** Why a file cannot be read, as the error of the file system tells. */
export function unreadable(file: string, error: unknown, expected: string): Problem {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return {
    file,
    found: REASONS[code] ?? message,
    expected,
    mend: "check the name and who may read it",
  };
}
