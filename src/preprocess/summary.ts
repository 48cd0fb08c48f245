import { countOrigins } from "../model/origin.ts";
import type { Dataset } from "../model/types.ts";

/** What a dataset holds, on one line: "43 figures from 3 texts, 139 official rows, 60 added up from them, 2 worked out from texts, 30 events, 17 checks". */
export function summary({ observations, documents, events, checks }: Dataset): string {
  const { stated, published, totalled, derived } = countOrigins(observations);
  const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
  return [
    `${count(stated, "figure")} from ${count(documents.length, "text")}`,
    count(published, "official row"),
    `${totalled} added up from them`,
    `${derived} worked out from texts`,
    count(events.length, "event"),
    count(checks.length, "check"),
  ].join(", ");
}
