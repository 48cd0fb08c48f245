import type { RefObject } from "react";
import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { ModalButton } from "../modal/ModalButton.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";
import styles from "./MakePicture.module.css";

// What makes pictures is fetched when one is asked for.
const PictureDialog = onDemand(() =>
  import("./dialog/PictureDialog.tsx").then((chunk) => chunk.PictureDialog),
);

export interface MakePictureProps {
  /** Of what, see subjects.ts. */
  id: string;
  dataset: Dataset;
  /** The same on the page, for a picture as large. */
  figure?: RefObject<HTMLElement | null>;
  className?: string;
  describedBy?: string;
}

/** Opens the dialog that makes pictures to measure. */
export function MakePicture({
  className = styles.button,
  describedBy,
  ...picture
}: MakePictureProps) {
  const { t } = useWords();
  return (
    <ModalButton label={t("picture.more")} className={className} describedBy={describedBy}>
      {(modal) => <PictureDialog {...picture} {...modal} />}
    </ModalButton>
  );
}
