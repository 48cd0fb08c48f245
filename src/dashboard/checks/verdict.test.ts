import { expect, test } from "vitest";
import type { Check } from "../../model/types.ts";
import { worstFirst } from "./verdict.ts";

const check = (kind: Check["kind"], verdict: Check["verdict"], difference?: number): Check => ({
  id: `${kind} ${verdict}`,
  kind,
  verdict,
  difference,
  observations: [],
  message: "",
});

test("the worst comes first, and what another country counts after what the figure is said to be", () => {
  const others = check("claim-official", "note", 0.5);
  const agrees = check("claim-official", "agrees", 0.001);
  const repeated = check("repeated", "note");
  const rounds = check("growth", "rounds", 0.02);
  const differs = check("multiple", "differs", 0.1);
  const all = [others, agrees, repeated, rounds, differs];
  expect(worstFirst(all)).toEqual([differs, rounds, repeated, agrees, others]);
  const turned = check("claim-official", "differs");
  expect(worstFirst([differs, agrees, turned])).toEqual([turned, differs, agrees]);
  expect(worstFirst([check("growth", "note", 0.3), agrees]).at(-1)?.kind).toBe("growth");
});
