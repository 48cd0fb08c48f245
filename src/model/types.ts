import type * as z from "zod/mini";
import type * as schema from "./schema.ts";

export type Area = z.infer<typeof schema.area>;
export type Qualifier = z.infer<typeof schema.qualifier>;
export type Basis = z.infer<typeof schema.basis>;
export type Correction = z.infer<typeof schema.correction>;
export type Span = z.infer<typeof schema.span>;
export type TextSource = z.infer<typeof schema.textSource>;
export type ArithmeticSource = z.infer<typeof schema.arithmeticSource>;
/** A figure as read from a text, before it has a place in a dataset. */
export type StatedFigure = z.infer<typeof schema.statedFigure>;
export type Observation = z.infer<typeof schema.observation>;
/** A text that says an observation again. */
export type Repeat = z.infer<typeof schema.repeat>;
/** A row of official statistics before it has an id; `source.kind` is `statistics`. */
export type OfficialFigure = Omit<Observation, "id" | "basis" | "repeats">;
export type Indicator = z.infer<typeof schema.indicator>;
export type Document = z.infer<typeof schema.document>;
/** A dated milestone, agreement, visit or exchange. */
export type TieEvent = z.infer<typeof schema.event>;
export type ProvinceLink = z.infer<typeof schema.provinceLink>;
export type LeftAlone = z.infer<typeof schema.leftAlone>;
export type Check = z.infer<typeof schema.check>;
export type Dataset = z.infer<typeof schema.dataset>;
