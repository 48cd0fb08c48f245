/** A name as part of a key or of a file's name: "un-comtrade", "ha-giang". */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
