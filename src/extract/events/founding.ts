/**
 * Years that anniversaries count from, for texts that print only the number of the anniversary.
 * Diplomatic relations by the day on which the two sides mark them; national days as the states themselves do.
 */

/** Diplomatic relations, the two codes in alphabetical order. */
const TIES: Record<string, number> = {
  "CHN-VNM": 1950, // 18 January
  "RUS-VNM": 1950, // 30 January, with the Soviet Union, whose relations Russia went on with
  "LAO-VNM": 1962, // 5 September
  "KHM-VNM": 1967, // 24 June
  "IND-VNM": 1972, // 7 January
  "JPN-VNM": 1973, // 21 September
  "KOR-VNM": 1992, // 22 December
  "USA-VNM": 1995, // 12 July in Hanoi
  "CHN-KHM": 1958, // 19 July
  "CHN-LAO": 1961, // 25 April
  "CHN-JPN": 1972, // joint communique of 29 September
  "CHN-USA": 1979, // 1 January
  "CHN-KOR": 1992, // 24 August
  "BGD-IND": 1971, // recognition of Bangladesh by India, 6 December
};

/**
 * What each day counts from, by the name that the state gives it: another day of the same state counts from another
 * year. States that number the day itself, so that the first is the year of the act (India, Bangladesh), are left out.
 */
const NATIONAL: Record<string, number> = {
  "AGO independence": 1975, // proclaimed, 11 November
  "BLR independence": 1944, // liberation of Minsk, 3 July
  "BRA independence": 1822, // declared, 7 September
  "CHN national": 1949, // People's Republic proclaimed, 1 October
  "IDN independence": 1945, // proclaimed, 17 August
  "ITA republic": 1946, // referendum, 2 June
  "KAZ independence": 1991, // constitutional law on independence, 16 December
  "KHM independence": 1953, // from France, 9 November
  "KOR liberation": 1945, // end of Japanese rule, 15 August
  "LAO national": 1975, // People's Democratic Republic proclaimed, 2 December
  "LKA independence": 1948, // dominion, 4 February
  "MMR independence": 1948, // Burma Independence Act in force, 4 January
  "MOZ independence": 1975, // proclaimed, 25 June
  "MYS national": 1957, // independence of Malaya, 31 August
  "PHL independence": 1898, // declared, 12 June
  "SGP national": 1965, // separation from Malaysia, 9 August
  "UKR independence": 1991, // Act of Declaration of Independence, 24 August
  "USA independence": 1776, // Declaration of Independence, 4 July
  "UZB independence": 1991, // declared for 1 September
  "VNM independence": 1945, // Declaration of Independence, 2 September
  "VNM national": 1945, // the same day
};

export const tiesSince = (a: string, b: string): number | undefined =>
  TIES[a < b ? `${a}-${b}` : `${b}-${a}`];
/** `day` is the first word of its name: "national", "independence", "republic", "liberation". */
export const nationSince = (area: string, day: string): number | undefined =>
  NATIONAL[`${area} ${day}`];
