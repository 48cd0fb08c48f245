import { parseArgs } from "node:util";

export const USAGE = `usage: npm run fuzz -- [--runs 10000] [--seed N] [--only text,page]
  --runs N     how many damaged inputs to try, shared out among the targets
  --seed N     where to begin, to see again what an earlier run found
  --only NAMES targets, with commas between`;

export interface Options {
  runs: number;
  seed: number;
  only: string[];
}

/** What was asked for, or what is wrong with it. */
export function parseOptions(args: string[], targets: string[]): Options | { mistake: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        runs: { type: "string", default: "10000" },
        seed: { type: "string", default: String(Date.now() % 2 ** 31) },
        only: { type: "string", default: targets.join(",") },
      },
    });
    const only = values.only.split(",");
    const unknown = only.find((name) => !targets.includes(name));
    if (unknown !== undefined)
      return {
        mistake: `--only: there is no target ${JSON.stringify(unknown)}: there are ${targets.join(", ")}`,
      };
    for (const name of ["runs", "seed"] as const)
      if (!/^\d{1,10}$/.test(values[name]))
        return { mistake: `--${name}: ${JSON.stringify(values[name])} is no whole number` };
    return { runs: Number(values.runs), seed: Number(values.seed) % 2 ** 31, only };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}
