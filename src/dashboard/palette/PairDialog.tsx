/** One of many pairs, found by the names of its countries in the language of the page or by their codes. */
import { Command } from "cmdk";
import { useDeferredValue, useMemo, useState } from "react";
import { type Pair, type PairCount, pairText, samePair } from "../filters/pair.ts";
import { useWords } from "../i18n/words.ts";
import { Modal } from "../modal/Modal.tsx";
import type { ModalProps } from "../modal/ModalButton.tsx";
import { folded } from "../words/folded.ts";
import { pairName } from "../words/places.ts";
import { holds, queryWords } from "../words/search.ts";
import styles from "./Dialogs.module.css";

interface PairDialogProps extends ModalProps {
  pairs: PairCount[];
  current: Pair;
  onPair: (pair: Pair) => void;
}

export default function PairDialog({ pairs, current, onPair, ...modal }: PairDialogProps) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const named = useMemo(
    () =>
      pairs.map(({ pair, figures }) => {
        const name = pairName(words, pair);
        return { pair, figures, name, text: folded(`${name} ${pairText(pair)}`) };
      }),
    [words, pairs],
  );
  const found = useMemo(
    () => named.filter(({ text }) => holds(text, queryWords(query))),
    [named, query],
  );
  return (
    <Modal title={t("pair.title")} lead={t("pair.lead")} {...modal}>
      <Command shouldFilter={false} vimBindings={false} loop label={t("pair.title")}>
        <div className={styles.field}>
          <Command.Input
            autoFocus
            value={typed}
            onValueChange={setTyped}
            placeholder={t("pair.placeholder")}
          />
        </div>
        <p role="status" className="visually-hidden">
          {query && t("pair.found", { count: found.length })}
        </p>
        <div className={styles.pairs}>
          {found.length === 0 && <p className={styles.none}>{t("pair.none", { query })}</p>}
          <Command.List className={styles.list} label={t("pair.title")} hidden={found.length === 0}>
            {found.map(({ pair, figures, name }) => (
              <Command.Item
                key={pairText(pair)}
                value={pairText(pair)}
                onSelect={() => {
                  onPair(pair);
                  modal.onClose();
                }}
              >
                <span>{samePair(pair, current) ? t("pair.current", { pair: name }) : name}</span>
                <span className={styles.hint}>{t("filter.figures", { count: figures })}</span>
              </Command.Item>
            ))}
          </Command.List>
        </div>
      </Command>
    </Modal>
  );
}
