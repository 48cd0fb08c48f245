import { expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { readingCatalogueOf } from "../i18n/catalogue.ts";
import { english } from "../i18n/test-words.ts";
import { observation } from "../test-data.ts";
import { whoseOf } from "../words/names.ts";
import { partiesOf } from "./parties.ts";

const SHARE = { indicator: "share", unit: "ratio", value: 0.26, of: "total trade" };
const UNSAID = "Vietnam with China, the text does not say whose count it is";
test.each<[Partial<Observation>, string]>([
  [{}, UNSAID],
  [SHARE, UNSAID],
  [{ reporter: "VNM" }, "Vietnam with China, as counted by Vietnam"],
  [{ reporter: "CHN" }, "Vietnam with China, as counted by China"],
  [{ indicator: "students", unit: "person" }, "from China in Vietnam"],
])("a card on %o names both countries: %s", async (more, said) => {
  english.add(await readingCatalogueOf("en"));
  expect(partiesOf(english, observation({ id: "o", ...more }))).toBe(said);
});

test("no country has counted what only a text tells", () =>
  expect(whoseOf(english, observation({ id: "o", ...SHARE }))).toBe(
    "Vietnam with China, reporter not named",
  ));
