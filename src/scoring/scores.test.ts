import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { better, type Recorded, record, worse } from "./recorded.ts";
import stored from "./scores.json" with { type: "json" };
import { SETS, scoreOf } from "./sets.ts";

const FILE = fileURLToPath(new URL("./scores.json", import.meta.url));
const HOW = "To record better scores: RECORD_SCORES=1 npx vitest run src/scoring";
const before = stored as Record<string, Recorded>;

describe("figures are read no worse than before", () => {
  const now = new Map<string, Recorded>();

  for (const [name, folder] of Object.entries(SETS))
    it(name, (context) => {
      const score = scoreOf(folder);
      if (!score) return context.skip(`there is no ${folder} beside this project`);
      const found = record(score);
      now.set(name, found);
      const was = before[name];
      if (process.env.RECORD_SCORES && !was) return;
      expect(was, `no score is recorded. ${HOW}`).toBeDefined();
      expect(worse(was as Recorded, found), `${name} is read worse`).toEqual([]);
      if (better(was as Recorded, found)) console.log(`${name} is read better. ${HOW}`);
    });

  afterAll(() => {
    const grown = [...now].every(([name, found]) => {
      const was = before[name];
      return !was || worse(was, found).length === 0;
    });
    if (process.env.RECORD_SCORES && grown)
      writeFileSync(
        FILE,
        `${JSON.stringify({ ...before, ...Object.fromEntries(now) }, null, 2)}\n`,
      );
  });
});
