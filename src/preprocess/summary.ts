import type { Dataset } from "../model/types.ts";

/** "43 observations from 3 texts, 139 official rows, 5 derived, 30 events, 17 checks". */
export function summary({ observations, documents, events, checks }: Dataset): string {
  const of = (basis: string) => observations.filter((o) => o.basis === basis).length;
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
  return [
    `${count(of("stated"), "figure")} from ${count(documents.length, "text")}`,
    count(of("official"), "official row"),
    `${of("derived")} derived`,
    count(events.length, "event"),
    count(checks.length, "check"),
  ].join(", ");
}
