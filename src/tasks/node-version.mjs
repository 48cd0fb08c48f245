// Read by old Nodes: see task.mjs.

const OLDEST = "20.19";

/**
 * A sentence for a Node that is too old for the project, undefined for one that will do.
 * @param {string} version as in `process.versions.node`: "20.19.1"
 */
export function complaintAbout(version) {
  if (number(version) >= number(OLDEST)) return undefined;
  return `Two-Way needs Node ${OLDEST} or newer, and this is Node ${version}: install a newer one from https://nodejs.org (or by nvm, fnm, volta or your system's packages) and run the command again.`;
}

/** Major and minor as one number that sorts: 20.19 is 20019. */
function number(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
