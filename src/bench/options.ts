import { parseArgs } from "node:util";

export const USAGE = `usage: npm run bench -- [--only page|extract] [--lighthouse] [--mb 1,10,100]
  --only PART    the page or the reading of texts alone
  --lighthouse   five runs of Lighthouse too, fetched from the registry
  --mb SIZES     the sizes of text to compare the time per byte at, in MB`;

export interface Options {
  only?: "page" | "extract";
  lighthouse: boolean;
  /** In MB, rising. */
  sizes: number[];
}

/** What is asked for, or what is wrong with it. */
export function parseOptions(args: string[]): Options | { mistake: string } {
  try {
    const { only, lighthouse, mb } = parseArgs({
      args,
      options: {
        only: { type: "string" },
        lighthouse: { type: "boolean", default: false },
        mb: { type: "string", default: "1,10,100" },
      },
    }).values;
    if (only !== undefined && only !== "page" && only !== "extract")
      return { mistake: `--only: ${JSON.stringify(only)} is neither page nor extract` };
    const sizes = mb.split(",").map(Number);
    if (sizes.every((size) => size > 0 && size <= 400))
      return { only, lighthouse, sizes: sizes.sort((a, b) => a - b) };
    return {
      mistake: `--mb: ${JSON.stringify(mb)} is not numbers from 0 to 400 with commas between`,
    };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}
