import type { SentenceKey } from "../input/sentence.ts";

/**
 * Why rows of a file are passed over: rows that are right as they are and yet must not become figures.
 * By the key for programs, the sentence for people.
 */
export const REASONS = {
  aggregate: "skip-aggregate",
  self: "skip-self",
  flow: "skip-flow",
  services: "skip-services",
  commodity: "skip-commodity",
  partner2: "skip-partner2",
  customs: "skip-customs",
  transport: "skip-transport",
  gap: "skip-gap",
  negative: "skip-negative",
  time: "skip-time",
  forecast: "skip-forecast",
  deleted: "skip-deleted",
  indicator: "skip-indicator",
  alone: "skip-alone",
  freight: "skip-freight",
  twice: "skip-twice",
  computed: "skip-computed",
  elsewhere: "skip-elsewhere",
} as const satisfies Record<string, SentenceKey>;

export type Reason = keyof typeof REASONS;
