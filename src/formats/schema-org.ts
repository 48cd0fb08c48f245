/** The dataset for search engines: schema.org `Dataset` as JSON-LD. */
import type { Package } from "./package.ts";

/** What is published beside the tables of the package. */
const BESIDE = [
  { path: "dataset.json", type: "application/json", name: "The whole dataset" },
  { path: "datapackage.json", type: "application/json", name: "Data Package" },
  { path: "observations.sdmx.csv", type: "text/csv", name: "Observations as SDMX-CSV 2.0" },
  { path: "events.ics", type: "text/calendar", name: "Events as iCalendar" },
];

/**
 * @param folder where the files are, from the page; addresses stay relative, for whoever serves the page knows its own
 */
export function schemaOrg(described: Package, folder: string): object {
  const {
    title,
    description,
    licenses,
    contributors,
    sources = [],
    keywords,
    resources,
  } = described;
  const files = [
    ...resources.map(({ path, mediatype, title }) => ({ path, type: mediatype, name: title })),
    ...BESIDE,
  ];
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: title,
    description,
    url: "./",
    isAccessibleForFree: true,
    license: licenses.map(({ path, title: name }) =>
      path ? { "@type": "CreativeWork", name, url: path } : { "@type": "CreativeWork", name },
    ),
    creator: contributors.map(({ title: name }) => ({ "@type": "Organization", name })),
    keywords,
    temporalCoverage: described.temporalCoverage,
    spatialCoverage: described.spatialCoverage?.map((name) => ({ "@type": "Place", name })),
    variableMeasured: keywords,
    citation: sources.map(({ title: name, path }) => ({
      "@type": "CreativeWork",
      name,
      url: path,
    })),
    distribution: files.map(({ path, type, name }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: type,
      contentUrl: folder + path,
    })),
  };
}

/** JSON that can stand in a script element: nothing in it ends the element or opens a comment. */
export function inScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
