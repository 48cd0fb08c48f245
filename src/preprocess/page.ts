/** The file that says which two countries the page opens with. */
import { existsSync } from "node:fs";
import { complaint, quoted } from "../input/complaint.ts";
import { isArea } from "../model/areas.ts";
import { suggestArea } from "../official/areas.ts";
import { readText } from "./files.ts";
import { readPlaced } from "./json.ts";
import type { Problem } from "./problem.ts";

type Fault = Omit<Problem, "file">;

const EXPECTED = 'the codes of two countries, {"pair": ["VNM", "CHN"]}';
const MEND = 'write {"pair": ["VNM", "CHN"]} with the two countries that the page is to open with';

/** Tells what is wrong with the file; a data folder outside of the project may go without one. */
export async function checkPage(file: string, problems: Problem[]): Promise<void> {
  if (!existsSync(file)) return;
  const read = await readText(file);
  if ("problem" in read) problems.push(read.problem);
  else problems.push(...faultsOfPage(read.text).map((fault) => ({ file, ...fault })));
}

/** All that is wrong with the text of the file: with any of it the page would open with other countries than meant. */
export function faultsOfPage(text: string): Fault[] {
  const json = readPlaced(text, EXPECTED);
  if ("problem" in json) return [json.problem];
  const { value, positionOf } = json;
  const pair =
    typeof value === "object" && value !== null && "pair" in value ? value.pair : undefined;
  if (!Array.isArray(pair) || pair.length !== 2) {
    const found = pair === undefined ? "no pair" : JSON.stringify(pair);
    return [{ ...positionOf(["pair"]), found, expected: EXPECTED, mend: MEND }];
  }
  const faults = pair.flatMap((code: unknown, i) => {
    const written = typeof code === "string" ? code : JSON.stringify(code);
    if (typeof code === "string" && isArea(code)) return [];
    const said = {
      found: quoted(written),
      expected: ["alpha-3"],
      mend: suggestArea(written),
    } as const;
    return [complaint(said, positionOf(["pair", i]))];
  });
  if (faults.length > 0 || pair[0] !== pair[1]) return faults;
  const found = `${pair[0]} twice`;
  return [{ ...positionOf(["pair", 1]), found, expected: "two countries", mend: MEND }];
}
