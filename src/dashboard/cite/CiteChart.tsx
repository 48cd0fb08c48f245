import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { useWords } from "../i18n/words.ts";
import { ModalButton } from "../modal/ModalButton.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";

// What writes citations is fetched when one is asked for.
const CiteDialog = onDemand(() => import("./CiteDialog.tsx").then((part) => part.CiteDialog));

/** Id of the button of a chart, which is pressed from elsewhere, too. */
export const citeButton = (chart: string) => `${chart}-cite`;

/** Opens how to cite a chart. */
export function CiteChart({ model, dataset }: { model: ChartModel; dataset: Dataset }) {
  const { t } = useWords();
  return (
    <ModalButton
      id={citeButton(model.id)}
      label={t("cite.chart")}
      describedBy={`${model.id}-headline`}
    >
      {(modal) => <CiteDialog model={model} dataset={dataset} {...modal} />}
    </ModalButton>
  );
}
