/** Who published a row of SDMX-CSV, and what must be known of its value. */
import type { OfficialFigure } from "../model/types.ts";
import type { Statistics, statistic } from "./figure.ts";
import { IMF_NOTE, type IMF_SERIES } from "./imf.ts";
import type { Row } from "./table.ts";

/** `VNM: Viet Nam` is the code VNM. */
export function codeIn(cell: string): string {
  const name = cell.indexOf(": ");
  return name === -1 ? cell : cell.slice(0, name);
}

/** Of CL_OBS_STATUS, the code list that all SDMX domains share: what must be known of a value. */
const STATUS = new Map<string, [string | undefined, Statistics["confidence"]]>([
  ["", [undefined, "high"]],
  ["A", [undefined, "high"]],
  ["B", ["A break in the series", "high"]],
  ["D", ["Defined otherwise than the rest of the series", "medium"]],
  ["E", ["Estimated", "medium"]],
  ["G", ["Experimental", "medium"]],
  ["I", ["Imputed", "medium"]],
  ["K", ["Contained in another category", "low"]],
  ["N", ["Not significant", "low"]],
  ["P", ["Provisional", "medium"]],
  ["S", ["A strike or another special event", "high"]],
  ["U", ["Of low reliability", "low"]],
  ["V", ["Not validated", "low"]],
  ["W", ["With what belongs to another category", "low"]],
]);

interface Known {
  structure: string;
  status: string;
  series: (typeof IMF_SERIES)[string] | undefined;
  /** As columns of our own say them, where the file has those. */
  qualifier: OfficialFigure["qualifier"] | undefined;
  confidence: Statistics["confidence"] | undefined;
}

/** The status, where no other column says what it stands for: that a value is a bound, or of low reliability. */
function statusOf({ status, qualifier, confidence }: Known): string {
  const told =
    (status === "D" && qualifier !== undefined) || (status === "U" && confidence === "low");
  return told ? "" : status;
}

export function sourceOf(row: Row, known: Known): Parameters<typeof statistic>[2] {
  const { structure, series } = known;
  const [words, usual] = STATUS.get(statusOf(known)) ?? [`Status ${known.status}`, "high" as const];
  const confidence = known.confidence ?? usual;
  if (series) {
    const derived = codeIn(row.get("DERIVATION_TYPE"));
    return {
      publisher: "IMF, International Trade in Goods by partner country",
      url: "https://data.imf.org/",
      ...(series.valuation ? { valuation: series.valuation } : {}),
      confidence,
      notes: [words, IMF_NOTE[series.indicator], derived && `DERIVATION_TYPE ${derived}`],
    };
  }
  const valuation = row.get("VALUATION");
  const url = row.get("SOURCE_URL");
  return {
    publisher: row.get("SOURCE") || structure || "SDMX-CSV",
    ...(/^https?:\/\/\S+$/.test(url) ? { url } : {}),
    ...(valuation === "FOB" || valuation === "CIF" ? { valuation } : {}),
    confidence,
    notes: [words, row.get("COMMENT_OBS") || undefined],
  };
}
