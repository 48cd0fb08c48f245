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
  // A single chart may stand in anybody's page; all that it can do there is open a link to here.
  "frame-ancestors": "*",
  "frame-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/** Headers of every answer, by name. */
export const HEADERS = {
  "Content-Security-Policy": Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
