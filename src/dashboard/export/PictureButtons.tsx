/** Pictures of a chart: as it stands or for a slide at one click, anything else through the dialog. */
import { type RefObject, Suspense, useContext, useRef, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { ViewContext } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorBoundary } from "../page/ErrorBoundary.tsx";
import { onDemand } from "../page/on-demand.tsx";
import { whyNot } from "./why-not.ts";

// What makes pictures is fetched when one is asked for.
const PictureDialog = onDemand(() =>
  import("./dialog/PictureDialog.tsx").then((chunk) => chunk.PictureDialog),
);

export interface PictureButtonsProps {
  figure: RefObject<HTMLElement | null>;
  model: ChartModel;
  dataset: Dataset;
}

export function PictureButtons({ figure, model, dataset }: PictureButtonsProps) {
  const words = useWords();
  const { t } = words;
  const store = useContext(ViewContext);
  const opener = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  if (!store) return null;
  const save = async (kind: "png" | "svg" | "slide") => {
    setFailure(null);
    try {
      const { saveShown, saveSlide } = await import("./quick.ts");
      const { view } = store.getState();
      if (kind === "slide") await saveSlide(model, dataset, view);
      else if (figure.current) await saveShown(figure.current, model, dataset, view, kind);
    } catch (error) {
      setFailure(t("download.failed", { why: whyNot(words, error) }));
    }
  };
  const named = { "aria-describedby": `${model.id}-download ${model.id}-headline` };
  return (
    <>
      <span id={`${model.id}-download`}>{t("download.title")}</span>
      <button type="button" {...named} onClick={() => save("png")}>
        PNG
      </button>
      <button type="button" {...named} onClick={() => save("svg")}>
        SVG
      </button>
      <button
        type="button"
        {...named}
        title={t("picture.slide.what")}
        onClick={() => save("slide")}
      >
        {t("picture.slide")}
      </button>
      <button
        type="button"
        ref={opener}
        {...named}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("picture.more")}
      </button>
      <span role="status">{failure}</span>
      {open && (
        <ErrorBoundary>
          <Suspense>
            <PictureDialog
              id={model.id}
              dataset={dataset}
              figure={figure}
              onClose={() => setOpen(false)}
              onClosed={() => opener.current?.focus()}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
