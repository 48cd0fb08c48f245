import { oneCheck } from "./counts.mjs";
import { runNpm } from "./npm.mjs";
import { say } from "./say.mjs";

/** From here on a known weakness fails the check. */
const GRAVE = ["moderate", "high", "critical"];

/**
 * Asks the registry whether the packages of the lock have known weaknesses.
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function audit() {
  const { output } = await runNpm([
    "audit",
    "--json",
    "--loglevel=silent",
    // Asked once: a check without a network is not to wait for one.
    "--fetch-retries=0",
    "--fetch-timeout=20000",
  ]);
  const { counts, lines } = verdict(output);
  for (const line of lines) say(line);
  return counts;
}

/**
 * What npm's answer comes to: where the registry cannot be asked the check is skipped, for it says nothing of the packages.
 * @param {string} output of `npm audit --json`
 */
export function verdict(output) {
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    answer = { message: output.trim() };
  }
  const { vulnerabilities, message, error } = answer ?? {};
  if (!vulnerabilities) {
    const why = `the registry could not be asked (${message || error?.summary || "no answer"})`;
    return { counts: { passed: 0, failed: 0, skipped: 1, why }, lines: [] };
  }
  const grave = Object.values(vulnerabilities).filter(({ severity }) => GRAVE.includes(severity));
  return {
    counts: oneCheck(grave.length === 0),
    lines: grave.map(
      ({ name, severity, range, fixAvailable }) =>
        `${name} ${range}: ${severity}${fixAvailable ? ", mended in a newer version" : ""}`,
    ),
  };
}
