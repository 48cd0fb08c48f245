import assert from "node:assert/strict";
import fc from "fast-check";
import { joined } from "../../dashboard/reading/join.ts";
import { readJob } from "../../dashboard/reading/read.ts";
import { additionOf, isAccepted } from "../../dashboard/reading/reading.ts";
import { fileOf, openFile, type Saved } from "../../dashboard/reading/saved.ts";
import { harmed, harmIn } from "../harm.ts";
import { mutated } from "../mutate.ts";
import { NOTES, OFFICIAL_FILES } from "../seeds.ts";
import { showAll } from "../show.ts";
import { WHOLE } from "../whole.ts";

/** A text and an official file with all that is in them accepted, as a reader saves them. */
async function given(): Promise<Saved> {
  const saved: Saved = { readings: [], files: [] };
  const means = { today: "2024-01-01", indicators: WHOLE.indicators };
  for (const text of [NOTES[0], OFFICIAL_FILES[0]]) {
    const name = saved.readings.length === 0 ? "note.md" : "table.csv";
    const file = new File([text as string], name);
    const outcome = await readJob({ kind: "file", file }, means, () => {});
    assert.ok("reading" in outcome || "file" in outcome, `${name} is read`);
    if ("file" in outcome) saved.files.push({ ...outcome.file, accepted: true });
    else {
      const { figures, events, links } = outcome.reading;
      for (const one of [...figures, ...events, ...links]) one.state = "accepted";
      saved.readings.push(outcome.reading);
    }
  }
  return saved;
}

const GIVEN = await given();
const FILE = fileOf(GIVEN);
const file = fc.oneof(
  mutated([FILE]),
  fc.array(harmIn(["readings", "files"]), { maxLength: 4 }).map((harms) => {
    const value = JSON.parse(FILE);
    for (const one of harms) harmed(value, one);
    return JSON.stringify(value);
  }),
);

/** A saved file is refused with a word, or what is in it can be saved again and joins the page. */
export const saved = fc.property(file, (text) => {
  const opened = openFile(text);
  if ("why" in opened) return;
  assert.deepEqual(openFile(fileOf(opened)), opened, "a round trip");
  const added = opened.readings.flatMap((reading) => additionOf(reading, isAccepted) ?? []);
  showAll(joined(WHOLE, added, opened.files), "", "en");
});
