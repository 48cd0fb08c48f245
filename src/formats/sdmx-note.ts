import type { Dataset } from "../model/types.ts";
import { LEFT_OUT, leftOut } from "./sdmx.ts";
import { type Component, STRUCTURE_ID, structureOf } from "./sdmx-structure.ts";

/** A text in a cell of a Markdown table. */
const inTable = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

/** What the columns of the SDMX-CSV are, which codes stand in them, and what it cannot say, as Markdown. */
export function structureNote(dataset: Dataset): string {
  const { dimensions, measures, attributes } = structureOf(dataset);
  const part = (title: string, components: Component[]) => [
    `## ${title}`,
    "",
    "| component | type | meaning |",
    "|---|---|---|",
    ...components.map(
      ({ name, type, description, codes }) =>
        `| \`${name}\` | ${codes ? "code" : type} | ${inTable(description)} |`,
    ),
    "",
  ];
  const lists = [...dimensions, ...attributes].flatMap(({ name, codes }) =>
    codes
      ? [
          `### ${name}`,
          "",
          "| code | name |",
          "|---|---|",
          ...Object.entries(codes).map(([code, text]) => `| \`${code}\` | ${inTable(text)} |`),
          "",
        ]
      : [],
  );
  const reasons = dataset.observations.flatMap((observation) => leftOut(observation) ?? []);
  const missing = Object.entries(LEFT_OUT).flatMap(([reason, text]) => {
    const count = reasons.filter((one) => one === reason).length;
    return count > 0 ? [`- ${count}: ${text}`] : [];
  });
  return [
    `# The structure of the SDMX-CSV: ${STRUCTURE_ID}`,
    "",
    "SDMX-CSV 2.0, an observation a row, action `I` (information). All dimensions together name an observation. An empty attribute has nothing to say.",
    "",
    ...part("Dimensions", dimensions),
    ...part("Measure", measures),
    ...part("Attributes", attributes),
    "## Code lists",
    "",
    ...lists,
    "## What it cannot say",
    "",
    "A text that begins with a character that a spreadsheet takes for a formula has an apostrophe before it.",
    "",
    ...(missing.length > 0
      ? [
          "SDMX has no form for some periods. These observations are in the CSV, the JSON and the Data Package alone, as here they would stand at a time that nobody said:",
          "",
          ...missing,
        ]
      : ["Every observation has a form in SDMX."]),
    "",
  ].join("\n");
}
