import { inWords, sum } from "./counts.mjs";
import { say, secondsSince, Trouble } from "./say.mjs";
import { ONLY_NAMED, runStage, STAGES } from "./stages.mjs";

/**
 * Runs the stages of that name (all, when none is named), each whether or not an earlier one failed,
 * and prints one closing line of counts.
 * @param {string[]} names
 */
export async function test(names) {
  const known = Object.keys(STAGES);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) {
    throw new Trouble(
      `There is no stage "${unknown}": choose from ${known.join(", ")}, or name none to run all.`,
    );
  }
  const results = [];
  const summary = [];
  for (const [name, stage] of Object.entries(STAGES)) {
    if (names.length > 0 ? !names.includes(name) : ONLY_NAMED.includes(name)) continue;
    say(`\n== ${name}`);
    const began = performance.now();
    const counts = await runStage(stage);
    results.push(counts);
    summary.push(
      `${name}: ${inWords(counts)} in ${secondsSince(began)}${counts.why ? `: ${counts.why}` : ""}`,
    );
    say(summary.at(-1) ?? "");
  }
  const total = sum(results);
  if (summary.length > 1) say(`\n${summary.join("\n")}`);
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
