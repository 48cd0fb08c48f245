import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { ModalButton } from "../modal/ModalButton.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";

// What writes files is fetched when one is asked for.
const TakeDialog = onDemand(() => import("./TakeDialog.tsx").then((part) => part.TakeDialog));

/** Id of the button among the tools, which is pressed from elsewhere, too. */
export const TAKE_BUTTON = "take-data";

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
