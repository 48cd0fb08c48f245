/** A file of official figures that a reader has given: what it holds, what of it was passed over, and whether it is on the page. */
import * as z from "zod/mini";
import { observation } from "../../model/schema.ts";
import { NOTES, type NoteKind } from "../../official/notes.ts";
import { REASONS, type Reason } from "../../official/reasons.ts";

const values = z.record(z.string(), z.string());
const keysOf = <Key extends string>(words: Record<Key, unknown>) => Object.keys(words) as Key[];

export const officialFile = z.object({
  /** Made from what it gives: files that give the same are one. */
  id: z.string().check(z.regex(/^file-[0-9a-z]+$/)),
  name: z.string(),
  /** What it was known as: "UN Comtrade CSV". */
  format: z.string(),
  figures: z.array(z.omit(observation, { id: true, basis: true, layer: true, repeats: true })),
  skipped: z.array(
    z.object({
      where: z.string(),
      reason: z.enum<Reason[]>(keysOf(REASONS)),
      values,
      count: z.int(),
    }),
  ),
  notes: z.array(z.object({ note: z.enum<NoteKind[]>(keysOf(NOTES)), values })),
  accepted: z.boolean(),
});

export type OfficialFile = z.infer<typeof officialFile>;
