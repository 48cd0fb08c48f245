import type { Document, TextSource } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { formatPeriod } from "../words/format.ts";
import { passageOf } from "../words/passage.ts";
import styles from "./Evidence.module.css";

interface Props {
  source: TextSource;
  document: Document | undefined;
}

/** A figure's sentence in its paragraph, with where it stands. */
export function Quoted({ source, document }: Props) {
  const words = useWords();
  if (!document) {
    return (
      <p className={styles.missing}>
        {words.t("quoted.missing", { document: source.document, quote: source.quote.text })}
      </p>
    );
  }
  const { before, lead, quote, tail, after } = passageOf(document.text, source);
  const { title, publisher, published, url, language } = document;
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
        {words.t("quoted.notes")}
        <cite lang={language}>{title}</cite>
        {words.t("quoted.by", { publisher, period: formatPeriod(words, published) })}
        {url && (
          <>
            {" · "}
            <a href={url} rel="noreferrer" target="_blank">
              {words.t("quoted.original")}
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
