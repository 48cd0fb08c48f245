import * as Dialog from "@radix-ui/react-dialog";
import type { ReactNode } from "react";
import { useWords } from "../i18n/words.ts";
import styles from "./Modal.module.css";
import type { ModalProps } from "./ModalButton.tsx";

interface Props extends ModalProps {
  title: string;
  /** What it is for, in a sentence. */
  lead?: string;
  /** True for one that takes the room of the page. */
  wide?: boolean;
  children: ReactNode;
}

/** A dialog over the page, closed by Escape, by its button and by a click beside it. */
export function Modal({ title, lead, wide, onClose, onClosed, children }: Props) {
  const { t } = useWords();
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.ground} />
        <Dialog.Content
          className={styles.modal}
          data-wide={wide ? "" : undefined}
          {...(lead ? {} : { "aria-describedby": undefined })}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
        >
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {lead && <Dialog.Description className={styles.lead}>{lead}</Dialog.Description>}
          <Dialog.Close className={styles.close} aria-label={t("dialog.close")}>
            <span aria-hidden="true">×</span>
          </Dialog.Close>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
