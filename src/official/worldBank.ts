/**
 * The World Bank's Indicators API, version 2, as JSON: `[{page, pages, per_page, total, ...}, [rows]]`,
 * or one element with a message where the question was wrong. Nearly all of its indicators are of one
 * country alone. The bilateral ones are the net aid flows from each donor of the OECD's Development
 * Assistance Committee: `DC.DAC.JPNL.CD` is Japan's.
 */
import { complaint, quoted } from "../input/complaint.ts";
import { isArea } from "../model/areas.ts";
import type { Area, OfficialFigure } from "../model/types.ts";
import { readValue, statistic } from "./figure.ts";
import { periodOf } from "./periods.ts";
import type { Report } from "./report.ts";
import { isObject, jsonTable, type Row, shortJson } from "./table.ts";

/** True for what the API answers, a refusal included. */
export function isWorldBank(value: unknown): value is unknown[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 2) return false;
  const [head] = value;
  return isObject(head) && ("message" in head || ("page" in head && "pages" in head));
}

export function readWorldBank(value: unknown[], report: Report): void {
  const [head, rows] = value;
  if (isObject(head) && "message" in head) {
    const messages = Array.isArray(head.message) ? head.message : [head.message];
    for (const message of messages) {
      const said = isObject(message) ? [message.key, message.value].filter(Boolean).join(": ") : "";
      report.complain(
        complaint(
          {
            found: ["world-bank-error", { said: said || { sentence: shortJson(message) } }],
            expected: ["rows"],
            mend: ["correct-address"],
          },
          { path: "[0].message" },
        ),
      );
    }
    return;
  }
  const list = Array.isArray(rows) ? rows : [];
  tellMissingPages(isObject(head) ? head : {}, list.length, report);
  jsonTable(list, "[1]").each((row) => {
    const figure = readRow(row, report);
    if (figure) report.add(figure, row);
  }, report);
}

/** The numbers of the head come as numbers or as texts. */
function tellMissingPages(head: Record<string, unknown>, here: number, report: Report): void {
  const [page = 1, pages = 1, total = here] = ["page", "pages", "total"].map((name) => {
    const number = Number(head[name]);
    return Number.isInteger(number) && number >= 0 ? number : undefined;
  });
  if (pages < 2) return;
  const other = pages === 2 ? `page ${3 - page} of 2` : `another page than ${page} of ${pages}`;
  // A head that does not say how many rows there are leaves it at one a page: less it cannot be.
  report.skip("pages", "elsewhere", { pages: other }, Math.max(pages - 1, total - here));
}

const DONOR = /^DC\.DAC\.([A-Z]{3})L\.CD$/;

function readRow(row: Row, report: Report): OfficialFigure | undefined {
  const indicator = row.get("indicator.id");
  const donor = DONOR.exec(indicator)?.[1];
  if (!donor) return report.skip("indicator", "alone", { indicator });
  if (!isArea(donor)) {
    return report.skip("indicator", "aggregate", { area: row.get("indicator.value") || donor });
  }
  const host = row.get("countryiso3code");
  if (!isArea(host)) {
    const name = row.get("country.value") || row.get("country.id") || "an empty code";
    return report.skip("country", "aggregate", { area: name });
  }
  if (host === donor) return report.skip("country", "self");
  if (Number(row.get("value")) < 0) return report.skip("value", "negative");
  return aid(row, host, donor, report);
}

function aid(
  row: Row,
  refArea: Area,
  counterpartArea: Area,
  report: Report,
): OfficialFigure | undefined {
  const period = periodOf(row.get("date"));
  if (!period) {
    return report.wrong(row, "date", {
      found: quoted(row.get("date")),
      expected: ["year"],
      mend: ["download-again"],
    });
  }
  const status = row.get("obs_status");
  if (status === "F") return report.skip("obs_status", "forecast");
  const indicator = "aid";
  const printed = readValue(row, "value", { indicator, unit: "USD" }, report);
  if (printed === undefined) return undefined;
  return statistic(
    { indicator, refArea, counterpartArea, unit: "USD", period, measure: "flow" },
    printed,
    {
      publisher: "World Bank, from the OECD's Development Assistance Committee",
      url: `https://data.worldbank.org/indicator/${row.get("indicator.id")}`,
      confidence: status === "" ? "high" : "medium",
      notes: [
        "Official aid paid out in the year, less what was paid back of loans",
        status === "" ? undefined : `Status ${status}`,
      ],
    },
  );
}
