import type { Dataset, Observation } from "../model/types.ts";

/** What a dataset holds, on one line: "43 figures from 3 texts, 139 official rows, 60 derived, 30 events, 17 checks". */
export function summary({ observations, documents, events, checks }: Dataset): string {
  const of = (kind: Observation["source"]["kind"]) =>
    observations.filter(({ source }) => source.kind === kind).length;
  const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
  return [
    `${count(of("text"), "figure")} from ${count(documents.length, "text")}`,
    count(of("statistics"), "official row"),
    `${of("arithmetic")} derived`,
    count(events.length, "event"),
    count(checks.length, "check"),
  ].join(", ");
}
