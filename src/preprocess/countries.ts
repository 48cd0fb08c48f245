import countries from "i18n-iso-countries";
import { nearest } from "../input/nearest.ts";
import { areaName } from "../model/areas.ts";

/** "did you mean VNM (Vietnam)?" for a code of two letters, a name or a mistyped code. */
export function suggestArea(found: string): string {
  const code = guess(found.trim());
  return code
    ? `did you mean ${code} (${areaName(code)})?`
    : "write the three-letter code of the country, as in VNM";
}

function guess(found: string): string | undefined {
  const names = countries.getNames("en");
  const named = (name: string | undefined) =>
    name === undefined ? undefined : countries.getAlpha3Code(name, "en");
  const begins = Object.values(names).filter(
    (name) => found.length > 2 && name.toLowerCase().startsWith(found.toLowerCase()),
  );
  return (
    countries.alpha2ToAlpha3(found.toUpperCase()) ??
    named(found) ??
    named(begins.length === 1 ? begins[0] : undefined) ??
    nearest(found, Object.keys(countries.getAlpha3Codes())) ??
    named(nearest(found, Object.values(names)))
  );
}
