/** What a reader has given, on this device: written, read again, and told to the other tabs that show it. */
import { createStore, entries, get, promisifyRequest } from "idb-keyval";
import * as z from "zod/mini";
import { type OfficialFile, officialFile } from "./official-file.ts";
import { type Reading, reading } from "./reading.ts";
import { isReadable, upToDate, VERSION } from "./saved.ts";

/** A text, or a file of official figures. */
export type Piece = { reading: Reading } | { file: OfficialFile };

export const idOf = (piece: Piece): string => ("file" in piece ? piece.file : piece.reading).id;

const kept = z.union([
  z.object({ version: z.string(), reading }),
  z.object({ version: z.string(), file: officialFile }),
]);

/** Made when it is first used: a browser that denies storage fails there, where it is told. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore("two-way", "texts");
  return opened;
};

/** Commits at once and not when the browser finds the time: what was done is done though the page is left in that moment. */
const write = (change: (all: IDBObjectStore) => unknown): Promise<void> =>
  store()("readwrite", (all) => {
    change(all);
    all.transaction.commit();
    return promisifyRequest(all.transaction);
  });

/** The other tabs of the page; an older browser has none that could be told. */
const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("two-way-texts") : undefined;

/** What was on the device: the pieces that could be read, and how many could not, which stay as they are. */
export interface Found {
  pieces: Piece[];
  damaged: number;
  /** Of another version of the page. */
  other: number;
}

/** What was kept as this version of the page reads it, or why it does not. */
function heldIn(value: unknown): Piece | "other" | "damaged" {
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === "string" && !isReadable(version)) return "other";
  const { data } = kept.safeParse(value);
  if (!data) return "damaged";
  return "file" in data ? data : { reading: upToDate(data.reading, data.version) };
}

/** @throws where the browser denies storage */
export async function findKept(): Promise<Found> {
  const found: Found = { pieces: [], damaged: 0, other: 0 };
  for (const [, value] of await entries(store())) {
    const held = heldIn(value);
    if (typeof held === "string") found[held] += 1;
    else found.pieces.push(held);
  }
  return found;
}

/** Ids of what a tab of another version has kept while this one was open: its word is the later one. */
const elsewhere = new Set<string>();

/** Something is not kept, as a tab of another version has kept it. */
export class OtherVersion extends Error {}

/**
 * @throws where the browser denies storage, or has no room left
 * @throws OtherVersion
 */
export async function keep(piece: Piece): Promise<void> {
  if (elsewhere.has(idOf(piece))) throw new OtherVersion(idOf(piece));
  await write((all) => all.put({ version: VERSION, ...piece }, idOf(piece)));
  tabs?.postMessage(idOf(piece));
}

/** @throws where the browser denies storage */
export async function forget(id: string): Promise<void> {
  await write((all) => all.delete(id));
  tabs?.postMessage(id);
}

/**
 * Hears what other tabs have kept: nothing where they have forgotten it, "other" where this version cannot read it.
 * @param onFault hears why it could not be looked up
 */
export function heedTabs(
  heed: (id: string, held: Piece | "other" | undefined) => void,
  onFault: (error: unknown) => void,
): void {
  const lookUp = async (id: string) => {
    const value = await get(id, store());
    const held = value === undefined ? undefined : heldIn(value);
    if (held === "other") elsewhere.add(id);
    else elsewhere.delete(id);
    if (held !== "damaged") heed(id, held);
  };
  tabs?.addEventListener("message", ({ data }: MessageEvent<string>) => {
    lookUp(data).catch(onFault);
  });
}
