const PROXY =
  "check the network, or set npm's `registry`, `proxy` or `https-proxy` (`npm config set registry ADDRESS`)";

/** What npm prints when it fails, most telling first, and what to do about it. */
const CAUSES = [
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|FETCH_ERROR)\b/,
    `the package registry cannot be reached: ${PROXY}`,
  ],
  [
    /\b(E401|E403|E407|E451)\b/,
    `the package registry refuses to answer: log in to it, or ${PROXY}`,
  ],
  [/\b(E429|E5\d\d)\b/, "the package registry is in trouble itself: wait a little"],
  [
    /\b(E404|ETARGET)\b/,
    "the package registry lacks a package that package-lock.json names: use one that has all, such as npm's own",
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/,
    "the package registry's certificate is not trusted: point npm's `cafile` or NODE_EXTRA_CA_CERTS at your organisation's certificate",
  ],
  [
    /\bEINTEGRITY\b/,
    "a downloaded package is not the one that package-lock.json names: empty npm's cache (`npm cache clean --force`)",
  ],
  [/\bENOSPC\b/, "the disk is full: make room"],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    "node_modules or npm's cache cannot be written: check who owns them and that the disk is writable",
  ],
  [
    /\bEUSAGE\b|can only install packages/,
    "package.json and package-lock.json do not agree: run `npm install` and keep the lock file that it writes",
  ],
];

/**
 * Why `npm ci` failed, in a sentence that says what to do.
 * @param {string} output all that npm printed
 */
export function explain(output) {
  const [, behind = ""] = output.split(/complete log of this run can be found in:/i);
  const [log] = behind
    .trim()
    .replace(/^npm error/, "")
    .trim()
    .split("\n", 1);
  const where = log ? ` npm's own log: ${log.trim()}` : "";
  for (const [pattern, advice] of CAUSES) {
    const found = /** @type {RegExp} */ (pattern).exec(output);
    if (found)
      return `The packages could not be installed (${found[0]}): ${advice}, then run the command again.${where}`;
  }
  const last = output.trim().split("\n").slice(-12).join("\n");
  return `The packages could not be installed. npm says:\n${last || "nothing"}`;
}
