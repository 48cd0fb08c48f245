import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { explain } from "../figures/explain.ts";

/** The grounds of the last figure of a text, as "field: how: words". */
function groundsOf(text: string, title = "Vietnam and China"): string[] {
  const { figures, explanations } = extract({ id: "x", text, title, published: "2024-06-15" });
  const last = figures.length - 1;
  const [figure, explanation] = [figures[last], explanations[last]];
  if (!figure || !explanation) throw new Error(`no figure in ${text}`);
  return explain(figure, explanation, text).map((one) =>
    [one.field, one.how, ...("words" in one ? [one.words] : [])].join(": "),
  );
}

describe("where the fields of a figure come from", () => {
  it.each<[string, string[], string?]>([
    [
      "In 2019 Vietnam sold goods worth nearly 41 billion USD to China.",
      [
        "value: said: 41 billion USD",
        "unit: said: 41 billion USD",
        "qualifier: said: nearly",
        "indicator: said: sold",
        "refArea: said: Vietnam",
        "counterpartArea: said: China",
        "period: said: 2019",
      ],
    ],
    [
      "Two-way trade came to 172 billion USD.",
      [
        "qualifier: implied",
        "indicator: said: trade",
        "refArea: lead",
        "counterpartArea: lead",
        "period: date",
      ],
    ],
    [
      "Bilateral trade between Laos and Thailand was 5 billion USD in 2020. The figure rose to 6 billion USD.",
      [
        "indicator: carried: trade",
        "refArea: carried: Laos",
        "counterpartArea: carried: Thailand",
        "period: carried: 2020",
      ],
    ],
    [
      "Vietnam had 3,900 valid projects of Chinese investors by the end of 2022.",
      [
        "value: said: 3,900",
        "unit: said: valid projects",
        "indicator: said: valid projects",
        "refArea: said: Vietnam",
        "counterpartArea: said: Chinese",
        "period: said: end of 2022",
        "measure: said: valid",
      ],
    ],
    [
      "Vietnam's imports from China fell 7 percent in 2023 from 2022.",
      [
        "value: said: 7 percent",
        "indicator: said: fell",
        "of: said: imports",
        "period: said: 2023",
        "base: said: 2022",
      ],
    ],
    [
      "Vietnam's imports from China fell 7 percent year-on-year in 2023.",
      ["period: said: 2023", "base: said: year-on-year"],
    ],
    [
      "Vietnam's exports to China were 20 billion USD in the first half of 2023. In the same period it imported goods for 50 billion USD. The trade deficit was 30 billion USD.",
      ["indicator: said: trade deficit", "period: carried: first half of 2023"],
    ],
    [
      "China is Vietnam's third largest investor in ASEAN.",
      [
        "value: said: third largest investor",
        "refArea: said: Vietnam",
        "counterpartArea: said: China",
        "period: date",
        "scope: said: ASEAN",
      ],
    ],
    [
      "In 2022 China sold Vietnam goods for 118 billion USD. Its imports from Vietnam were 58 billion.",
      [
        "unit: carried: 118 billion USD",
        "refArea: carried: China",
        "counterpartArea: said: Vietnam",
      ],
    ],
  ])("%s", (text, grounds, title) => {
    expect(groundsOf(text, title)).toEqual(expect.arrayContaining(grounds));
  });

  it("gives the first words of the lead that name a country, where the title does not settle it", () => {
    const text = "Laos and Vietnam are neighbours.\n\nTwo-way trade was 2 billion USD in 2023.";
    expect(groundsOf(text, "News")).toEqual(
      expect.arrayContaining(["refArea: lead: Laos", "counterpartArea: lead: Vietnam"]),
    );
  });
});
