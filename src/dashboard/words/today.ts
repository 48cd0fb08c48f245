const padded = (value: number) => String(value).padStart(2, "0");

/** The day as the clock of the reader has it, as EDTF. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), padded(now.getMonth() + 1), padded(now.getDate())].join("-");
}
