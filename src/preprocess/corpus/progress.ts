/** What has been read so far. */
export interface Totals {
  bytes: number;
  documents: number;
  figures: number;
}

/** Milliseconds between two looks of the line. */
const PAUSE = 200;
const BACK = "\r\u001B[K";

/**
 * A line that says how far a corpus is, where `stream` is a terminal; nothing anywhere else.
 * @param size bytes there are, where that is known
 */
export function showProgress(stream: NodeJS.WriteStream, size?: number) {
  const began = performance.now();
  let last = began;
  return {
    update(totals: Totals) {
      const now = performance.now();
      if (!stream.isTTY || now - last < PAUSE) return;
      last = now;
      stream.write(BACK + progressLine(totals, (now - began) / 1000, size));
    },
    /** Makes room for something else on the line. */
    clear() {
      if (stream.isTTY && last > began) stream.write(BACK);
    },
  };
}

const one = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat("en");

/** "12.5 MB (50%), 3,021 documents, 8,114 figures, 4.2 MB/s" */
export function progressLine(
  { bytes, documents, figures }: Totals,
  seconds: number,
  size?: number,
): string {
  const share = size ? ` (${Math.floor((100 * bytes) / size)}%)` : "";
  const megabytes = bytes / 1e6;
  return `${one.format(megabytes)} MB${share}, ${whole.format(documents)} documents, ${whole.format(figures)} figures, ${one.format(megabytes / seconds)} MB/s`;
}
