/**
 * Years that anniversaries count from, for texts that print only the number of the anniversary.
 * Diplomatic relations as the foreign ministries of the two sides date them; national days as the states themselves do.
 */

/** Diplomatic relations, the two codes in alphabetical order. */
const TIES: Record<string, number> = {
  // As Viet Nam and each partner date the establishment of relations (with China, 18 January 1950).
  "CHN-VNM": 1950,
  "RUS-VNM": 1950,
  "LAO-VNM": 1962,
  "KHM-VNM": 1967,
  "IND-VNM": 1972,
  "JPN-VNM": 1973,
  "KOR-VNM": 1992,
  "USA-VNM": 1995,
  // As China and each partner date it (with Japan, joint communique of 29 September 1972; with the United States, 1 January 1979).
  "CHN-KHM": 1958,
  "CHN-LAO": 1961,
  "CHN-JPN": 1972,
  "CHN-USA": 1979,
  "CHN-KOR": 1992,
  // Recognition of Bangladesh by India, 6 December 1971.
  "BGD-IND": 1971,
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
