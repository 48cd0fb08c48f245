import { expect, it } from "vitest";
import type { Observation } from "../model/types.ts";
import { observed, reported } from "./figure.fixture.ts";
import { identifier } from "./identify.ts";

const unnamed = ({ id: _, ...rest }: Observation) => rest;
const claim = unnamed(observed("", "stated", { value: 1 }));
const row = unnamed(reported("", { value: 1 }));

it.each([
  ["a claim", claim, "trade-turnover.VNM.CHN.2018.note"],
  ["a row", row, "trade-turnover.VNM.CHN.2018.official"],
  ["a row of a reader's file", { ...row, layer: "own" }, "trade-turnover.VNM.CHN.2018.own-file"],
  [
    "what is worked out",
    { ...row, basis: "derived", layer: "own" },
    "trade-turnover.VNM.CHN.2018.derived",
  ],
  [
    "a growth of a stock",
    { ...claim, indicator: "growth", of: "fdi-capital", measure: "stock" },
    "growth.fdi-capital.stock.VNM.CHN.2018.note",
  ],
  [
    "a part of a year",
    { ...claim, period: "2018-01/2018-03" },
    "trade-turnover.VNM.CHN.2018-01_2018-03.note",
  ],
  ["what has no period", { ...claim, period: null }, "trade-turnover.VNM.CHN.undated.note"],
  [
    "a reconciled flow",
    { ...row, scope: "reconciled flow" },
    "trade-turnover.VNM.CHN.reconciled-flow.2018.official",
  ],
  ["a part that a text tells", { ...claim, scope: "goods" }, "trade-turnover.VNM.CHN.2018.note"],
] as const)("%s is called by what, whose, when and from where", (_, one, id) => {
  expect(identifier()(one as Omit<Observation, "id">)).toEqual({ id, ...one });
});

it("those that would be called alike are counted, past what is taken", () => {
  const name = "trade-turnover.VNM.CHN.2018.note";
  const fresh = identifier();
  expect([fresh(claim).id, fresh(row).id, fresh(claim).id, fresh(claim).id]).toEqual([
    name,
    "trade-turnover.VNM.CHN.2018.official",
    `${name}.2`,
    `${name}.3`,
  ]);
  const known = [name, `${name}.3`].map((id) => ({ id, ...claim }));
  const further = identifier(known);
  expect([further(claim).id, further(claim).id]).toEqual([`${name}.2`, `${name}.4`]);
});
