import type { Dataset } from "../../model/types.ts";
import { allMarks, type ChartModel } from "../charts/model.ts";
import { useWords } from "../i18n/words.ts";
import { Modal } from "../modal/Modal.tsx";
import type { ModalProps } from "../modal/ModalButton.tsx";
import { Cite } from "./Cite.tsx";
import { citedChart } from "./cited.ts";
import { useSeen } from "./use-seen.ts";

interface CiteDialogProps extends ModalProps {
  model: ChartModel;
  dataset: Dataset;
}

/** How to cite a chart: what it says, who says so, and where it is. */
export function CiteDialog({ model, dataset, ...modal }: CiteDialogProps) {
  const words = useWords();
  const { id, headline, subtitle } = model;
  const title = words.t("table.caption", { headline, subtitle });
  const observations = allMarks(model).map(({ observation }) => observation);
  const cited = citedChart(words, dataset, { title, id, observations }, useSeen(id));
  return (
    <Modal title={words.t("cite.chart.title")} {...modal}>
      <Cite cited={cited} />
    </Modal>
  );
}
