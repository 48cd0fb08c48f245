/**
 * The words that mean something to the grammar, each with its parts as bits.
 * General vocabulary of trade and diplomacy only: never a phrase of one text.
 */
export const T = {
  trade: 1 << 0,
  exports: 1 << 1,
  imports: 1 << 2,
  balance: 1 << 3,
  invest: 1 << 4,
  project: 1 << 5,
  student: 1 << 6,
  tourist: 1 << 7,
  aid: 1 << 8,
  up: 1 << 9,
  down: 1 << 10,
  /** Not yet so: targets, forecasts, wishes. */
  future: 1 << 11,
  superlative: 1 << 12,
  /** Something else that numbers are said of. */
  other: 1 << 13,
  /** Joint things that are counted as ties: mechanisms, agreements, meetings. */
  tie: 1 << 14,
  prep: 1 << 15,
  /** Articles, adjectives and other words that stand between a number or a place and its noun. */
  adj: 1 << 16,
  person: 1 << 17,
  share: 1 << 18,
  bilateral: 1 << 19,
  /** Part of a country or an undertaking: province, city, company, port. */
  part: 1 << 20,
  conj: 1 << 21,
  verb: 1 << 22,
  unit: 1 << 23,
  number: 1 << 24,
  month: 1 << 25,
  goods: 1 << 26,
  pronoun: 1 << 27,
  time: 1 << 28,
  place: 1 << 29,
} as const;

/** Trade of two countries, whatever its direction. */
export const TRADING = T.trade | T.exports | T.imports | T.balance;

