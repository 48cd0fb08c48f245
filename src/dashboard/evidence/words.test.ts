import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import { RECONCILED, UNNAMED } from "../../model/reporter.ts";
import type { Dataset } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { nameOf, subjectOf } from "../words/names.ts";
import { citationOf, factsOf } from "./words.ts";

const level = observed("level", "stated", { value: 106.7e9, low: 106.65e9, high: 106.75e9 });
const multiple = observed("m", "stated", {
  indicator: "multiple",
  unit: "multiple",
  value: 3300,
  of: "trade-turnover",
  base: "1991",
});
const derived = {
  ...observed("derived", "derived", { value: 32.3e6, period: "1991" }),
  source: {
    kind: "arithmetic" as const,
    formula: "divide-by-multiple" as const,
    operands: ["level", "m"],
    words: "106.7 bn USD ÷ 3,300 = 32.3 m USD",
  },
};
const official = {
  ...observed("official", "official", { value: 20e9, period: "2008" }),
  source: {
    kind: "statistics" as const,
    publisher: "Customs",
    url: "https://example.org/a",
    confidence: "high" as const,
  },
};
const indicator = (id: string, label: string) => ({
  id,
  label,
  description: `What ${id} is.`,
  unit: "currency" as const,
  measure: "flow" as const,
  refAreaRole: "reports the trade",
  counterpartRole: "is the trade partner",
});
const dataset: Dataset = {
  version: 1,
  indicators: [indicator("trade-turnover", "Trade turnover"), indicator("multiple", "Multiple")],
  documents: [
    {
      id: "note",
      title: "Two neighbours",
      publisher: "A paper",
      published: "2020-01",
      language: "en",
      text: "9",
      url: "https://example.org/b",
    },
  ],
  observations: [level, multiple, derived, official],
  events: [],
  links: [],
  leftAlone: [],
  checks: [],
};
const fact = (o: typeof level, name: string) =>
  factsOf(english, dataset, o).find((f) => f.name === name)?.value;

describe("facts", () => {
  it("say what a figure is, whose, how exact and within which bounds", () => {
    expect(fact(official, "Countries")).toBe(
      "Vietnam reports the trade; China is the trade partner",
    );
    expect(fact(level, "Countries")).toBe("Vietnam and China; no reporter was read from the text");
    expect(fact({ ...level, reporter: "CHN" }, "Countries")).toBe(
      "Vietnam and China; the text names the statistics of China",
    );
    expect(fact(level, "May lie in")).toBe("106.65 to 106.75 bn USD");
    expect(fact(level, "Kind")).toMatch(/^Flow/);
    expect(fact(multiple, "Measured from")).toBe("1991");
  });

  it("never call a computed sum printed, or official", () => {
    const total = { ...official, source: { ...derived.source, formula: "sum" as const } };
    expect(fact(total, "Basis")).toBe("Added up from official figures; no source prints it");
    expect(fact(total, "Exactness")).toBeUndefined();
    expect(citationOf(english, dataset, total)).toContain("Added up from official figures: ");
  });

  it("say how sure the reading is, and where to look again", () => {
    expect(fact({ ...level, confidence: 0.94 }, "Reading")).toBe(
      "Read by a program: of figures read on such grounds, about 94% were right in every field",
    );
    expect(fact({ ...level, confidence: 0.76 }, "Reading")).toMatch(
      /about 76% .*; look at the sentence before using it$/,
    );
    expect(fact(official, "Reading")).toBeUndefined();
  });

  it("leave out what does not apply", () => {
    expect(fact(official, "May lie in")).toBeUndefined();
    expect(fact(derived, "Exactness")).toBeUndefined();
  });
});

describe("names", () => {
  it("say what a relative figure is of, and whose it is", () => {
    expect(nameOf(english, dataset, multiple)).toBe("Multiple of trade turnover");
    expect(subjectOf(english, official, "VNM")).toBe("as reported by Vietnam");
    expect(subjectOf(english, multiple, UNNAMED)).toBe("Vietnam with China, reporter not named");
    expect(subjectOf(english, multiple, "CHN")).toBe("Vietnam with China, as counted by China");
    expect(subjectOf(english, multiple, "VNM")).toBe("as reported by Vietnam");
    expect(subjectOf(english, { ...official, scope: RECONCILED }, UNNAMED)).toBe(
      "from Vietnam to China, no country's own count",
    );
    expect(subjectOf(english, { ...level, indicator: "students" }, "VNM")).toBe(
      "from China in Vietnam",
    );
  });
});

describe("citations", () => {
  it("name the text, the publisher and the address", () => {
    expect(citationOf(english, dataset, level)).toBe(
      "Trade turnover, Vietnam and China, 2018: 106.7 bn USD. A paper: “Two neighbours”, January 2020. https://example.org/b",
    );
    expect(citationOf(english, dataset, official)).toMatch(
      /20 bn USD\. Customs\. https:\/\/example\.org\/a$/,
    );
  });

  it("of what was worked out cite all it rests on", () => {
    const cited = citationOf(english, dataset, derived);
    expect(cited).toContain("Worked out: 106.7 bn USD ÷ 3,300 = 32.3 m USD.");
    expect(cited.match(/Two neighbours/g)).toHaveLength(2);
  });
});
