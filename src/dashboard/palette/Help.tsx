/** The shortcuts, and the switch that turns those off that type a character. */
import * as Dialog from "@radix-ui/react-dialog";
import { Fragment } from "react";
import { useWords } from "../i18n/words.ts";
import styles from "./Dialogs.module.css";
import { type Keys, keysInWords, onMac, SHORTCUTS, WITHIN } from "./shortcuts.ts";

export interface HelpProps {
  single: boolean;
  onSingle: (on: boolean) => void;
  onClose: () => void;
  onClosed: () => void;
}

export default function Help({ single, onSingle, onClose, onClosed }: HelpProps) {
  const { t } = useWords();
  const mac = onMac();
  const usable = ({ command }: Keys) => command || single;
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.ground} />
        <Dialog.Content
          className={styles.help}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
        >
          <Dialog.Title className={styles.title}>{t("shortcut.title")}</Dialog.Title>
          <Dialog.Description className={styles.lead}>{t("shortcut.lead")}</Dialog.Description>
          <Dialog.Close className={styles.close} aria-label={t("dialog.close")}>
            <span aria-hidden="true">×</span>
          </Dialog.Close>
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
          <p className={styles.lead}>{t("shortcut.single.hint")}</p>
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
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const Combination = ({ keys }: { keys: string[] }) =>
  keys.map((key, i) => (
    <Fragment key={key}>
      {i > 0 && " "}
      <kbd>{key}</kbd>
    </Fragment>
  ));
