/** Makes a picture to measure: what it is to be on one side, how it will look on the other. */
import { useContext, useEffect, useRef, useState } from "react";
import { ViewContext } from "../../filters/store.ts";
import { useWords } from "../../i18n/words.ts";
import { Modal } from "../../modal/Modal.tsx";
import type { ModalProps } from "../../modal/ModalButton.tsx";
import { pageAddress } from "../address.ts";
import type { MakePictureProps } from "../MakePicture.tsx";
import { type Format, PARTS, type PictureOptions } from "../options.ts";
import { type Made, makePicture, type PictureRequest } from "../stage.tsx";
import { themeShown } from "../theme.ts";
import { whyNot } from "../why-not.ts";
import { Choices } from "./Choices.tsx";
import styles from "./PictureDialog.module.css";
import { Take } from "./Take.tsx";

type Props = ModalProps & Pick<MakePictureProps, "id" | "dataset" | "figure">;

export interface Chosen extends PictureOptions {
  format: Format;
  /** Pixels of a PNG to each of the picture. */
  scale: number;
}

/** Long enough for a number to be typed. */
const SETTLE_MS = 150;

/** Width of a figure and height of its drawing on the page; the layer of its points covers the drawing. */
function screenOf(figure: HTMLElement | null | undefined): PictureRequest["screen"] {
  return figure
    ? [figure.clientWidth, figure.querySelector("[role=listbox]")?.clientHeight]
    : undefined;
}

type Result = { made: Made } | { failure: string };

export function PictureDialog(props: Props) {
  const { id, dataset, figure, onClose, onClosed } = props;
  const words = useWords();
  const { t } = words;
  const store = useContext(ViewContext);
  const [screen] = useState(() => screenOf(figure?.current));
  const [chosen, setChosen] = useState<Chosen>(() => ({
    format: "png",
    scale: 2,
    size: "wide",
    theme: themeShown(),
    transparent: false,
    language: words.language,
    parts: PARTS,
  }));
  // A picture of the size before would not be the one that is asked for.
  const [typed, setTyped] = useState(true);
  const [result, setResult] = useState<Result | null>(null);
  const { format: _, scale: __, ...options } = chosen;
  const asked = JSON.stringify(options);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are compared by what they say.
  useEffect(() => {
    if (!store) return;
    let current = true;
    const { view } = store.getState();
    const make = () => {
      const request = { id, screen, page: pageAddress(), ...options };
      makePicture(dataset, view, request).then(
        (made) => current && setResult({ made }),
        (error) => current && setResult({ failure: whyNot(words, error) }),
      );
    };
    const timer = setTimeout(make, first.current ? 0 : SETTLE_MS);
    first.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, id, dataset, store]);

  const made = result && "made" in result ? result.made : undefined;
  return (
    <Modal title={t("picture.title")} wide onClose={onClose} onClosed={onClosed}>
      <div className={styles.columns}>
        <Preview made={made} theme={chosen.theme} transparent={chosen.transparent} />
        <div className={styles.side}>
          <Choices
            chosen={chosen}
            pixels={typed ? made?.pixels : undefined}
            onChange={(patch) => setChosen({ ...chosen, ...patch })}
            onTyped={setTyped}
          />
          <p role="status" className={styles.status}>
            {result && ("failure" in result ? result.failure : leftInWords(result.made))}
          </p>
        </div>
      </div>
      {/* What became of a picture is not said of another. */}
      <Take key={JSON.stringify(chosen)} id={id} chosen={chosen} made={typed ? made : undefined} />
    </Modal>
  );

  /** What found no room, so that nobody takes the picture for all there is. */
  function leftInWords({ left }: Made): string {
    return [
      left.milestones && t("picture.left.milestones"),
      left.sources > 0 && t("picture.left.sources", { count: left.sources }),
      left.notes > 0 && t("picture.left.notes", { count: left.notes }),
    ]
      .filter(Boolean)
      .join(" ");
  }
}

interface PreviewProps extends Pick<PictureOptions, "theme" | "transparent"> {
  made: Made | undefined;
}

function Preview({ made, theme, transparent }: PreviewProps) {
  const { t } = useWords();
  const [url, setUrl] = useState<string>();
  const svg = made?.svg;
  useEffect(() => {
    if (!svg) return;
    const next = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    setUrl(next);
    return () => URL.revokeObjectURL(next);
  }, [svg]);
  return (
    // A picture without a ground is shown on one that its theme is made for.
    <div
      className={styles.preview}
      data-theme={transparent ? theme : undefined}
      data-transparent={transparent ? "" : undefined}
    >
      {made && url ? (
        <img src={url} alt={t("picture.preview", { title: made.about.title })} />
      ) : (
        <p>{t("picture.making")}</p>
      )}
    </div>
  );
}