const WORDS: [number, string][] = [
  [T.trade, "trade trades traded trading turnover commerce commercial exchanged"],
  [
    T.exports,
    "export exports exported exporting shipments shipment shipped ships shipping sold sells sell selling sales",
  ],
  [
    T.imports,
    "import imports imported importing bought buys buy buying purchased purchases purchase purchasing",
  ],
  [T.balance, "surplus surpluses deficit deficits imbalance gap shortfall"],
  [
    T.invest,
    "invest invests invested investing investment investments investor investors fdi capital capitalisation capitalization",
  ],
  [T.project, "project projects venture ventures"],
  [
    T.student,
    "student students undergraduates postgraduates enrolment enrolments enrollment enrollments",
  ],
  [
    T.tourist,
    "tourist tourists visitor visitors arrivals arrival holidaymakers travellers travelers vacationers sightseers tourism",
  ],
  [T.aid, "aid oda grant grants loan loans assistance donor donors"],
  [
    T.up,
    "up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth gain gains gained gaining jump jumps jumped jumping surge surges surged surging climb climbs climbed climbing soar soars soared soaring expand expands expanded expanding expansion higher advance advanced leap leapt leaped hike upturn uptick widened widen widening accelerated boost boosted more skyrocketed larger greater edged wider bigger rocketed swelled rebounded rebound improved escalated escalating ballooned mushroomed spiked spike vaulted ticked recovered recovery bounced crept inched upsurge multiplied multiply multiplies multiplying rallied rallies rallying strengthened strengthens firmed snowballed snowballing upswing spurt improvement bump uplift hiked leaps leaping skyrockets skyrocketing rebounds rebounding swells swelling widens accelerates accelerating improves improving recovers recovering spikes ballooning mushrooming rocketing vaulting boosting escalates burgeoned boomed quickened",
  ],
  [
    T.down,
    "down fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping slip slipped slips slipping shrink shrank shrunk shrinking contract contracted contraction lower reduced reduction reduce cut slump slumped plunge plunged plummeted tumble tumbled narrowed narrow narrower narrowing slid slide dipped dip less eased weakened shed lost below smaller nosedived dived crashed collapsed receded retreated diminished dwindled dwindling waned sagged slashed trimmed downturn sank sink sinks sinking skidded skids skidding tanked cratered cooled softened subsided slackened ebbed collapse crash plummet plummets plummeting tumbles tumbling slides sliding dips dipping plunges plunging slumps slumping nosedive nosediving dive retreat retreats retreating shrinkage eases easing weakens weakening sheds shedding narrows recedes receding diminishes diminishing dwindles collapses collapsing contracting crashing",
  ],
  [
    T.future,
    "target targets targeted targeting forecast forecasts forecasted projected projection projections expect expects expected expecting hope hopes hoped hoping aim aims aimed aiming goal goals plan plans planned will would shall should could may might can potential strive strives striving seek seeks seeking intend intends intended ambition toward towards want wants wanted anticipate anticipated envisage envisaged envisages predict predicts predicted predicting foresee foresees foresaw forecasting vow vowed vows urged proposed proposes scheduled objective determined promise promised promises committed commit commits pledge pledged pledges needs need agreed agree agrees likely estimated",
  ],
  [T.superlative, "largest biggest top leading greatest highest"],
  [
    T.other,
    "gdp credit inflation population reserves budget debt price prices output production capacity cost costs revenue revenues profit profits tariff tariffs duty duties tax taxes quota quotas remittances contract contracts deal deals order orders fund funds bonds salary wages fine fines interest unemployment area consumption contracts",
  ],
  [
    T.tie,
    "mechanism mechanisms agreement agreements document documents treaty treaties memoranda memorandum memorandums mou mous meeting meetings session sessions accord accords protocol protocols pacts pact dialogues localities twinned sister twinning visits",
  ],
  [
    T.prep,
    "of in to from with by for at on into between among against over than through via under during within since until till per as about despite including excluding besides amid across toward onto versus vs before after behind around near",
  ],
  [
    T.adj,
    "the a an its their his her our this that these those all total overall combined whole entire more new newly registered added additional valid active existing operational ongoing current annual yearly average direct foreign fdi overseas international inbound outbound young joint merchandise goods commodity mutual neighbouring neighboring fellow first other respective cumulative accumulated accumulative aggregate licensed approved investment invested trade export import trading key major main important economic strategic comprehensive border visible bilateral nominal record massive huge sizable whopping mere tourist student development official different various separate disbursed implemented committed pledged effective university government state private mainland latter",
  ],
  [
    T.person,
    "person persons people nationals national citizens citizen compatriots youngsters youths pupils scholars learners researchers trainees apprentices interns",
  ],
  [
    T.share,
    "account accounts accounted accounting represent represents represented representing constitute constitutes constituted constituting comprise comprised comprises comprising share shares proportion portion percentage equivalent equal equalled equaled takes contribute contributed contributing contributes makes",
  ],
  [T.bilateral, "bilateral mutual reciprocal"],
  [
    T.part,
    "province provinces provincial city cities county district region port ports border gate gates company group corporation corp firm bank airline checkpoint crossing prefecture township municipality zone park factory plant locality",
  ],
  [
    T.conj,
    "and or but while whereas whilst although though as because when which that who whose where meanwhile however so",
  ],
  [
    T.verb,
    "is are was were be been being has have had having reach reaches reached reaching hit hits hitting total totals totalled totaled totalling totaling amount amounts amounted amounting stand stands stood standing came come comes coming went exceed exceeds exceeded exceeding top topped tops topping surpass surpassed surpasses surpassing pass passed passes passing cross crossed crosses near neared nearing approach approached approaching remain remains remained remaining become becomes became becoming rank ranks ranked ranking place placed hold holds held account made make said says told worth valued valuing capitalised capitalized belongs belonged recorded registered posted ran run runs running earned spent attracted attracts attract received receives receive drew draws lured hosted hosts welcomed welcomes welcome sent sends send visit visited visits visiting studying study studied pursue pursuing attend attending enrolled learn learning provided provides provide gave gives give given giving set signed sign signs agreed established put poured pumped injected disbursed granted lent extended launched opened opens built maintained overtook overtaken overtaking replaced replacing led leads lead leading followed follow following swelled got helped brought bringing bring took take taking enjoyed suffered saw see seen sees fetched generated valued estimated stayed stays kept keep accounts bought cooperated organised organized celebrated exchanged entered dropped do does did done doing travelled traveled travelling flew arrived arrive arrives went living residing sunk sank ploughed plowed pumped channelled channeled holidayed delivered delivers delivering supplied supplying",
  ],
  [
    T.unit,
    "rm rp myr idr php brl twd mmk pkr lkr npr rub chf nzd mop bnd kzt uzs kyat reais rs tk eur cny jpy krw inr bdt gbp lak khr thb mxn aud cad sgd hkd stg sterling francs marks rubles roubles ringgit rupiah usd dollars dollar dlrs dlr yuan rmb renminbi yen won vnd dong kip riel riels baht taka rupees rupee euros euro pounds peso pesos percent pct cent percentage times fold year years month months day days week weeks hours minutes",
  ],
  [T.goods, "goods merchandise products commodities cargo services"],
  [T.pronoun, "it they there both each them he she"],
  [
    T.time,
    "annually yearly year month months quarter half period january february march april june july august september october november december currently now today so far date present monthly earlier ago last next previous same fiscal fy h q mid late early beginning start middle opening initial corresponding comparable latter final financial past preceding prior full calendar like end recent decade decades week weeks spring summer autumn winter that this one so current ongoing outgoing running alone following",
  ],
];

