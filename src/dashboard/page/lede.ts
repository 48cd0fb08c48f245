import { countOrigins } from "../../model/origin.ts";
import type { Dataset } from "../../model/types.ts";

/** What the page rests on, counted: what offices print apart from what is added up from it. */
export function ledeOf({ observations, documents }: Dataset): string {
  const { stated, derived, published, totalled } = countOrigins(observations);
  return `${stated} figures read from ${documents.length} texts and ${derived} worked out from them, beside ${published} of official statistics and ${totalled} added up from those. Every point leads to its sentence, its arithmetic or its publisher.`;
}
