/**
 * Why a number that was seen is no figure. A closed list: the page says each in its languages, and a test there
 * fails on one that it has no words for.
 */
export const REASONS = [
  "a count a day, not a year",
  "an amount a day or week, not a year",
  "a count among more than two countries",
  "a count of one country",
  "a count that is no tie between the two",
  "a length of time",
  "a mark passed by the figure before",
  "a number in a writing that can be read in two ways",
  "a number without a unit",
  "a part of the amount before",
  "a part of the sum before",
  "a rate that moves from one to another",
  "a part of the trade of the two",
  "a partner that is no country",
  "a percentage without a direction or a whole",
  "a period still to come",
  "a price",
  "a range over some years",
  "a rank that is not one in trade or investment",
  "a rank without a number of its own",
  "a record of one's own, no rank",
  "a share of a market",
  "a target, forecast or plan, not what was",
  "a total over all partners",
  "a total over all partners, or a partner that is not named",
  "an average, not a sum",
  "an earlier rank, of a time that is not said",
  "an increase or decrease, not a level",
  "border trade only",
  "compared with another's, not with an earlier time",
  "counts something else",
  "denied, asked or only supposed",
  "growth over years that are not said",
  "measured from its own time",
  "money, not people",
  "more than any two countries trade or invest",
  "neither side is named",
  "no pair of countries is known here",
  "nothing says what it measures",
  "of a bloc or region, not a country",
  "of a fiscal year whose months are not said",
  "of a part of the country or a company",
  "of a region, not a country",
  "of a time that is not said",
  "of an earlier time that is not said",
  "of another story on the page",
  "of foreign-invested firms only",
  "of one port, city or company",
  "of several countries together",
  "of several times together",
  "of some years later, not of a year",
  "of the current account, not of trade",
  "only one side is named",
  "only the part in one commodity",
  "only the part in one of several items",
  "only the part in one sector",
  "only the part over one border crossing or port",
  "only the part that came one way",
  "part of a name",
  "people who are neither students nor tourists",
  "people who live or work there",
  "percentage points",
  "projects that are funded, not invested in",
  "projects that are no investment",
  "the amount of a rank that is left alone",
  "the other side is not named",
  "the share of a bloc, not of a country",
  "the rank of a bloc, not of a country",
  "the same amount again",
  "the share of one commodity",
  "the whole of a share",
  "times that compare no two sizes",
  "too little to be trade or investment of two countries",
  "trade with a bloc, not a country",
  "which side has the surplus is not said",
  "who ranks whom is not said",
  "told for comparison, of another time",
] as const;

/** Some go on with the word of the text that decided: "about loans", "the worth of deals". */
const PART = "only the part in ";
const WORTH = "the worth of ";
export const OPEN_REASONS = ["about ", WORTH, PART] as const;

export type Reason = (typeof REASONS)[number] | `${(typeof OPEN_REASONS)[number]}${string}`;

/** Of funded projects: the ones behind them are funded too. */
export const FUNDED = "projects that are funded, not invested in" satisfies Reason;

/** Of one that is no country. */
export const OF_FIRM = "of a part of the country or a company" satisfies Reason;

/** Whether it tells that the number is of a part of all trade: "only the part in steel", "the worth of steel". */
export const isOfPart = (reason: Reason | undefined): boolean =>
  reason !== undefined && (reason.startsWith(PART) || reason.startsWith(WORTH));
