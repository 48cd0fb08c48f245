/**
 * CEPII BACI (http://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37): a row a year `t`,
 * exporter `i`, importer `j` and product `k` with its value `v` in thousand USD. CEPII takes freight out
 * of the importer's report and weighs it with the exporter's, so that one value stands for both: it is
 * no country's own count, and is marked so.
 */
import { quoted } from "../input/complaint.ts";
import type { SentenceKey } from "../input/sentence.ts";
import { RECONCILED } from "../model/reporter.ts";
import type { OfficialFigure } from "../model/types.ts";
import { numberedArea } from "./areas.ts";
import { readValue } from "./figure.ts";
import { OTHER_ASIA, OTHER_ASIA_NOTE } from "./otherAsia.ts";
import type { Report } from "./report.ts";
import type { Row, Table } from "./table.ts";

export const BACI_REQUIRED = ["t", "i", "j", "k", "v"];

/** The longest that each column but the value may be, and what to say where it is longer or no number. */
const CODES: [string, number, SentenceKey][] = [
  ["t", 4, "year"],
  ["i", 3, "exporter-number"],
  ["j", 3, "importer-number"],
  ["k", 6, "product-code"],
];

/** The trade of one exporter with one importer in one year, while its products are added up. */
interface Sum {
  year: number;
  exporter: number;
  importer: number;
  dollars: number;
  /** Half a unit of the last digit of each value, together. */
  half: number;
  products: Set<number>;
}

/** Files have millions of rows, most of them behind a row of the same flow: what is done for each is kept small. */
export function readBaci(table: Table, report: Report): void {
  if (report.lacks(table, BACI_REQUIRED)) return;
  const sums = new Map<number, Sum>();
  let sum: Sum | undefined;
  table.each((row) => {
    const codes = codesOf(row, report);
    if (!codes) return;
    const [year = 0, exporter = 0, importer = 0, product = 0] = codes;
    if (sum?.importer !== importer || sum.exporter !== exporter || sum.year !== year) {
      // Year and countries fit one number.
      const flow = (year * 1000 + exporter) * 1000 + importer;
      sum = sums.get(flow) ?? {
        year,
        exporter,
        importer,
        dollars: 0,
        half: 0,
        products: new Set(),
      };
      sums.set(flow, sum);
    }
    if (sum.products.has(product)) {
      report.wrong(row, "k", {
        found: ["product-again", { product: row.get("k") }],
        expected: ["product-once"],
        mend: ["keep-one"],
      });
      return;
    }
    const dollars = dollarsOf(row, report);
    if (dollars === undefined) return;
    sum.products.add(product);
    sum.dollars += dollars;
    sum.half += 10 ** Math.max(0, 3 - decimalsOf(row.get("v"))) / 2;
  }, report);
  for (const one of sums.values()) {
    const figure = one.products.size > 0 && flowOf(one, report);
    if (figure) report.add(figure, { place: () => ({}) });
  }
  if (sums.size > 0) report.note("reconciled");
}

/** Year, exporter, importer and product. */
function codesOf(row: Row, report: Report): number[] | undefined {
  const codes: number[] = [];
  for (const [column, length, expected] of CODES) {
    const text = row.get(column);
    const code = wholeNumber(text, length);
    if (code === undefined || (column === "t" && text.length < 4)) {
      return report.wrong(row, column, {
        found: quoted(text),
        expected: [expected],
        mend: ["download-again"],
      });
    }
    codes.push(code);
  }
  return codes;
}

function wholeNumber(text: string, longest: number): number | undefined {
  if (text === "" || text.length > longest) return undefined;
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** A value to the dollar; a gap is passed over, what is no value is complained of. */
function dollarsOf(row: Row, report: Report): number | undefined {
  const text = row.get("v");
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  const read = readValue(row, "v", { indicator: "exports", unit: "USD", shift: 3 }, report);
  return read && Math.round(read.value);
}

function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
}

function flowOf(
  { year, exporter, importer, dollars, half, products }: Sum,
  report: Report,
): OfficialFigure | undefined {
  const refArea = numberedArea(String(exporter));
  const counterpartArea = numberedArea(String(importer));
  const count = products.size;
  if (!refArea) return report.skip("i", "aggregate", { area: `code ${exporter}` }, count);
  if (!counterpartArea) return report.skip("j", "aggregate", { area: `code ${importer}` }, count);
  if (refArea === counterpartArea) return report.skip("j", "self", {}, count);
  const otherAsia = [exporter, importer].includes(Number(OTHER_ASIA));
  if (otherAsia) report.note("otherAsia");
  return {
    indicator: "exports",
    refArea,
    counterpartArea,
    value: dollars,
    unit: "USD",
    low: dollars - half,
    high: dollars + half,
    period: String(year).padStart(4, "0"),
    qualifier: "exact",
    scope: RECONCILED,
    source: {
      kind: "statistics",
      publisher: "CEPII BACI",
      url: "http://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
      note: [
        "Reconciled by CEPII from both countries' reports: neither country's own count",
        `The sum of ${count} ${count === 1 ? "product" : "products"} in the file`,
        ...(otherAsia ? [OTHER_ASIA_NOTE] : []),
      ].join(". "),
      valuation: "FOB",
      confidence: "medium",
    },
  };
}
