import { describe, expect, test } from "vitest";
import { USUAL_PAIR } from "../filters/pair.ts";
import { ALL_WORDS, english } from "../i18n/test-words.ts";
import { observation, official } from "../test-data.ts";
import { balanceHeadline, flowHeadline, singly, tradeHeadline } from "./headlines.ts";

describe("the headline on trade", () => {
  test("holds the two reporters against each other in the last year that both have", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        official("VNM", "2022", 175.7e9),
        official("CHN", "2022", 234.9e9),
        official("CHN", "2024", 260e9),
      ]),
    ).toBe(
      "For 2022 China counts 234.9 bn USD of trade between the two, 1.34 times the 175.7 bn USD that Vietnam counts",
    ));

  test("grows only within what one country reports", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        official("CHN", "1991", 32.2e6),
        official("CHN", "2016", 98.3e9),
        observation({ id: "claim", period: "2022" }),
      ]),
    ).toBe("Trade as China reports it grew from 32.2 m USD in 1991 to 98.3 bn USD in 2016"));

  test("two reporters without a common year are not made one series", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        official("CHN", "1991", 32.2e6),
        official("VNM", "1997", 1.5e9),
        official("VNM", "1999", 1.8e9),
      ]),
    ).toBe("Trade as Vietnam reports it grew from 1.5 bn USD in 1997 to 1.8 bn USD in 1999"));

  test("without official values says what the texts say", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        observation({ id: "a", value: 106.7e9 }),
        observation({ id: "b", value: 105.75e9, period: "2019-01/2019-11" }),
      ]),
    ).toBe(
      "The texts put trade at 106.7 bn USD for 2018 and 105.75 bn USD for the first 11 months of 2019",
    ));

  test("what was reconciled from both countries' reports is nobody's count", () => {
    const flows = ["2021", "2022"].map((year) =>
      official("VNM", year, 500e6, { indicator: "exports", scope: "reconciled" }),
    );
    expect(singly(english, flows, "exports")).toBe(
      "Reconciled from both countries' reports, exports came to 500 m USD for 2022 from Vietnam to China",
    );
    expect(flowHeadline(english, "VNM", "CHN")(flows)).toBe(
      "Of goods from Vietnam to China, both countries' reports, reconciled, give 500 m USD for 2022",
    );
    const count = official("VNM", "2020", 450e6, { indicator: "exports" });
    expect(singly(english, [...flows, count], "exports")).toBe(
      "Vietnam reports exports of 450 m USD for 2020",
    );
    expect(flowHeadline(english, "VNM", "CHN")([...flows, count])).toBe(
      "Of goods from Vietnam to China, Vietnam counts 450 m USD for 2020",
    );
  });

  test("is not headed by months where whole years are told", () => {
    const of = (period: string, value: number) => observation({ id: period, value, period });
    const told = [of("2024-01/2024-03", 10e9), of("2022", 40e9), of("2023", 45e9)];
    expect(tradeHeadline(english, USUAL_PAIR)(told)).toBe(
      "The texts put trade at 45 bn USD for 2023 and 40 bn USD for 2022",
    );
  });

  test("names whose counts two of a year are", () => {
    const told = [
      observation({ id: "a", value: 76.1e9, reporter: "VNM" }),
      observation({ id: "b", value: 79.4e9, reporter: "CHN" }),
    ];
    expect(ALL_WORDS.map((words) => tradeHeadline(words, USUAL_PAIR)(told))).toEqual([
      expect.stringMatching(/79.4 bn USD for 2018 by China’s count and 76.1 .* Vietnam’s count$/),
      expect.stringMatching(/79,4 tỷ USD .* theo số liệu của Trung Quốc và 76,1 .* của Việt Nam$/),
      expect.stringMatching(/794亿美元.*（中国统计）.*761亿美元.*（越南统计）$/),
    ]);
  });

  test("says that a derived value is worked out", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        observation({
          id: "d",
          basis: "derived",
          qualifier: "about",
          value: 32.3e6,
          period: "1991",
        }),
      ]),
    ).toBe("Worked out from the texts, trade came to about 32.3 m USD for 1991"));

  test("says when nothing is left", () =>
    expect(tradeHeadline(english, USUAL_PAIR)([])).toBe("No figure of trade to show"));
});

describe("a headline keeps the doubts of its figures", () => {
  const undated = observation({
    id: "u",
    period: "2020-01",
    periodFromDocument: true,
    value: 90e9,
  });

  test("a claim that only its text dates gives way to one with a year", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([undated, observation({ id: "a", period: "2016", value: 71e9 })]),
    ).toBe("The texts put trade at 71 bn USD for 2016"));

  test("alone it is told without a year of its own", () => {
    expect(tradeHeadline(english, USUAL_PAIR)([undated])).toBe(
      "The texts put trade at 90 bn USD, no year given (text of January 2020)",
    );
    expect(flowHeadline(english, "CHN", "VNM")([{ ...undated, indicator: "imports" }])).toBe(
      "Of goods from China to Vietnam, a text states 90 bn USD, no year given (text of January 2020)",
    );
    expect(balanceHeadline(english, USUAL_PAIR)([{ ...undated, indicator: "trade-balance" }])).toBe(
      "A text states a surplus of 90 bn USD for Vietnam, no year given (text of January 2020)",
    );
  });

  test("a bound is said to be one, and nothing grows from or to it", () => {
    const bound = official("VNM", "2019", 50e9, { qualifier: "at-least", high: null });
    expect(tradeHeadline(english, USUAL_PAIR)([bound])).toBe(
      "Vietnam reports trade of at least 50 bn USD for 2019",
    );
    expect(tradeHeadline(english, USUAL_PAIR)([official("VNM", "2018", 40e9), bound])).toBe(
      "Vietnam reports trade of 40 bn USD for 2018",
    );
    expect(tradeHeadline(english, USUAL_PAIR)([bound, official("CHN", "2019", 60e9)])).toBe(
      "China reports trade of 60 bn USD for 2019",
    );
  });

  test("approximate values give an approximate ratio", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        official("VNM", "2019", 40e9, { qualifier: "about", low: 35e9, high: 45e9 }),
        official("CHN", "2019", 60e9),
      ]),
    ).toBe(
      "For 2019 China counts 60 bn USD of trade between the two, about 1.5 times the about 40 bn USD that Vietnam counts",
    ));

  test("a lower bound of a negative balance is an upper bound of the deficit", () =>
    expect(
      balanceHeadline(
        english,
        USUAL_PAIR,
      )([
        official("VNM", "2019", -20e9, {
          indicator: "trade-balance",
          qualifier: "at-least",
          high: null,
        }),
      ]),
    ).toBe("Vietnam reports a deficit of at most 20 bn USD for 2019"));
});

