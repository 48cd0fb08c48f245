/** Few and round ticks, given to the axes in so many words. */

/** The least and the greatest of any number of values: a call takes no more than about 100,000. */
export function extent(values: number[]): [least: number, greatest: number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= size * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Ticks from at or below `low` to at or above `high`, zero among them, about `count` steps. */
export function linearTicks(low: number, high: number, count: number): number[] {
  const bottom = Math.min(0, low);
  const top = Math.max(0, high);
  if (bottom === top) return [0, 1];
  const step = roundStep((top - bottom) / count);
  const first = Math.floor(bottom / step + 1e-9);
  const last = Math.ceil(top / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** Ticks from at or below `low` to at or above `high`, about `count` steps, zero only where it lies between. */
export function rangeTicks(low: number, high: number, count: number): number[] {
  if (low === high) return rangeTicks(low - 1, high + 1, count);
  const step = roundStep((high - low) / count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** Ranks from the first to at least `last`: each of them where they are few, else every fifth or tenth. */
export function rankTicks(last: number): number[] {
  const end = Math.max(3, Math.ceil(last));
  const step = end <= 10 ? 1 : end <= 30 ? 5 : 10 ** Math.floor(Math.log10(end / 3));
  const ticks = Array.from({ length: Math.ceil(end / step) + 1 }, (_, i) => Math.max(1, i * step));
  return [...new Set(ticks)];
}

/** Powers of ten that enclose two positive values, at least one step; where they are few, twice and five times them too. */
export function logTicks(low: number, high: number, count: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const powers = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  const fine = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const from = fine.findLastIndex((tick) => tick <= low * (1 + 1e-9));
  const to = fine.findIndex((tick, i) => i > from && tick >= high * (1 - 1e-9));
  return to - from <= count ? fine.slice(from, to + 1) : powers;
}

/** Ticks that end at `floor` where they would reach below what a value can be. */
export const cutOff = (ticks: number[], floor: number): number[] =>
  (ticks[0] ?? floor) < floor ? [floor, ...ticks.filter((tick) => tick > floor)] : ticks;

/** Calendar years to name on an axis of `width` pixels: multiples of 1, 2, 5, 10, 20, 50 with room for each. */
export function yearTicks(first: number, last: number, width: number, room = 48): number[] {
  const each = width / (last - first + 1);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * each >= room) ?? 100;
  const start = Math.ceil(first / step) * step;
  const ticks: number[] = [];
  for (let year = start; year <= last; year += step) ticks.push(year);
  return ticks.length > 0 ? ticks : [first];
}
