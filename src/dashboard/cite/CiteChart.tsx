/** Opens how to cite a chart. */
import { lazy, Suspense, useRef, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { useWords } from "../i18n/words.ts";

// What writes citations is fetched when one is asked for.
const CiteDialog = lazy(() => import("./CiteDialog.tsx"));

export function CiteChart({ model, dataset }: { model: ChartModel; dataset: Dataset }) {
  const { t } = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        ref={opener}
        aria-describedby={`${model.id}-headline`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("cite.chart")}
      </button>
      <Suspense>
        {open && (
          <CiteDialog
            model={model}
            dataset={dataset}
            onClose={() => setOpen(false)}
            onClosed={() => opener.current?.focus()}
          />
        )}
      </Suspense>
    </>
  );
}
