import { parseArgs } from "node:util";

export const USAGE = `usage: npm run bench -- [--mb 1,10,100]
  --mb SIZES   the sizes of text to compare the time per byte at, in MB`;

/** The sizes in MB, rising, or what is wrong with them. */
export function parseSizes(args: string[]): number[] | { mistake: string } {
  try {
    const { mb } = parseArgs({
      args,
      options: { mb: { type: "string", default: "1,10,100" } },
    }).values;
    const sizes = mb.split(",").map(Number);
    if (sizes.every((size) => size > 0 && size <= 400)) return sizes.sort((a, b) => a - b);
    return {
      mistake: `--mb: ${JSON.stringify(mb)} is not numbers from 0 to 400 with commas between`,
    };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}
