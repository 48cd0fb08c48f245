/** Indicators of figures that say how one amount stands to another: they are `of` something, and no level themselves. */
const RELATIVE = new Set(["growth", "multiple", "share"]);

export const isRelative = (indicator: string): boolean => RELATIVE.has(indicator);
