/** A picture could not be made; the message says why and what to do instead, for the reader of the page. */
export class ExportError extends Error {
  override name = "ExportError";
}
