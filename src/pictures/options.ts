import { parseArgs } from "node:util";
import {
  LEAST_SIDE,
  MOST_SIDE,
  NAMED_SIZES,
  type PictureTheme,
  readSize,
  type Size,
  THEMES,
} from "../dashboard/export/options.ts";
import { LANGUAGES, type Language } from "../dashboard/i18n/language.ts";

const FORMATS = ["png", "svg"] as const;
const SCALES = { least: 0.5, most: 8 };

export const USAGE = `usage: npm run --silent export -- (--chart ID... | --all) --out DIR [options]
  --chart ID         the chart to make a picture of, by its id on the page; may be given several times
  --all              every chart that the view leaves something in
  --out DIR          the folder for the pictures; made where it is not there
  --query STATE      the view, as the page's address has it behind the "?": "from=2008&basis=stated"
  --size SIZE        ${NAMED_SIZES.join(", ")}, or WIDTHxHEIGHT in pixels (default: wide, 1200x675)
  --scale N          pixels of a PNG to each of the size, ${SCALES.least} to ${SCALES.most} (default: 2)
  --format LIST      ${FORMATS.join(", ")} or both: "png,svg" (default: png)
  --lang LIST        ${LANGUAGES.join(", ")} or several (default: en)
  --theme LIST       ${THEMES.join(", ")} or both (default: light)
  --site ADDRESS     where the page is published, for the address in each picture (default: http://127.0.0.1:4791/, where npm start serves it)
The paths of the files are printed one a line, progress on the standard error.
Exit status: 0 where every picture was made, 1 where one could not be, 2 where the options make no sense.`;

export interface ExportOptions {
  /** Ids; undefined for all. */
  charts: string[] | undefined;
  out: string;
  query: string;
  size: Size;
  scale: number;
  formats: (typeof FORMATS)[number][];
  languages: Language[];
  themes: PictureTheme[];
  site: string;
}

/** Something in the options that makes no sense; the message says what, and what does. */
class Mistake extends Error {}

function listOf<T extends string>(option: string, text: string, all: readonly T[]): T[] {
  const asked = text.split(",").map((one) => one.trim());
  for (const one of asked)
    if (!(all as readonly string[]).includes(one))
      throw new Mistake(`--${option}: ${JSON.stringify(one)} is none of ${all.join(", ")}`);
  return all.filter((one) => asked.includes(one));
}

function scaleOf(text: string): number {
  const scale = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (scale >= SCALES.least && scale <= SCALES.most) return scale;
  throw new Mistake(
    `--scale: ${JSON.stringify(text)} is no number from ${SCALES.least} to ${SCALES.most}`,
  );
}

function sizeOf(text: string): Size {
  const size = readSize(text);
  if (size) return size;
  throw new Mistake(
    `--size: ${JSON.stringify(text)} is none of ${NAMED_SIZES.join(", ")} and no WIDTHxHEIGHT of ${LEAST_SIDE} to ${MOST_SIDE} pixels`,
  );
}

function siteOf(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/[?#].*/, "");
  throw new Mistake(`--site: ${JSON.stringify(text)} is no address: expected https://...`);
}

/** The options of the command, or what is wrong with them. */
export function parseExportOptions(
  args: string[],
): ExportOptions | { mistake: string } | { help: true } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        chart: { type: "string", multiple: true },
        all: { type: "boolean", default: false },
        out: { type: "string" },
        query: { type: "string", default: "" },
        size: { type: "string", default: "wide" },
        scale: { type: "string", default: "2" },
        format: { type: "string", default: "png" },
        lang: { type: "string", default: "en" },
        theme: { type: "string", default: "light" },
        site: { type: "string", default: "http://127.0.0.1:4791/" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { help: true };
    const { all, out } = values;
    const named = values.chart?.flatMap((ids) => ids.split(",").map((id) => id.trim()));
    const chart = named && [...new Set(named)].filter(Boolean);
    if (!chart?.length && !all) return { mistake: "no chart is named: give --chart ID, or --all" };
    if (chart && all) return { mistake: "--chart and --all exclude each other" };
    if (!out) return { mistake: "--out is missing: the folder for the pictures" };
    return {
      charts: chart,
      out,
      query: values.query.replace(/^\?/, ""),
      size: sizeOf(values.size),
      scale: scaleOf(values.scale),
      formats: listOf("format", values.format, FORMATS),
      languages: listOf("lang", values.lang, LANGUAGES),
      themes: listOf("theme", values.theme, THEMES),
      site: siteOf(values.site),
    };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}
