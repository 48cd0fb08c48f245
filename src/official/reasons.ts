/**
 * Why rows of a file are passed over: rows that are right as they are and yet must not become figures.
 * The key is for programs and for words in other languages, the sentence for people.
 */
export const REASONS = {
  aggregate: ({ area }: Values) =>
    `${area} is no country of ISO 3166-1: a group, a rest or a state of the past`,
  self: () => "the partner is the reporter itself",
  flow: ({ flow }: Values) =>
    `the flow is ${flow}, not imports or exports: it is part of them, or beside them`,
  services: () => "services, not goods",
  commodity: () => "one commodity (cmdCode is not TOTAL): it is part of the total",
  partner2: () => "one second partner (partner2Code is not 0): it is part of the total",
  customs: () => "one customs procedure (customsCode is not C00): it is part of the total",
  transport: () => "one mode of transport (motCode is not 0): it is part of the total",
  gap: () => "no value: a gap stays a gap",
  negative: () => "a net flow below zero: more was paid back than given",
  time: ({ time }: Values) => `${time} is a time that the charts do not have, a week for instance`,
  forecast: () => "a forecast, which nobody has counted",
  deleted: () => "a row that deletes (ACTION D)",
  indicator: ({ indicator }: Values) => `${indicator} is no indicator of the catalogue`,
  alone: ({ indicator }: Values) =>
    `${indicator} says nothing of a partner: it is of one country alone`,
  freight: () => "imports without freight beside the same imports with it (CIF), which are read",
  twice: () => "said twice in the same words",
  computed: ({ basis }: Values) => `${basis}: it comes from the texts and official rows anew`,
  elsewhere: ({ pages }: Values) => `on ${pages}, which is not in this file`,
} satisfies Record<string, (values: Values) => string>;

type Values = Record<string, string>;
export type Reason = keyof typeof REASONS;
