/** For tests: why a number is left alone though its topic is known; the number is 999. */
import { topicFor } from "./marks/topic-for.ts";
import type { Family } from "./marks/topics.ts";
import { blockedBy } from "./refusals/guards.ts";
import { marked } from "./testing.ts";

export const PRICE = "a price";
export const CHANGE = "an increase or decrease, not a level";
export const WHOLE = "the whole of a share";
export const HOLDER = "of one port, city or company";
export const REGION = "of a part of the country or a company";
export const COMMODITY = "only the part in one commodity";
export const ITEMS = "only the part in one of several items";
export const SECTOR = "only the part in one sector";
export const COMPARED = "told for comparison, of another time";
export const LATER = "of some years later, not of a year";

/** The reason why the number in a text, of a family of topics, is left alone; undefined where it is not. */
export function blocked(family: Family, text: string): string | undefined {
  const { item, annotated } = marked(text);
  return blockedBy(item, annotated, topicFor(item, annotated), family);
}
