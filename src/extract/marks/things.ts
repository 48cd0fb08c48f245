/** Nouns of things that are traded, told from the words around them that narrow nothing. */
import { words } from "../words/classes.ts";
import type { Token } from "../words/tokens.ts";

/** Words that the lexicon does not hold and that narrow nothing: of size, course, time and judgement, and verbs before a noun. */
export const WIDE = words(
  "most least compared compares compare comparing coupled along strong stronger strongest weak weaker weakest robust brisk sluggish solid steady stable healthy impressive remarkable notable considerable substantial significant sizeable sizable hefty staggering vast enormous immense tremendous dramatic drastic stellar buoyant vibrant dynamic flourishing thriving booming burgeoning roaring surging soaring growing rising falling declining shrinking slowing slumping swift rapid fast faster fastest quick slow slower steep steeper sharp sharper sudden small smaller smallest slight modest moderate big large high low huge massive giant great good better best bad worse worst poor unprecedented favourable favorable positive negative encouraging disappointing resilient sustained sustainable balanced unbalanced historical historic unadjusted adjusted seasonal provisional preliminary revised unofficial estimated gross net nominal implied alleged perceived embarrassing sensitive contentious controversial burdensome worrying worrisome alarming unhealthy unsustainable structural cyclical traditional longstanding constant continuous continual continuing continued recurring recurrent unbroken mounting spiralling spiraling escalating exploding climbing bulging swollen bloated outsized oversized colossal gigantic mammoth whopping mighty towering sheer mere meagre meager paltry scant tiny minuscule negligible marginal limited narrow narrower narrowing thin wide wider widest broad broader deep deeper deepening bigger biggest larger greater respectable decent handsome comfortable sound firm firmer vigorous energetic lively active hectic flat stagnant stalled dormant anaemic anemic lacklustre lackluster dismal gloomy bleak patchy choppy volatile erratic unstable fragile shaky mutual fledgling nascent budding overwhelming sky-high all-time enviable lopsided uneven fair free open normal formal real actual effective apparent visible expected unexpected reported recorded declared known stated official overall collective double doubled twin joint primary chief principal prime lucrative valuable vital crucial critical thick heated persistent chronic perennial ballooning widening yawning gaping whole global world worldwide way much many such several few some both same own very quite rather almost nearly about up next even ever never then thereby only resulting increasing decreasing expanding recovering raising lifting boosting promoting curbing cutting reducing facilitating stimulating supporting driving pushing helping spanning improving making keeping seeing putting bringing taking lifted raised pushed pulled drove propelled spurred fuelled fueled supported promoted stimulated facilitated curbed restored hampered hurt dented lift raise boost promote curb cut reduce facilitate stimulate support drive push help improve expand enhance restore resume develop increase report reports count counts counted show shows showed reveal reveals revealed indicate indicates indicated put puts estimate estimates forecasts sees year month quarter decade half customs cleared f o b c i on roughly two produced dealings bound",
);
const LIKE_ADVERB = /ly$/;

/** A word in small letters that the lexicon does not hold: most are nouns of things. */
export const isUnlisted = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.tags === 0 && !token.cap;

/** A noun of something that is traded: a word that the grammar knows no other part of. */
export const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  isUnlisted(token) &&
  !WIDE.of(token) &&
  !LIKE_ADVERB.test(token.w) &&
  /^[a-z-]+$/.test(token.w);
