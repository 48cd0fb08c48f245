import countries from "i18n-iso-countries";

const regions = new Intl.DisplayNames("en", { type: "region" });

/** The common English name of an ISO 3166-1 alpha-3 code ("Vietnam"); the code itself where there is none. */
export function areaName(alpha3: string): string {
  const alpha2 = countries.alpha3ToAlpha2(alpha3);
  return (alpha2 && regions.of(alpha2)) ?? alpha3;
}
