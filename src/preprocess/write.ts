import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readDataset } from "../model/dataset.ts";
import type { Dataset } from "../model/types.ts";

/**
 * Writes a dataset as JSON in one step: a reader sees the old file or the new one, never a part,
 * and a run that is killed or finds the disk full leaves the old one.
 * @throws DatasetError where the dataset does not fit its schema, or the error of the file system.
 */
export async function writeDataset(file: string, dataset: Dataset): Promise<void> {
  const json = JSON.stringify(readDataset(dataset));
  await mkdir(dirname(file), { recursive: true });
  await removeLeftovers(file);
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(json);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** No run takes this long, so what is older was left by one that was killed. */
const LEFT_MS = 10 * 60 * 1000;

/** Half-written files of killed runs would be published with the rest of the folder. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith(".tmp")) continue;
    const path = join(folder, name);
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > LEFT_MS) await rm(path, { force: true });
  }
}