describe("what did not change", () => {
  test("did not grow", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([official("CHN", "2017", 50e9), official("CHN", "2018", 50e9)]),
    ).toBe("Trade as China reports it was unchanged: 50 bn USD in 2017 and 50 bn USD in 2018"));

  test("is not called unchanged for looking alike when it is rounded", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([official("CHN", "2017", 50.01e9), official("CHN", "2018", 50.02e9)]),
    ).toBe("Trade as China reports it was much the same: 50 bn USD in 2017 and 50 bn USD in 2018"));

  test("or may not have, as far as the ranges tell, only went from one to the other", () =>
    expect(
      tradeHeadline(
        english,
        USUAL_PAIR,
      )([
        official("VNM", "2017", 50e9, { qualifier: "about", low: 45e9, high: 55e9 }),
        official("VNM", "2018", 54e9, { qualifier: "about", low: 50e9, high: 58e9 }),
      ]),
    ).toBe(
      "Trade as Vietnam reports it went from about 50 bn USD in 2017 to about 54 bn USD in 2018",
    ));

  test("between the two countries is said of both, and zero is no ground for a ratio", () => {
    const sides = (v: number, c: number) => [
      official("VNM", "2001", v),
      official("CHN", "2001", c),
    ];
    expect(tradeHeadline(english, USUAL_PAIR)(sides(5e9, 5e9))).toBe(
      "For 2001 both countries count 5 bn USD of trade between the two",
    );
    expect(tradeHeadline(english, USUAL_PAIR)(sides(0, 5e9))).toBe(
      "For 2001 China counts 5 bn USD of trade between the two, against 0 USD that Vietnam counts",
    );
    expect(flowHeadline(english, "VNM", "CHN")(sides(0, 5e9))).toBe(
      "Of goods from Vietnam to China, China counts 5 bn USD for 2001, Vietnam 0 USD",
    );
    expect(balanceHeadline(english, USUAL_PAIR)(sides(0, 5e9))).toBe(
      "For 2001 Vietnam reports a balance of zero, China reports a surplus of 5 bn USD",
    );
  });
});

test("of two official values for a year the headline takes the one on the line", () =>
  expect(
    tradeHeadline(
      english,
      USUAL_PAIR,
    )([
      official("VNM", "2018", 50e9),
      official("VNM", "2018", 60e9, { id: "second" }),
      official("CHN", "2018", 80e9),
    ]),
  ).toContain("1.6 times the 50 bn USD that Vietnam counts"));

test("the headline on a flow holds its two ends against each other", () =>
  expect(
    flowHeadline(
      english,
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
  expect(flowHeadline(english, "VNM", "CHN")([exports])).toBe(
    "Of goods from Vietnam to China, a text states 9 bn USD for 2018",
  );
  const balance = observation({ id: "b", indicator: "trade-balance", value: -2e9 });
  expect(balanceHeadline(english, USUAL_PAIR)([balance])).toBe(
    "A text states a deficit of 2 bn USD for Vietnam for 2018",
  );
});

test("whose statistics a text names counts a flow of its own, and is not said to have the other's balance", () => {
  const exports = observation({ id: "e", indicator: "exports", value: 9e9 });
  const of = (reporter: string) => flowHeadline(english, "VNM", "CHN")([{ ...exports, reporter }]);
  expect(of("VNM")).toBe("Of goods from Vietnam to China, Vietnam counts 9 bn USD for 2018");
  expect(of("CHN")).toBe("Of goods from Vietnam to China, a text states 9 bn USD for 2018");
  const balance = observation({
    id: "b",
    indicator: "trade-balance",
    value: -2e9,
    reporter: "CHN",
  });
  expect(balanceHeadline(english, USUAL_PAIR)([balance])).toBe(
    "A text states a deficit of 2 bn USD for Vietnam for 2018",
  );
});

test("the headline on the balance gives each side its own sign", () =>
  expect(
    balanceHeadline(
      english,
      USUAL_PAIR,
    )([
      official("VNM", "2022", -60.3e9, { indicator: "trade-balance" }),
      official("CHN", "2022", 59.02e9, { indicator: "trade-balance" }),
    ]),
  ).toBe(
    "For 2022 Vietnam reports a deficit of 60.3 bn USD, China reports a surplus of 59 bn USD",
  ));