const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion mln mn bil lac bln bn trn lakh crore dozen half halved quarter third double triple doubled doubling doubles tripled tripling trebled quadrupled quadrupling quintupled twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold elevenfold twelvefold twentyfold hundredfold twice thirds quarters fourths fifths tenths number hundreds thousands millions billions dozens scores first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth several";

/** Words with no other part, that glued words may be made of. */
const PLAIN =
  "nearly almost roughly approximately estimated close just only around single individual sole alone already again together meanwhile thus therefore too not only also very highly just even still moreover yet no nor if then here country countries nation nations side sides party parties neighbour neighbours neighbor neighbors relations relationship ties cooperation partnership friendship exchange exchanges land sea peace stability leaders leader president minister general secretary government people peoples establishment anniversary strategic visit friendly long common balance balances excess earnings going travelling traveling touring";

const tags = new Map<string, number>();
function add(list: string, bit: number) {
  for (const word of list.split(" ")) tags.set(word, (tags.get(word) ?? 0) | bit);
}
/** A known word without a part of its own still tells that it is a word. */
const KNOWN = 1 << 30;
for (const [bit, list] of WORDS) add(list, bit);
add(NUMBER_WORDS, T.number);
add(PLAIN, KNOWN);
add(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  T.month,
);

/** Lets the gazetteer tell which words begin a place name. */
export function addPlaceWord(word: string): void {
  add(word, T.place);
}

/** Bits of a lower-case word; 0 for one the grammar does not know. */
export function tagsOf(word: string): number {
  return tags.get(word) ?? 0;
}

const CONTENT =
  T.trade |
  T.exports |
  T.imports |
  T.invest |
  T.project |
  T.student |
  T.tourist |
  T.tie |
  T.unit |
  T.place |
  T.number |
  T.superlative |
  T.bilateral |
  T.verb |
  KNOWN;
const GLUE = CONTENT | T.prep | T.conj | T.adj;

/** Splits seen before; words repeat, so that the search for a split is paid once a word. */
const splits = new Map<string, number>();

/**
 * Where an unknown word is two known ones run together ("touristsvisit"): the length of the first; 0 where it is not.
 * One of the two must be a word of substance, so that ordinary English is left whole.
 */
export function splitJoined(word: string): number {
  if (tagsOf(word) !== 0) return 0;
  const seen = splits.get(word);
  if (seen !== undefined) return seen;
  let cut = 0;
  if (word.length <= 30) {
    for (let k = word.length - 2; k >= 2 && cut === 0; k--) {
      const left = tagsOf(word.slice(0, k));
      if (left === 0) continue;
      const right = tagsOf(word.slice(k));
      // "roseby": a verb of change and its preposition.
      if (k >= 4 && (left & (T.up | T.down)) !== 0 && (right & T.prep) !== 0)
        return remember(word, k);
      if ((left & GLUE) === 0 || (right & GLUE) === 0) continue;
      // "understanding", "outset": a preposition before a verb is ordinary English.
      if ((left & T.prep) !== 0 && (right & T.verb) !== 0 && (right & ~(T.verb | T.invest)) === 0)
        continue;
      const substance =
        (k >= 4 && (left & CONTENT) !== 0) || (word.length - k >= 4 && (right & CONTENT) !== 0);
      if (substance && Math.max(k, word.length - k) >= 5) cut = k;
    }
  }
  return remember(word, cut);
}

/** Forgets all, for when words have been added. */
export function forgetSplits(): void {
  splits.clear();
}

function remember(word: string, cut: number): number {
  if (splits.size > 20_000) splits.clear();
  splits.set(word, cut);
  return cut;
}
