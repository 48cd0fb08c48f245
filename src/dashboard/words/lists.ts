/** "a", "a and b", "a, b and c". */
export function listed(parts: string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "Stated in a text" from "stated in a text". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "reported by China" from "Reported by China". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Spaces inside an amount made unbreakable, so that no line ends between "234.9" and "bn USD". */
export function unbroken(text: string): string {
  return text.replace(
    /(\d) (?=(?:tn|bn|m|times|[A-Z]{3})\b)|(\b(?:tn|bn|m)) (?=[A-Z]{3}\b)/g,
    "$1$2\u00a0",
  );
}
