import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
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
