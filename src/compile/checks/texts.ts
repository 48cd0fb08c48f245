import { inOrderOfPublication } from "../../model/publication.ts";
import type { Check, Document, Observation } from "../../model/types.ts";
import { periodInWords, say } from "../words.ts";

type Finding = Omit<Check, "id">;

/** Claims that later texts only say again. */
export function repeatedClaims(observations: Observation[], documents: Document[]): Finding[] {
  const publication = new Map<string, Pick<Document, "published">>(
    documents.map(({ id, published }) => [id, { published }]),
  );
  const of = (id: string) => publication.get(id) ?? {};
  const date = (id: string) => {
    const { published } = of(id);
    return published === undefined ? "an undated text" : periodInWords(published);
  };
  return observations.flatMap((claim) => {
    const { source } = claim;
    if (source.kind !== "text") return [];
    const others = (claim.repeats ?? []).map((repeat) => repeat.source.document);
    // What a reader adds may be older than what is published, and only says it again.
    const [first, ...again] = [...new Set([source.document, ...others])]
      .sort((a, b) => inOrderOfPublication(of(a), of(b)))
      .map(date);
    if (again.length === 0) return [];
    return [
      {
        kind: "repeated" as const,
        verdict: "note" as const,
        observations: [claim.id],
        message:
          `The figure of ${say(claim)} was given in ${first} and again, unchanged, in ${again.join(", ")}: ` +
          "one claim repeated, not a new count and not a flat trend.",
      },
    ];
  });
}

/** Quantities said of every year without naming one: no year may be charted for them. */
export function withoutPeriod(observations: Observation[]): Finding[] {
  return observations
    .filter((o) => o.basis === "stated" && o.rate === "annual")
    .map((o) => ({
      kind: "no-period" as const,
      verdict: "note" as const,
      observations: [o.id],
      message:
        `${say(o)} a year, but no year is named: ` +
        `only the date of the text, ${periodInWords(o.period)}, is known.`,
    }));
}
