import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const read = (text: string) => figureLines(text, { published: "2021-02-10" });
const left = (text: string) => leftLines(text, { published: "2021-02-10" });

describe("what was not", () => {
  it.each([
    // Planned.
    "Trade between Vietnam and China is set to reach 150 billion USD this year.",
    "Trade between Vietnam and China is on track to hit 150 billion USD in 2020.",
    "Trade between Vietnam and China is on course for 150 billion USD in 2020.",
    "Vietnam's exports to China are seen at 60 billion USD in 2020.",
    "Vietnam's exports to China are to hit 60 billion USD in 2020.",
    "Vietnam's exports to China must reach 60 billion USD in 2020, the minister told traders.",
    "Officials are working to raise trade between Vietnam and China to 150 billion USD in 2020.",
    "Efforts to bring trade between Vietnam and China to 150 billion USD in 2020 go on.",
    "The two sides set 100 billion USD in trade for 2020.",
    "China is poised to become Vietnam's largest investor.",
    "China pledged 5 million USD in aid to Vietnam in 2020.",
    // Denied.
    "Vietnam's exports to China did not reach 50 billion USD in 2020.",
    "Vietnam's exports to China didn't exceed 50 billion USD in 2020.",
    "Trade between Vietnam and China never topped 20 billion USD before 2009.",
    "Vietnam's exports to China failed to hit 50 billion USD in 2020.",
    "Trade between Vietnam and China fell short of 100 billion USD in 2020.",
    "Beijing denied that China's exports to Vietnam were 50 billion USD in 2020.",
    "The report that Vietnam's exports to China were 50 billion USD in 2020 is wrong.",
    "China is no longer Vietnam's largest trading partner.",
    "China lost its spot as Vietnam's largest trading partner.",
    // Passed by exception, not or only just.
    "Trade between Vietnam and China rarely passed 100 million USD in 1990.",
    "Vietnam's exports to China seldom rose above 40 million USD in 1990.",
    "Trade between Vietnam and China hardly exceeded 32 million USD in 1991.",
    "Trade between Vietnam and China hardly ever topped 32 million USD in 1991.",
    "Vietnam's exports to China barely reached 19 million USD in 1991.",
    "Vietnam's exports to China were scarcely 19 million USD in 1991.",
    // Asked and supposed.
    "Was trade between Vietnam and China 150 billion USD in 2020?",
    "If trade between Vietnam and China had hit 150 billion USD in 2020, it would have been a record.",
    "Suppose trade between Vietnam and China was 150 billion USD in 2020.",
    // Gone again.
    "China withdrew 2 billion USD of investment from Vietnam in 2020.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
    expect(left(text)).toHaveLength(1);
  });

  it.each([
    [
      "Vietnam's exports to China were 16 billion USD in 2020, not 18 billion USD.",
      "exports VNM<CHN 16000m USD 2020",
    ],
    [
      "The pandemic did not stop Vietnam's exports to China from reaching 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "Trade did not shrink: Vietnam's exports to China were 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "China is set to stay a key market, with Vietnam's exports to China at 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    // Little moved, which is told of the move alone.
    [
      "Vietnam's exports to China barely rose to 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "Vietnam's exports to China hardly changed at 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "Goods rarely seen before brought Vietnam's exports to China to 50 billion USD in 2020.",
      "exports VNM<CHN 50000m USD 2020",
    ],
    [
      "Vietnam's exports to China in 2020 were just over 50 billion USD.",
      "exports VNM<CHN 50000m USD 2020 at-least",
    ],
  ])("reads what was beside it: %s", (text, line) => {
    expect(read(text)).toEqual([line]);
  });
});
