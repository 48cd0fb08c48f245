/**
 * Processor seconds that some work takes, all threads of the process together (the collector's and
 * the compiler's too): what else runs on the machine counts for little.
 */
export function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Repeats some work for so many processor seconds, so that it is compiled when it is measured. */
export function warm(work: () => void, forSeconds: number): void {
  for (let spent = 0; spent < forSeconds; ) spent += seconds(work);
}

/** Processor seconds that a run of some work takes, of as many as fill so many seconds; of one at least. */
export function secondsEach(work: () => void, atLeast: number): number {
  let spent = 0;
  let runs = 0;
  do {
    spent += seconds(work);
    runs++;
  } while (spent < atLeast);
  return spent / runs;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low as number) + (high as number)) / 2;
}

/** Length of a text in bytes of UTF-8, in millions. */
export const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6;

/** "12 (11..16)": the median, the least and the most. */
export function inWords(values: readonly number[]): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(0)} (${least.toFixed(0)}..${most.toFixed(0)})`;
}
