/** Pictures of a chart: as it stands or for a slide at one click, anything else through the dialog. */
import { type RefObject, useContext, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import type { ChartModel } from "../charts/model.ts";
import { ViewContext } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { MakePicture } from "./MakePicture.tsx";
import { whyNot } from "./why-not.ts";

export interface PictureButtonsProps {
  figure: RefObject<HTMLElement | null>;
  model: ChartModel;
  dataset: Dataset;
}

export function PictureButtons({ figure, model, dataset }: PictureButtonsProps) {
  const words = useWords();
  const { t } = words;
  const store = useContext(ViewContext);
  const [failure, setFailure] = useState<string | null>(null);
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
      <MakePicture
        id={model.id}
        dataset={dataset}
        figure={figure}
        describedBy={`${model.id}-headline`}
      />
      <span role="status">{failure}</span>
    </>
  );
}
