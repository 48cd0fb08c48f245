import { describe, expect, test } from "vitest";
import type { ArithmeticSource, Check, Observation } from "../../model/types.ts";
import { ALL_WORDS, english } from "../i18n/test-words.ts";
import { datasetOf, observation, official, textSource } from "../test-data.ts";
import { sayIn } from "./figures.ts";
import { messageOf } from "./message.ts";
import { pictureOf } from "./picture.ts";

const claim = observation({
  id: "claim",
  indicator: "multiple",
  unit: "multiple",
  value: 9,
  of: "trade-turnover",
  base: "2008",
  period: "2022",
});
const later = observation({ id: "later", period: "2022", value: 175.57e9 });
const earlier = observation({ id: "earlier", period: "2008", value: 20e9 });
const vnm = official("VNM", "2022", 175.7e9, { id: "vnm22" });
const vnm08 = official("VNM", "2008", 20.804e9, { id: "vnm08" });
const repeated = observation({
  id: "repeated",
  indicator: "students",
  unit: "person",
  value: 11000,
  repeats: [{ period: "2023-12", source: textSource("b") }],
});
const yearly = observation({
  id: "yearly",
  indicator: "tourists",
  unit: "person",
  value: 5e6,
  qualifier: "about",
  rate: "annual",
  period: "2020-01",
});
const data = datasetOf([claim, later, earlier, vnm, vnm08, repeated, yearly]);
const check = (kind: Check["kind"], observations: Observation[], more: Partial<Check>): Check => ({
  id: kind,
  kind,
  verdict: "note",
  message: "as the data has it",
  observations: observations.map(({ id }) => id),
  ...more,
});
const inAll = (one: Check) => ALL_WORDS.map((words) => messageOf(words, one, data));

