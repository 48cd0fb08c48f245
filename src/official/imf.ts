/**
 * The IMF's International Trade in Goods by partner country (IMTS, before 2025 the Direction of Trade
 * Statistics, DOT), from data.imf.org as SDMX-CSV.
 */

/** Its series by their codes, those of the DOT with a T before them. */
export const IMF_SERIES: Record<string, { indicator: string; valuation?: "FOB" | "CIF" }> =
  Object.fromEntries(
    ["", "T"].flatMap((era) => [
      [`${era}XG_FOB_USD`, { indicator: "exports", valuation: "FOB" }],
      [`${era}MG_CIF_USD`, { indicator: "imports", valuation: "CIF" }],
      [`${era}MG_FOB_USD`, { indicator: "imports", valuation: "FOB" }],
    ]),
  );
IMF_SERIES.TBG_USD = { indicator: "trade-balance" };

export const IMF_NOTE: Record<string, string | undefined> = {
  "trade-balance": "Exports free on board less imports with freight and insurance",
};
