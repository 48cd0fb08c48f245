import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { datasetWith, event, observation } from "./dataset.fixture.ts";
import { descriptorOf } from "./package.ts";
import { published } from "./published.ts";
import { inScript, schemaOrg } from "./schema-org.ts";

const dataset = datasetWith([observation()], [event()]);

it("says what search engines ask of a dataset", () => {
  const said = JSON.parse(inScript(schemaOrg(descriptorOf(dataset), "data/")));
  expect(said).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "Dataset",
    temporalCoverage: "2008-01-01/2011-10-11",
    spatialCoverage: [{ name: "Vietnam" }, { name: "China" }],
    creator: [{ "@type": "Organization", name: "The Two-Way authors" }],
    variableMeasured: ["Trade turnover"],
  });
  expect(said.name).toMatch(/Vietnam and China/);
  expect(said.description.length).toBeGreaterThan(50);
  expect(said.license[0]).toMatchObject({ url: "https://opensource.org/license/mit" });
  expect(said.citation).toHaveLength(2);
});

it("leads to files that are published, and to each that holds data", () => {
  const { distribution } = schemaOrg(descriptorOf(dataset), "data/") as {
    distribution: { contentUrl: string }[];
  };
  const files = ["dataset.json", ...Object.keys(published(dataset))];
  const led = distribution.map(({ contentUrl }) => contentUrl.replace(/^data\//, ""));
  expect([...led, "observations.sdmx.md"].sort()).toEqual(files.sort());
});

it("stays inside its element, whatever a source is called", () => {
  const publisher = "</script><script>alert(1)</script><!-- \u2028";
  const source = { kind: "statistics", publisher, confidence: "high" } as const;
  const text = inScript(schemaOrg(descriptorOf(datasetWith([observation({ source })])), "data/"));
  expect(text).not.toMatch(/[<>\u2028]/);
  const { document } = parseHTML(
    `<html><body><script type="application/ld+json">${text}</script></body></html>`,
  );
  expect(document.querySelectorAll("script")).toHaveLength(1);
  expect(JSON.parse(document.querySelector("script")?.textContent ?? "").citation).toContainEqual({
    "@type": "CreativeWork",
    name: publisher,
  });
});
