/** Articles of our own making, plain and various, to measure with: as long as wanted, the same for the same seed. */

/** A generator of numbers from 0 up to 1 (Mulberry32 by Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

// A word in braces is drawn from its list, again and again until none is left.
const WORDS: Record<string, readonly string[]> = {
  pair: [
    "Vietnam and China",
    "India and Bangladesh",
    "Mexico and the United States",
    "Laos and Thailand",
    "Kenya and Uganda",
    "Poland and Germany",
    "Chile and Peru",
    "Japan and Australia",
  ],
  home: ["Vietnam", "Bangladesh", "Mexico", "Laos", "Kenya", "Poland", "Chile", "Australia"],
  partner: [
    "China",
    "India",
    "the United States",
    "Thailand",
    "Uganda",
    "Germany",
    "Peru",
    "Japan",
  ],
  office: [
    "the customs office",
    "the statistics agency",
    "the trade ministry",
    "the central bank",
    "an industry group",
    "the embassy",
  ],
  goods: [
    "rice and coffee",
    "steel pipes",
    "telephone parts",
    "fresh fruit",
    "cotton yarn",
    "timber",
    "farm machines",
    "seafood",
    "cement and glass",
  ],
  person: [
    "a deputy minister",
    "the head of a port",
    "a grower in the highlands",
    "an economist at a local university",
    "the owner of a small mill",
    "a spokesman for the drivers",
  ],
  place: [
    "the border market",
    "the capital",
    "the northern port",
    "a town on the river",
    "the new freight yard",
    "the old harbour",
  ],
  weekday: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  month: ["January", "March", "April", "June", "August", "September", "November"],
  period: [
    "in {year}",
    "in the first {few} months of {year}",
    "last year",
    "in {month} {year}",
    "in the first half of {year}",
    "from January to {month} {year}",
    "in the third quarter of {year}",
  ],
  dollars: ["US$", "$", "USD "],
  scale: ["billion", "billion", "million"],
  money: [
    "{dollars}{decimal} {scale}",
    "{decimal} {scale} US dollars",
    "{decimal} {scale} USD",
    "about {decimal} {scale} dollars",
    "more than {whole} {scale} dollars",
  ],
  change: [
    "up {decimal} percent year on year",
    "down {small} percent from a year earlier",
    "{small}% more than in {year}",
    "a rise of {small} per cent",
    "{few} times as much as in {year}",
  ],
  verb: ["reached", "came to", "stood at", "amounted to", "was worth"],
  dry: ["dry", "wet", "long", "mild", "stormy"],
  ordinal: ["second", "third", "fourth", "fifth", "seventh"],
  few: ["two", "three", "four", "seven", "nine"],
};

const FIGURES = [
  "Two-way trade between {pair} {verb} {money} {period}, {change}, said {office}.",
  "{home} exported goods worth {money} to {partner} {period}, and imported {money} from it.",
  "Investors from {partner} had {count} projects in {home} with a registered capital of {money} at the end of {year}.",
  "Some {count} students from {home} are studying in {partner}, {office} said on {weekday}.",
  "About {count} tourists from {partner} visited {home} {period}, {change}.",
  "{partner} remained the {ordinal} largest buyer of {goods} from {home}, with sales of {money} {period}.",
  "The trade deficit of {home} with {partner} narrowed to {money}, from {money} in {year}.",
  "Shipments of {goods} alone {verb} {money}, {change}.",
] as const;

const PLAIN = [
  "Lorries waited at {place} on {weekday} morning while clerks looked through their papers.",
  "{person}, who has sold {goods} for half a lifetime, said that buyers had become harder to please.",
  "The talks at {place} went on until late in the evening, and both sides promised to meet again.",
  "After a {dry} season the fields near {place} gave less than the farmers had hoped for.",
  "Nobody at {place} could say when the bridge would be open to heavy traffic.",
  "Officials of {pair} agreed to make the rules for {goods} easier to follow.",
  "The road to {place} was mended in {year}, and the old one is used by cyclists now.",
  "\u201CWe would rather wait than sell for less,\u201D {person} said.",
  "Passengers on flight {small} to {place} were asked to come an hour early because of the weather.",
  "{person} recalled how {goods} used to be carried over the hills on foot, a journey of {few} days.",
  "A school in {place} teaches the language of the neighbours to children from both banks of the river.",
  "Prices of {goods} are watched closely in {home}, where many families depend on them.",
  "The plan still has to pass parliament, which meets in {month}.",
  "Whether the new line will carry {goods} as well has not been decided, according to {person}.",
] as const;

/** Of a hundred sentences, how many give figures: somewhat less than in a report on trade, far more than in other news. */
const FIGURE_SHARE = 35;

export interface Article {
  document: string;
  title: string;
  published: string;
  text: string;
}

/** Articles without end, some two or three thousand characters each. */
export function* articles(seed: number): Generator<Article, never> {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const numbers: Record<string, () => string> = {
    year: () => String(1995 + below(29)),
    decimal: () => `${1 + below(400)}.${1 + below(99)}`,
    whole: () => String(2 + below(300)),
    small: () => `${1 + below(40)}.${1 + below(9)}`,
    count: () => `${1 + below(40)},${String(100 + below(900))}`,
  };
  const fill = (template: string): string =>
    template.replace(
      /\{(\w+)\}/g,
      (_, name) => numbers[name]?.() ?? fill(pick(WORDS[name] ?? [name])),
    );
  const sentence = () => {
    const text = fill(pick(below(100) < FIGURE_SHARE ? FIGURES : PLAIN));
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = () => Array.from({ length: 2 + below(3) }, sentence).join(" ");
  for (let i = 1; ; i++) {
    yield {
      document: `article-${i}`,
      title: fill("Trade between {pair} in {year}"),
      published: `${2000 + below(25)}-0${1 + below(9)}-${10 + below(19)}`,
      text: Array.from({ length: 6 + below(4) }, paragraph).join("\n\n"),
    };
  }
}
