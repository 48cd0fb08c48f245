/**
 * CEPII BACI (http://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37): a row a year `t`,
 * exporter `i`, importer `j` and product `k` with its value `v` in thousand USD. CEPII takes freight out
 * of the importer's report and weighs it with the exporter's, so that one value stands for both: it is
 * no country's own count, and is marked so.
 */
import { shown } from "../input/complaint.ts";
import { RECONCILED } from "../model/reporter.ts";
import type { OfficialFigure } from "../model/types.ts";
import { numberedArea, OTHER_ASIA, OTHER_ASIA_NOTE } from "./areas.ts";
import { readValue } from "./figure.ts";
import type { Report } from "./report.ts";
import type { Row, Table } from "./table.ts";

export const BACI_REQUIRED = ["t", "i", "j", "k", "v"];

/** How each column but the value is written, and what to say where it is not. */
const CODES: [string, RegExp, string][] = [
  ["t", /^\d{4}$/, "a year, as in 2019"],
  ["i", /^\d{1,3}$/, "an exporter by its number, as in 704 for Viet Nam"],
  ["j", /^\d{1,3}$/, "an importer by its number, as in 156 for China"],
  ["k", /^\d{1,6}$/, "a product of the Harmonized System, as in 010121"],
];

/** The trade of one exporter with one importer in one year, while its products are added up. */
interface Sum {
  year: string;
  exporter: string;
  importer: string;
  dollars: number;
  /** Half a unit of the last digit of each value, together. */
  half: number;
  products: number;
}

export function readBaci(table: Table, report: Report): void {
  if (report.lacks(table, BACI_REQUIRED)) return;
  // Year, countries and product fit one number, and millions of numbers fit the memory.
  const sums = new Map<number, Sum>();
  const seen = new Set<number>();
  table.each((row) => {
    if (!isSound(row, report)) return;
    const [year = "", exporter = "", importer = "", product = ""] = CODES.map(([column]) =>
      row.get(column),
    );
    const flow = (Number(year) * 1000 + Number(exporter)) * 1000 + Number(importer);
    const key = flow * 1e6 + Number(product);
    if (seen.has(key)) {
      report.wrong(row, "k", {
        found: `product ${product} again for the same year and countries`,
        expected: "each product once, as their values are added up",
        mend: "keep one of the two",
      });
      return;
    }
    seen.add(key);
    const printed = readValue(row, "v", { indicator: "exports", unit: "USD", shift: 3 }, report);
    if (printed === undefined) return;
    let sum = sums.get(flow);
    if (!sum) {
      sum = { year, exporter, importer, dollars: 0, half: 0, products: 0 };
      sums.set(flow, sum);
    }
    sum.dollars += Math.round(Number(printed));
    sum.half += 10 ** Math.max(0, 3 - decimalsOf(row.get("v"))) / 2;
    sum.products++;
  }, report);
  if (sums.size > 0) report.note(NOTE);
  for (const sum of sums.values()) {
    const figure = flowOf(sum, report);
    if (figure) report.add(figure, { place: () => ({}) });
  }
}

const NOTE =
  "The values are in thousand USD and were multiplied; products were added up. Each sum is CEPII's one value for a flow, reconciled from the reports of both sides: neither country's own count.";

const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;

function isSound(row: Row, report: Report): boolean {
  for (const [column, form, expected] of CODES) {
    const code = row.get(column);
    if (form.test(code)) continue;
    report.wrong(row, column, { found: shown(code), expected, mend: "download the file again" });
    return false;
  }
  return true;
}

function flowOf(
  { year, exporter, importer, dollars, half, products }: Sum,
  report: Report,
): OfficialFigure | undefined {
  const refArea = numberedArea(exporter);
  const counterpartArea = numberedArea(importer);
  if (!refArea) return report.skip("i", "aggregate", { area: `code ${exporter}` }, products);
  if (!counterpartArea)
    return report.skip("j", "aggregate", { area: `code ${importer}` }, products);
  if (refArea === counterpartArea) return report.skip("j", "self", {}, products);
  const otherAsia = exporter === OTHER_ASIA || importer === OTHER_ASIA;
  return {
    indicator: "exports",
    refArea,
    counterpartArea,
    value: dollars,
    unit: "USD",
    low: dollars - half,
    high: dollars + half,
    period: year,
    qualifier: "exact",
    scope: RECONCILED,
    source: {
      kind: "statistics",
      publisher: "CEPII BACI",
      url: "http://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
      note: [
        "Reconciled by CEPII from both countries' reports: neither country's own count",
        `The sum of ${products} ${products === 1 ? "product" : "products"} in the file`,
        ...(otherAsia ? [OTHER_ASIA_NOTE] : []),
      ].join(". "),
      valuation: "FOB",
      confidence: "medium",
    },
  };
}
