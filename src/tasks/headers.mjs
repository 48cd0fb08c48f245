/**
 * What the page may do: run its own scripts and read its own files, and nothing from anywhere else.
 * Styles stand in elements too: the lock on scrolling behind a dialog is made by one.
 * Whoever serves `dist/` otherwise says the same; see the README.
 */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self' data:",
  // Pictures to take away are drawn from what the page itself has made.
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  // The whole page has buttons that change what a reader keeps: nobody else may lay it under theirs.
  "frame-ancestors": "'self'",
  "frame-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

const written = (/** @type {Record<string, string>} */ policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** Headers of every answer, by name. */
export const HEADERS = {
  "Content-Security-Policy": written(POLICY),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Of a single chart, which may stand in anybody's page: all that it can do there is open a link to here. */
const EMBEDDED = {
  ...HEADERS,
  "Content-Security-Policy": written({ ...POLICY, "frame-ancestors": "*" }),
};

/**
 * The headers of an answer. The page asks its address in the same way whether it shows a chart alone.
 * @param {string} query of the address
 */
export const headersFor = (query) => (new URLSearchParams(query).has("embed") ? EMBEDDED : HEADERS);
