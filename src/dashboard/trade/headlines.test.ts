import { describe, expect, test } from "vitest";
import { observation, official } from "../test-data.ts";
import { balanceHeadline, flowHeadline, tradeHeadline } from "./headlines.ts";

describe("the headline on trade", () => {
  test("holds the two reporters against each other in the last year that both have", () =>
    expect(
      tradeHeadline([
        official("VNM", "2022", 175.7e9),
        official("CHN", "2022", 234.9e9),
        official("CHN", "2024", 260e9),
      ]),
    ).toBe(
      "For 2022 China counts 234.9 bn USD of trade between the two, 1.34 times the 175.7 bn USD that Vietnam counts",
    ));

  test("grows only within what one country reports", () =>
    expect(
      tradeHeadline([
        official("CHN", "1991", 32.2e6),
        official("CHN", "2016", 98.3e9),
        observation({ id: "claim", period: "2022" }),
      ]),
    ).toBe("Trade as China reports it grew from 32.2 m USD in 1991 to 98.3 bn USD in 2016"));

  test("two reporters without a common year are not made one series", () =>
    expect(
      tradeHeadline([
        official("CHN", "1991", 32.2e6),
        official("VNM", "1997", 1.5e9),
        official("VNM", "1999", 1.8e9),
      ]),
    ).toBe("Trade as Vietnam reports it grew from 1.5 bn USD in 1997 to 1.8 bn USD in 1999"));

  test("without official values says what the texts say", () =>
    expect(
      tradeHeadline([
        observation({ id: "a", value: 106.7e9 }),
        observation({ id: "b", value: 105.75e9, period: "2019-01/2019-11" }),
      ]),
    ).toBe(
      "The texts put trade at 105.75 bn USD for the first 11 months of 2019 and 106.7 bn USD for 2018",
    ));

  test("says that a derived value is worked out", () =>
    expect(
      tradeHeadline([
        observation({
          id: "d",
          basis: "derived",
          qualifier: "about",
          value: 32.3e6,
          period: "1991",
        }),
      ]),
    ).toBe("Worked out from the texts, trade was about 32.3 m USD for 1991"));

  test("says when nothing is left", () =>
    expect(tradeHeadline([])).toBe("No figure of trade passes the filters"));
});

test("the headline on a flow holds its two ends against each other", () =>
  expect(
    flowHeadline(
      "VNM",
      "CHN",
    )([
      official("VNM", "2022", 57.7e9, { indicator: "exports" }),
      official("CHN", "2022", 87.9e9, { indicator: "imports" }),
    ]),
  ).toBe(
    "Of goods from Vietnam to China, China counts 87.9 bn USD for 2022, 1.52 times what Vietnam counts",
  ));

test("a text's figure is no country's count", () => {
  const exports = observation({ id: "e", indicator: "exports", value: 9e9 });
  expect(flowHeadline("VNM", "CHN")([exports])).toBe(
    "Of goods from Vietnam to China, a text states 9 bn USD for 2018",
  );
  const balance = observation({ id: "b", indicator: "trade-balance", value: -2e9 });
  expect(balanceHeadline([balance])).toBe(
    "A text states a deficit of 2 bn USD for Vietnam for 2018",
  );
});

test("the headline on the balance gives each side its own sign", () =>
  expect(
    balanceHeadline([
      official("VNM", "2022", -60.3e9, { indicator: "trade-balance" }),
      official("CHN", "2022", 59.02e9, { indicator: "trade-balance" }),
    ]),
  ).toBe(
    "For 2022 Vietnam reports a deficit of 60.3 bn USD, China reports a surplus of 59 bn USD",
  ));
