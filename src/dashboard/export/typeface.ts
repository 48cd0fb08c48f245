/** How text names its typeface in a file that leaves the page. */

/**
 * Programs that draw do not read the fonts inside an SVG. Inter may be installed under its own name; Arial is
 * about as wide, so that lines end where they did. Both stand behind the font that browsers read.
 */
const STAND_INS = "Inter, Arial, Liberation Sans";

/** A CSS `font-family` list with what stands in for its first, which is the page's own. */
export const withStandIns = (list: string): string =>
  list.replace(/^[^,]*/, (first) => `${first}, ${STAND_INS}`);

/**
 * A weight for browsers, as a style, where it lies between the hundreds: other programs know only these,
 * and read them from the attribute.
 */
export function weightOf(weight: string): { attribute: string; style?: string } {
  const hundreds = Math.round(Number(weight) / 100) * 100;
  return hundreds === Number(weight)
    ? { attribute: weight }
    : { attribute: String(hundreds), style: `font-weight:${weight}` };
}
