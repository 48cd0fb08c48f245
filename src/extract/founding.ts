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

/** Independence, republic and liberation days. */
const NATIONAL: Record<string, number> = {
  // Liberation of Minsk, 3 July 1944.
  BLR: 1944,
  // Act of Declaration of Independence, 24 August 1991.
  UKR: 1991,
  // Referendum of 2 June 1946.
  ITA: 1946,
  // Proclaimed on 2 September 1945, 1 October 1949 and 2 December 1975.
  VNM: 1945,
  CHN: 1949,
  LAO: 1975,
  // Independence Act, in force 15 August 1947.
  IND: 1947,
  // Proclamation of independence, 26 March 1971.
  BGD: 1971,
};

export const tiesSince = (a: string, b: string): number | undefined =>
  TIES[[a, b].sort().join("-")];
export const nationSince = (area: string): number | undefined => NATIONAL[area];
