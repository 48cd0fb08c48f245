import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { ModalButton } from "../modal/ModalButton.tsx";
import { onDemand } from "../page/on-demand.tsx";

// What writes files is fetched when one is asked for.
const TakeDialog = onDemand(() => import("./TakeDialog.tsx").then((part) => part.TakeDialog));

/** Opens what gives the data away: in the tools of the page, and beside the table of figures. */
export function TakeData({
  dataset,
  ...button
}: {
  dataset: Dataset;
  id?: string;
  className?: string;
}) {
  const { t } = useWords();
  return (
    <ModalButton label={t("data.button")} {...button}>
      {(modal) => <TakeDialog dataset={dataset} {...modal} />}
    </ModalButton>
  );
}
