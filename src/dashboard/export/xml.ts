/** Text and attributes as XML 1.0 writes them (W3C, Extensible Markup Language 1.0, 2.2 and 2.4). */

// Control characters and lone surrogates are not XML characters, not even when escaped.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Any text, safe as character data and inside double quotes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (c) => ENTITIES[c] as string);
}

/** Three decimals are finer than any screen; more only make the file longer. */
export const print = (value: string | number) =>
  typeof value === "number" ? String(Math.round(value * 1000) / 1000) : escapeXml(value);

/** One element; attributes that are undefined are left out. `content` is markup already. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${print(value)}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
