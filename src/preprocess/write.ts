import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { published } from "../formats/published.ts";
import { readDataset } from "../model/dataset.ts";
import type { Dataset } from "../model/types.ts";

/**
 * Writes a dataset as JSON, and beside it in every other form that is published, each in one step: a reader
 * sees the old file or the new one, never a part. All are written in full before the first takes its place, so
 * that a run that is killed or finds the disk full leaves the old ones.
 * @throws DatasetError where the dataset does not fit its schema, or the error of the file system.
 */
export async function writeDataset(file: string, dataset: Dataset): Promise<void> {
  const folder = dirname(file);
  const forms = {
    [basename(file)]: JSON.stringify(readDataset(dataset)),
    ...published(dataset),
  };
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder, Object.keys(forms));
  const written: { beside: string; path: string }[] = [];
  try {
    for (const [name, text] of Object.entries(forms)) {
      const path = join(folder, name);
      const beside = `${path}.${randomUUID()}.tmp`;
      written.push({ beside, path });
      await writeWhole(beside, text);
    }
    for (const { beside, path } of written) await rename(beside, path);
  } catch (error) {
    for (const { beside } of written) await rm(beside, { force: true });
    throw error;
  }
}

async function writeWhole(path: string, text: string) {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** No run takes this long, so what is older was left by one that was killed. */
const LEFT_MS = 10 * 60 * 1000;

/** Half-written files of killed runs would be published with the rest of the folder. */
async function removeLeftovers(folder: string, names: string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".tmp") || !names.some((one) => name.startsWith(`${one}.`))) continue;
    const path = join(folder, name);
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > LEFT_MS) await rm(path, { force: true });
  }
}
