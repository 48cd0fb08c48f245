/** Official figures from a file in any of the formats that statistical offices give them in, told by its content. */
import { complaint } from "../input/complaint.ts";
import { decode } from "../input/decode.ts";
import { readJson } from "../input/json.ts";
import type { Indicator, OfficialFigure } from "../model/types.ts";
import { type Format, readJsonAs, readTableAs } from "./formats.ts";
import { type Note, noted } from "./notes.ts";
import { frequencyOf } from "./periods.ts";
import { type Findings, Report } from "./report.ts";

export interface Reading extends Findings {
  /** What the file is called: for people, it decides nothing. */
  name: string;
  /** Undefined where the file is in none of the known formats, or is no text. */
  format?: Format;
}

/**
 * Reads a file whole. What is wrong with it is in `problems`, with the place; what is right but no
 * figure of two countries is in `skipped`. It does not throw, whatever the file holds.
 *
 * @param file its bytes (UTF-8, or UTF-16 with a byte order mark) or its text
 * @param indicators the catalogue, for units and for what may be stock or flow
 */
export function read(file: Uint8Array | string, name: string, indicators: Indicator[]): Reading {
  const report = new Report(indicators);
  const format = readInto(report, file);
  const findings = report.finish();
  if (!format) return { name, ...findings };
  const { id, label } = format;
  const mixed = id.startsWith("own") ? undefined : mixture(findings.observations);
  const notes = mixed ? [...findings.notes, mixed] : findings.notes;
  return { name, format: { id, label }, ...findings, notes };
}

function readInto(report: Report, file: Uint8Array | string): Format | undefined {
  const decoded = typeof file === "string" ? { text: file } : decode(file);
  if ("problem" in decoded) {
    report.complain(decoded.problem);
    return undefined;
  }
  const text = decoded.text.replace(/^\uFEFF/, "");
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) {
    report.complain(
      complaint({
        found: ["empty-file"],
        expected: ["table-or-json"],
        mend: ["again-or-delete"],
      }),
    );
    return undefined;
  }
  if (first !== "{" && first !== "[") return readTableAs(text, report);
  const json = readJson(text);
  if ("value" in json) return readJsonAs(json.value, report);
  report.complain(json.complaint);
  return undefined;
}

/** How many values there are of each frequency; undefined where all are of one. */
function mixture(observations: OfficialFigure[]): Note | undefined {
  const counts = new Map<string, number>();
  for (const { period } of observations) {
    const frequency = frequencyOf(period);
    counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
  }
  if (counts.size < 2) return undefined;
  const parts = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return noted(
    "frequencies",
    Object.fromEntries(parts.map(([frequency, count]) => [frequency, String(count)])),
  );
}
