/** The shortcuts, and the switch that turns those off that type a character. */
import { Fragment } from "react";
import { useWords } from "../i18n/words.ts";
import { Modal } from "../modal/Modal.tsx";
import type { ModalProps } from "../modal/ModalButton.tsx";
import styles from "./Dialogs.module.css";
import { type Keys, keysInWords, onMac, SHORTCUTS, WITHIN } from "./shortcuts.ts";

export interface HelpProps extends ModalProps {
  single: boolean;
  onSingle: (on: boolean) => void;
}

export default function Help({ single, onSingle, onClose, onClosed }: HelpProps) {
  const { t } = useWords();
  const mac = onMac();
  const usable = ({ command }: Keys) => command || single;
  return (
    <Modal
      title={t("shortcut.title")}
      lead={t("shortcut.lead")}
      onClose={onClose}
      onClosed={onClosed}
    >
      <div className={styles.help}>
        <dl className={styles.shortcuts}>
          {SHORTCUTS.map(({ id, keys }) => (
            <div key={id} data-off={keys.some(usable) ? undefined : ""}>
              <dt>{t(`action.${id}`)}</dt>
              <dd>
                {keys.map((one, i) => {
                  const said = keysInWords(one, mac);
                  return (
                    <Fragment key={said.join(" ")}>
                      {i > 0 && ` ${t("shortcut.or")} `}
                      <Combination keys={said} />
                    </Fragment>
                  );
                })}
              </dd>
            </div>
          ))}
        </dl>
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => onSingle(event.target.checked)}
          />
          {t("shortcut.single", { command: mac ? "⌘" : "Ctrl" })}
        </label>
        <p className={styles.hint}>{t("shortcut.single.hint")}</p>
        <h3 className={styles.within}>{t("shortcut.within")}</h3>
        <dl className={styles.shortcuts}>
          {WITHIN.map(({ said, keys }) => (
            <div key={said}>
              <dt>{t(said)}</dt>
              <dd>
                <Combination keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}

const Combination = ({ keys }: { keys: string[] }) =>
  keys.map((key, i) => (
    <Fragment key={key}>
      {i > 0 && " "}
      <kbd>{key}</kbd>
    </Fragment>
  ));
