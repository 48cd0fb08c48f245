/** Why two countries count the same trade differently, each reason with who says so. */
import { Fold } from "../charts/Fold.tsx";
import { type Pair, samePair } from "../filters/pair.ts";
import { type MessageKey, useWords } from "../i18n/words.ts";
import styles from "./Mirror.module.css";

interface Reason {
  words: MessageKey;
  /** A case of it that is known of one pair alone, in whichever order. */
  known?: { of: Pair; words: MessageKey };
  sources: { name: string; url: string }[];
}

const WITS = {
  name: "World Bank, WITS: Imports, Exports and Mirror Data",
  url: "http://wits.worldbank.org/wits/wits/witshelp/Content/Data_Retrieval/T/Intro/B2.Imports_Exports_and_Mirror.htm",
};

const REASONS: Reason[] = [
  {
    words: "mirror.why.valuation",
    sources: [
      {
        name: "IMF, Direction of Trade Statistics Yearbook 2017",
        url: "https://www.elibrary.imf.org/view/books/042/24207-9781475593822-en/24207-9781475593822-en-book.xml",
      },
      WITS,
    ],
  },
  {
    words: "mirror.why.transit",
    sources: [
      {
        name: "UN Comtrade, Bilateral asymmetries",
        url: "https://uncomtrade.org/docs/bilateral-asymmetries",
      },
      {
        name: "Reserve Bank of Australia, Bulletin, December 2015",
        url: "https://www.rba.gov.au/publications/bulletin/2015/dec/3.html",
      },
    ],
  },
  {
    words: "mirror.why.border",
    known: { of: ["VNM", "CHN"], words: "mirror.why.border.case" },
    sources: [
      {
        name: "VietNamNet, 2015",
        url: "http://english.vietnamnet.vn/fms/business/134615/red-flag-rising-over-vietnam-china-illegal-cross-border-trade.html",
      },
    ],
  },
  {
    words: "mirror.why.timing",
    sources: [
      {
        name: "United Nations, IMTS 2010 Compilers Manual, annex 9.C",
        url: "https://unstats.un.org/wiki/display/I2CG/Annex+9.C.+Data+reconciliation%3A+reasons+for+differences+and+further+guidance",
      },
    ],
  },
  { words: "mirror.why.advice", sources: [WITS] },
];

export function Reasons({ pair }: { pair: Pair }) {
  const { t } = useWords();
  return (
    <section className={styles.reasons} aria-labelledby="mirror-why">
      <Fold
        heading={
          <h3 className={styles.heading} id="mirror-why">
            {t("mirror.why.heading")}
          </h3>
        }
      >
        <ul>
          {REASONS.map(({ words, known, sources }) => (
            <li key={words}>
              {t(words)} {known && samePair(pair, known.of) && t(known.words)}
              <span className={styles.cited}>
                {sources.map(({ name, url }) => (
                  <a key={url} href={url} lang="en" rel="noreferrer">
                    {name}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
