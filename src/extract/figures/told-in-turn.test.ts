/** Levels of several flows told again for another time. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const lines = (text: string) =>
  figureLines(text, { published: "2003-08-10", title: "Vietnam, Laos trade" });
const trade = (value: number, period: string) => `trade-turnover VNM<LAO ${value}m USD ${period}`;
const exports = (value: number, period: string) => `exports VNM<LAO ${value}m USD ${period}`;
const imports = (value: number, period: string) => `imports VNM<LAO ${value}m USD ${period}`;

describe("figures told again for another time are of the same flows in the same order", () => {
  it.each<[string, string[]]>([
    [
      "Vietnam imported 145 million USD worth of Lao goods in 2002 and exported 82 million USD. The corresponding figures for 2001 were 96 million and 69 million USD.",
      [imports(145, "2002"), exports(82, "2002"), imports(96, "2001"), exports(69, "2001")],
    ],
    [
      "Trade between Vietnam and Laos was 23 million USD in June, with Vietnam's exports at 8 million USD and imports at 15 million USD. In May, the figures were 21 million USD, 9 million USD and 12 million USD, respectively.",
      [
        trade(23, "2003-06"),
        exports(8, "2003-06"),
        imports(15, "2003-06"),
        trade(21, "2003-05"),
        exports(9, "2003-05"),
        imports(12, "2003-05"),
      ],
    ],
    [
      "Vietnam's exports to Laos came to 82 million USD and its imports to 145 million USD in 2002, up from 69 million and 96 million USD a year earlier.",
      [exports(82, "2002"), imports(145, "2002"), exports(69, "2001"), imports(96, "2001")],
    ],
    [
      "Vietnam exported 82 million USD worth of goods to Laos last year and imported 145 million USD, against 69 million and 96 million USD respectively in 2001.",
      [exports(82, "2002"), imports(145, "2002"), exports(69, "2001"), imports(96, "2001")],
    ],
    [
      "Vietnam's exports to Laos came to 82 million USD and its imports to 145 million USD in 2002. In the first half of 2003 they were 45 million USD and 70 million USD, up 12 percent and 9 percent, respectively.",
      [
        exports(82, "2002"),
        imports(145, "2002"),
        exports(45, "2003-01/2003-06"),
        imports(70, "2003-01/2003-06"),
        "growth of exports VNM<LAO 0.12 ratio 2003-01/2003-06",
        "growth of imports VNM<LAO 0.09 ratio 2003-01/2003-06",
      ],
    ],
    [
      "Vietnam's exports to Laos were put at 7 million USD in July and imports at 11 million USD, taking the seven-month figures to 52 million USD and 81 million USD, respectively.",
      [
        exports(7, "2003-07"),
        imports(11, "2003-07"),
        exports(52, "2003-01/2003-07"),
        imports(81, "2003-01/2003-07"),
      ],
    ],
    [
      "Vietnam's exports to Laos were 7 million USD in July while imports were 11 million USD. Compared with June, exports declined from 8 million USD, while imports climbed from 10 million USD.",
      [
        exports(7, "2003-07"),
        imports(11, "2003-07"),
        exports(8, "2003-06"),
        imports(10, "2003-06"),
      ],
    ],
    // Two of three: which of them is not said.
    [
      "Trade between Vietnam and Laos was 227 million USD in 2002, with Vietnam's exports at 82 million USD and imports at 145 million USD. The figures for 2001 were 69 million USD and 96 million USD.",
      [trade(227, "2002"), exports(82, "2002"), imports(145, "2002")],
    ],
    // They have a name of their own.
    [
      "Vietnam imported 145 million USD worth of Lao goods in 2002 and exported 82 million USD. The trade figures for 2001 and 2000 were 165 million and 150 million USD, respectively.",
      [imports(145, "2002"), exports(82, "2002"), trade(165, "2001"), trade(150, "2000")],
    ],
  ])("%s", (text, figures) => {
    expect(lines(text)).toEqual(figures);
  });
});
