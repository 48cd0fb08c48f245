// Read by old Nodes: see task.mjs.

const OLDEST = [20, 19];

/**
 * A sentence for a Node that is too old for the project, undefined for one that will do.
 * @param {string} version as in `process.versions.node`: "20.19.1"
 */
export function complaintAbout(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Two-Way needs Node ${OLDEST.join(".")} or newer, and this is Node ${version}: install a newer one from https://nodejs.org (or by nvm, fnm, volta or your system's packages) and run the command again.`;
}
