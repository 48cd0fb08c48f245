import type { Document, TextSource } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { publishedWords } from "../words/documents.ts";
import { passageOf } from "../words/passage.ts";
import { publisherName } from "../words/publishers.ts";
import styles from "./Evidence.module.css";
import { atWords, printedNumber } from "./original.ts";

interface Props {
  source: TextSource;
  document: Document | undefined;
  /** Leads to where it stands in the document. */
  onText: (source: TextSource) => void;
}

/** A figure's sentence in its paragraph, with where it stands. */
export function Quoted({ source, document, onText }: Props) {
  const words = useWords();
  if (!document) {
    return (
      <p className={styles.missing}>
        {words.t("quoted.missing", { document: source.document, quote: source.quote.text })}
      </p>
    );
  }
  const { before, lead, quote, tail, after } = passageOf(document.text, source);
  const { title, url, language, layer } = document;
  const publisher = publisherName(words, document.publisher);
  const printed = printedNumber(source.quote.text);
  return (
    <figure className={styles.quoted}>
      <blockquote lang={language}>
        <span className={styles.context}>{before}</span>
        {lead}
        <mark>{quote}</mark>
        {tail}
        <span className={styles.context}>{after}</span>
      </blockquote>
      <figcaption>
        {!layer && words.t("quoted.notes")}
        <cite lang={language}>{title}</cite>
        {words.t("quoted.by", { publisher, period: publishedWords(words, document) })}
        {url && (
          <>
            {" · "}
            <a href={printed ? atWords(url, printed) : url} rel="noreferrer" target="_blank">
              {printed
                ? words.t("quoted.originalAt", { words: printed })
                : words.t("quoted.original")}
            </a>
          </>
        )}
        {" · "}
        <button type="button" className={styles.inText} onClick={() => onText(source)}>
          {words.t("quoted.inText")}
        </button>
      </figcaption>
    </figure>
  );
}