describe("a check is told from its figures", () => {
  test("a multiple against the texts and against a reporter", () => {
    const rounds = { verdict: "rounds", stated: 9, computed: 175.57 / 20 } as const;
    expect(inAll(check("multiple", [claim, later, earlier], rounds))).toEqual([
      "9 times for 2022, held against the texts' own figures: 175.57 bn USD to 20 bn USD is 8.78 times, so 9 times is a rounding.",
      "9 lần cho năm 2022, đối chiếu với số liệu trong chính các bài viết: 175,57 tỷ USD so với 20 tỷ USD là 8,78 lần, nên 9 lần là số làm tròn.",
      "2022年的9倍，与文章自身的数据对照：1755.7亿美元比200亿美元为8.78倍，9倍是四舍五入的结果。",
    ]);
    const printed = { ...rounds, verdict: "agrees", difference: 0.025 } as const;
    expect(inAll(check("multiple", [claim, later, earlier], printed))).toEqual([
      expect.stringMatching(/ is 8.78 times, which agrees as far as they are printed\.$/),
      expect.stringMatching(/ là 8,78 lần, khớp trong phạm vi làm tròn của các số liệu này\.$/),
      expect.stringMatching(/为8.78倍，在这些数据的舍入范围内相符。$/),
    ]);
    const mixed = { verdict: "differs", stated: 9, computed: 175.57 / 20.804 } as const;
    expect(inAll(check("multiple", [claim, later, vnm08], mixed))).toEqual([
      "9 times for 2022, held against the text’s own figure and what Vietnam reported for 2008: 175.57 bn USD to 20.804 bn USD is 8.44 times, not 9 times.",
      "9 lần cho năm 2022, đối chiếu với số liệu trong bài và số liệu của Việt Nam cho năm 2008: 175,57 tỷ USD so với 20,804 tỷ USD là 8,44 lần, không phải 9 lần.",
      "2022年的9倍，与文章自身的数据和越南2008年的统计对照：1755.7亿美元比208.04亿美元为8.44倍，并非9倍。",
    ]);
    const differs = { verdict: "differs", stated: 9, computed: 175.7 / 20.804 } as const;
    expect(messageOf(english, check("multiple", [claim, vnm, vnm08], differs), data)).toBe(
      "9 times for 2022, held against what Vietnam reported: 175.7 bn USD to 20.804 bn USD is 8.45 times, not 9 times.",
    );
  });

  test("a claim against customs, with the distance where there is one", () => {
    expect(
      inAll(check("claim-official", [later, vnm], { verdict: "agrees", difference: -0.00074 })),
    ).toEqual([
      "175.57 bn USD (stated in a text) for 2022 agrees: Vietnam reports 175.7 bn USD.",
      "175,57 tỷ USD (nêu trong bài viết) cho năm 2022 khớp: Việt Nam báo cáo 175,7 tỷ USD.",
      "2022年的1755.7亿美元（见于文章）相符：越南报告1757亿美元。",
    ]);
    const off = check("claim-official", [earlier, vnm08], {
      verdict: "differs",
      difference: -0.0387,
    });
    expect(messageOf(english, off, data)).toContain("for 2008 differs (-3.9%): Vietnam reports");
    const printed = check("claim-official", [earlier, vnm08], {
      verdict: "agrees",
      difference: -0.0387,
    });
    expect(inAll(printed)).toEqual([
      "20 bn USD (stated in a text) for 2008 agrees as far as that is printed (-3.9%): Vietnam reports 20.804 bn USD.",
      "20 tỷ USD (nêu trong bài viết) cho năm 2008 khớp trong phạm vi làm tròn của số liệu chính thức (-3,9%): Việt Nam báo cáo 20,804 tỷ USD.",
      "2008年的200亿美元（见于文章）在官方数字的舍入范围内相符（-3.9%）：越南报告208.04亿美元。",
    ]);
  });

  test("a claim beside what the other country counts of the same goods", () => {
    const exports = observation({ id: "exports", indicator: "exports", value: 58e9 });
    const valued = (valuation: "FOB" | "CIF") =>
      ({ kind: "statistics", publisher: "Customs", valuation, confidence: "high" }) as const;
    const more = { indicator: "imports", source: valued("CIF") };
    const imports = official("CHN", "2018", 87e9, more);
    const rows = datasetOf([exports, imports]);
    // 87 / 58 = 1.5.
    const numbers = { stated: 58e9, computed: 87e9, difference: 58 / 87 - 1 };
    const other = check("claim-official", [exports, imports], numbers);
    expect(ALL_WORDS.map((words) => messageOf(words, other, rows))).toEqual([
      "58 bn USD (stated in a text) for 2018: China’s own count of its imports is 50% higher, 87 bn USD. Freight and insurance are in it (CIF); in exports they are as a rule not (FOB).",
      "58 tỷ USD (nêu trong bài viết) cho năm 2018: số liệu riêng của Trung Quốc về nhập khẩu cao hơn 50%, 87 tỷ USD. Số liệu này gồm cước vận chuyển và bảo hiểm (CIF), còn xuất khẩu thường không gồm (FOB).",
      "2018年的580亿美元（见于文章）：中国自身统计的进口额高出50%，为870亿美元。其中含运费和保险费（CIF），而出口通常不含（FOB）。",
    ]);
    const far = { ...other, verdict: "differs", stated: 580e9, difference: 580 / 87 - 1 } as const;
    expect(ALL_WORDS.map((words) => messageOf(words, far, rows))).toEqual([
      expect.stringMatching(/ 85% lower, 87 bn USD. Two countries’ counts .* so far apart\.$/),
      expect.stringMatching(/ thấp hơn 85%, 87 tỷ USD. Số liệu của hai nước .* như vậy\.$/),
      expect.stringMatching(/低85%，为870亿美元。两国对同一批货物的统计很少相差如此之大。$/),
    ]);
    const agrees = { ...other, verdict: "agrees" } as const;
    expect(ALL_WORDS.map((words) => messageOf(words, agrees, rows))).toEqual([
      "58 bn USD (stated in a text) for 2018 agrees with China’s own count of its imports, 87 bn USD.",
      "58 tỷ USD (nêu trong bài viết) cho năm 2018 khớp với số liệu riêng của Trung Quốc về nhập khẩu, 87 tỷ USD.",
      "2018年的580亿美元（见于文章）与中国自身统计的进口额870亿美元相符。",
    ]);
  });

  test("a claim that is said to be one country's count, beside the other's", () => {
    const named = observation({ id: "named", value: 235e9, reporter: "CHN" });
    const balance = observation({
      id: "balance",
      indicator: "trade-balance",
      value: -60e9,
      reporter: "CHN",
    });
    const sold = observation({ id: "sold", indicator: "exports", value: 87e9, reporter: "CHN" });
    const fob = {
      kind: "statistics",
      publisher: "",
      valuation: "FOB",
      confidence: "high",
    } as const;
    const counts = [
      official("VNM", "2018", 176.25e9),
      official("CHN", "2018", 235e9),
      official("VNM", "2018", -40e9, { indicator: "trade-balance" }),
      official("VNM", "2018", 58e9, { indicator: "exports", source: fob }),
    ] as const;
    const rows = datasetOf([named, balance, sold, ...counts]);
    const told = (claimed: Observation, against: Observation, difference?: number) => {
      const numbers = { stated: claimed.value, computed: against.value, difference };
      return messageOf(english, check("claim-official", [claimed, against], numbers), rows);
    };
    expect(told(named, counts[0], 1 / 3)).toBe(
      "235 bn USD (stated in a text) for 2018: Vietnam’s own count is 25% lower, 176.25 bn USD.",
    );
    const own = { verdict: "agrees", stated: 235e9, computed: 235e9 } as const;
    expect(messageOf(english, check("claim-official", [named, counts[1]], own), rows)).toContain(
      ": China reports 235 bn USD.",
    );
    expect(told(balance, counts[2], 0.5)).toContain(
      "Vietnam’s own count of its balance is -40 bn USD.",
    );
    expect(told(sold, counts[3], 0.5)).toContain(
      "Vietnam’s own count of its exports is 33.3% lower, 58 bn USD. Freight and insurance are not in it (FOB)",
    );
  });

  test("a claim beside an official figure of which a bound alone is known", () => {
    const stated = (value: number, fields: Partial<Observation> = {}) =>
      observation({ id: `said ${value}`, value, low: value, high: value, ...fields });
    const least = official("CHN", "2024", 260e9, { high: null, qualifier: "at-least" });
    const told = (claimed: Observation, against: Observation, more: Partial<Check>) =>
      ALL_WORDS.map((words) =>
        messageOf(
          words,
          check("claim-official", [claimed, against], more),
          datasetOf([claimed, against]),
        ),
      );
    expect(told(stated(2.6e12), least, { stated: 2.6e12, computed: 260e9 })).toEqual([
      "2.6 tn USD (stated in a text) for 2018 is not contradicted, but only a bound is known: China reports at least 260 bn USD.",
      "2,6 nghìn tỷ USD (nêu trong bài viết) cho năm 2018 không bị bác bỏ, nhưng chỉ biết một giới hạn: Trung Quốc báo cáo ít nhất 260 tỷ USD.",
      "2018年的2.6万亿美元（见于文章）未被否定，但只知道一个界限：中国报告至少2600亿美元。",
    ]);
    // 260 / 205.2 = 1.26706, 205.2 / 260 = 0.78923.
    const below = { stated: 205.2e9, computed: 260e9, difference: 205.2 / 260 - 1 };
    expect(told(stated(205.2e9, { reporter: "VNM" }), least, below)).toEqual([
      "205.2 bn USD (stated in a text) for 2018: China’s own count is at least 26.7% higher, at least 260 bn USD.",
      "205,2 tỷ USD (nêu trong bài viết) cho năm 2018: số liệu riêng của Trung Quốc cao hơn ít nhất 26,7%, ít nhất 260 tỷ USD.",
      "2018年的2052亿美元（见于文章）：中国自身统计的贸易额至少高出26.7%，为至少2600亿美元。",
    ]);
    expect(
      told(stated(205.2e9, { reporter: "CHN" }), least, { ...below, verdict: "differs" }),
    ).toEqual([
      expect.stringContaining(" differs (-21% or further off): China reports at least 260"),
      expect.stringContaining(" sai khác (-21% hoặc lệch hơn): Trung Quốc báo cáo"),
      expect.stringContaining("不符（-21%或相差更多）：中国报告"),
    ]);
    const open = stated(110e9, { high: null, qualifier: "at-least" });
    const just = { verdict: "rounds", stated: 110e9, computed: 108e9, difference: 110 / 108 - 1 };
    expect(told(open, official("VNM", "2018", 108e9), just as Partial<Check>)).toEqual([
      expect.stringContaining(" could just be right: Vietnam reports 108 bn USD."),
      expect.stringContaining(" có thể vừa đúng: Việt Nam báo cáo 108 tỷ USD."),
      expect.stringContaining("可能刚好成立：越南报告1080亿美元。"),
    ]);
  });

  test("a multiple of a bound", () => {
    const end = official("CHN", "2022", 260e9, { id: "end", high: null, qualifier: "at-least" });
    const start = official("CHN", "2008", 19.458e9, { id: "start" });
    const all = datasetOf([claim, end, start]);
    const told = (more: Partial<Check>) =>
      ALL_WORDS.map((words) => messageOf(words, check("multiple", [claim, end, start], more), all));
    const said = { ...claim, value: 20, low: 20, high: 20 };
    const twenty = datasetOf([said, end, start]);
    // 260 / 19.458 = 13.36211.
    expect(
      ALL_WORDS.map((words) => messageOf(words, check("multiple", [said, end, start], {}), twenty)),
    ).toEqual([
      expect.stringMatching(/ is at least 13\.36 times, which does not contradict 20 times\.$/),
      expect.stringMatching(/ là ít nhất 13,36 lần, không bác bỏ 20 lần\.$/),
      expect.stringMatching(/为至少13\.36倍，未否定20倍。$/),
    ]);
    expect(told({ verdict: "differs" })[0]).toMatch(/at least 13\.36 times, not 9 times\.$/);
    expect(told({ verdict: "agrees" })[0]).toMatch(/at least 13\.36 times, which agrees\.$/);
    const over = { ...claim, low: 9, high: null, qualifier: "at-least" } as const;
    const just = check("multiple", [over, later, earlier], { verdict: "rounds" });
    expect(
      ALL_WORDS.map((words) => messageOf(words, just, datasetOf([over, later, earlier]))),
    ).toEqual([
      expect.stringMatching(/ so at least 9 times could just be right\.$/),
      expect.stringMatching(/ nên ít nhất 9 lần có thể vừa đúng\.$/),
      expect.stringMatching(/，至少9倍可能刚好成立。$/),
    ]);
  });

  test("the other sign, and what was added up", () => {
    const surplus = observation({ id: "surplus", indicator: "trade-balance", value: 60.3e9 });
    const made: ArithmeticSource = {
      kind: "arithmetic",
      formula: "difference",
      operands: ["exports", "imports"],
      words: "",
    };
    const deficit = official("VNM", "2018", -60.3e9, { indicator: "trade-balance", source: made });
    const numbers = { verdict: "differs", stated: 60.3e9, computed: -60.3e9 } as const;
    const all = datasetOf([surplus, deficit]);
    expect(
      ALL_WORDS.map((words) =>
        messageOf(words, check("claim-official", [surplus, deficit], numbers), all),
      ),
    ).toEqual([
      "60.3 bn USD (stated in a text) for 2018 differs, with the sign the other way round: Vietnam reports -60.3 bn USD (its exports less its imports).",
      "60,3 tỷ USD (nêu trong bài viết) cho năm 2018 sai khác, ngược dấu: Việt Nam báo cáo -60,3 tỷ USD (xuất khẩu trừ nhập khẩu).",
      "2018年的603亿美元（见于文章）不符，正负号相反：越南报告-603亿美元（出口减进口）。",
    ]);
    const sum = official("VNM", "2018", 171.8e9, { source: { ...made, formula: "sum" } });
    const said = observation({ id: "said", value: 171.9e9 });
    const agrees = { verdict: "agrees", stated: 171.9e9, computed: 171.8e9 } as const;
    expect(
      ALL_WORDS.map((words) =>
        messageOf(words, check("claim-official", [said, sum], agrees), datasetOf([said, sum])),
      ),
    ).toEqual([
      expect.stringMatching(
        /Vietnam reports 171\.8 bn USD \(its exports and imports added up\)\.$/,
      ),
      expect.stringMatching(/171,8 tỷ USD \(cộng xuất khẩu và nhập khẩu\)\.$/),
      expect.stringMatching(/1718亿美元（进出口相加）。$/),
    ]);
  });

  test("two official rows, and freight where that tells them apart", () => {
    const valued = (id: string, value: number, valuation: "FOB" | "CIF") =>
      official("VNM", "2022", value, {
        id,
        source: { kind: "statistics", publisher: id, valuation, confidence: "high" },
      });
    const [cif, fob] = [valued("cif", 118e9, "CIF"), valued("fob", 111e9, "FOB")];
    const rows = datasetOf([cif, fob]);
    const rivals = check("between-official", [cif, fob], { verdict: "differs", difference: 0.063 });
    expect(ALL_WORDS.map((words) => messageOf(words, rivals, rows))).toEqual([
      expect.stringContaining("The first has freight and insurance in it (CIF)"),
      expect.stringContaining("Số liệu thứ nhất gồm cước vận chuyển và bảo hiểm (CIF)"),
      expect.stringContaining("前者含运费和保险费（CIF）"),
    ]);
    const turned = { ...rivals, observations: ["fob", "cif"] };
    expect(messageOf(english, turned, rows)).toContain("The second has freight");
    const alike = datasetOf([cif, { ...fob, source: cif.source }]);
    expect(messageOf(english, rivals, alike)).not.toContain("freight");
  });

  test("what is only repeated, and what names no year", () => {
    expect(inAll(check("repeated", [repeated], {}))).toEqual([
      "The figure of 11,000 students was given in January 2020 and again, unchanged, in December 2023: one claim repeated, not a new count and not a flat trend.",
      "Con số 11.000 sinh viên được nêu tháng 1/2020 và nhắc lại nguyên vẹn tháng 12/2023: một tuyên bố lặp lại, không phải số liệu mới, cũng không phải xu hướng đi ngang.",
      "1.1万名学生这一数据于2020年1月给出，2023年12月原样重复：同一说法的重复，既非新统计，也不表示走势持平。",
    ]);
    expect(inAll(check("no-period", [yearly], {}))).toEqual([
      "About 5 m tourists a year, but no year is named: only the date of the text, January 2020, is known.",
      "Khoảng 5 triệu lượt khách mỗi năm nhưng không nêu năm nào: chỉ biết ngày đăng bài, tháng 1/2020.",
      "每年约500万名游客，但未注明年份：只知文章日期为2020年1月。",
    ]);
  });

  test("two that differ are seen to differ in print, and are said alike in the links and bars below", () => {
    const text = observation({ id: "text", period: "2022", value: 234.92e9, reporter: "CHN" });
    const chn = official("CHN", "2022", 234_895_400_000, { id: "chn22" });
    const rows = datasetOf([text, chn]);
    const differs = check("claim-official", [text, chn], {
      verdict: "differs",
      stated: text.value,
      computed: chn.value,
      difference: text.value / chn.value - 1,
    });
    const said = ALL_WORDS.map((words) => messageOf(words, differs, rows));
    expect(said).toEqual([
      expect.stringMatching(/^234\.92 bn USD .* China reports 234\.895 bn USD\.$/),
      expect.stringMatching(/^234,92 tỷ USD .* Trung Quốc báo cáo 234,895 tỷ USD\.$/),
      expect.stringMatching(/2349\.2亿美元.*中国报告2348\.95亿美元。$/),
    ]);
    const figures = ["234.92 bn USD", "234.895 bn USD"];
    expect([text, chn].map(sayIn(english, differs, rows))).toEqual(figures);
    expect(pictureOf(english, differs, rows).map(({ figure }) => figure)).toEqual(figures);
    const agrees = { ...differs, verdict: "agrees" } as const;
    expect(sayIn(english, agrees, rows)(chn)).toBe("234.9 bn USD");
  });

  test("what has fallen by a bound is a fall of it", () => {
    const fall = observation({
      ...{ id: "fall", indicator: "growth", of: "trade-turnover", unit: "ratio" },
      ...{ value: -0.03, low: null, high: -0.03, qualifier: "at-most" },
    });
    const now = official("VNM", "2018", 90e9);
    const before = official("VNM", "2017", 100e9);
    const one = check("growth", [fall, now, before], { verdict: "agrees", stated: -0.03 });
    expect(messageOf(english, one, datasetOf([fall, now, before]))).toBe(
      "a fall of at least 3% for 2018, held against what Vietnam reported: 90 bn USD to 100 bn USD is -10%, which agrees.",
    );
  });

  test("as the data has it where a figure is missing", () =>
    expect(inAll({ ...check("multiple", [], {}), observations: ["gone"] })).toEqual(
      Array(3).fill("as the data has it"),
    ));
});
