/** Makes a picture to measure: what it is to be on one side, how it will look on the other. */
import { useContext, useEffect, useRef, useState } from "react";
import { ViewContext } from "../../filters/store.ts";
import { useWords } from "../../i18n/words.ts";
import { Modal } from "../../modal/Modal.tsx";
import type { ModalProps } from "../../modal/ModalButton.tsx";
import { pageAddress } from "../address.ts";
import type { MakePictureProps } from "../MakePicture.tsx";
import { isSide, PARTS, type PictureOptions, sidesOf } from "../options.ts";
import { type Made, makePicture, screenOf } from "../stage.tsx";
import { themeShown } from "../theme.ts";
import { whyNot } from "../why-not.ts";
import { Choices } from "./Choices.tsx";
import type { Chosen } from "./chosen.ts";
import styles from "./PictureDialog.module.css";
import { Take } from "./Take.tsx";

type Props = ModalProps & Pick<MakePictureProps, "id" | "dataset" | "figure">;

/** Long enough for a number to be typed. */
const SETTLE_MS = 150;

/** What came of what was asked for. */
type Result = { asked: string } & ({ made: Made } | { failure: string });

export function PictureDialog(props: Props) {
  const { id, dataset, figure, onClose, onClosed } = props;
  const words = useWords();
  const { t } = words;
  const store = useContext(ViewContext);
  const [screen] = useState(() => (figure?.current ? screenOf(figure.current) : undefined));
  const [chosen, setChosen] = useState<Chosen>(() => ({
    format: "png",
    scale: 2,
    size: "wide",
    theme: themeShown(),
    transparent: false,
    language: words.language,
    parts: PARTS,
  }));
  const [typed, setTyped] = useState(true);
  const [result, setResult] = useState<Result | null>(null);
  const { format, scale: _, wide, ...options } = chosen;
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
        (made) => current && setResult({ asked, made }),
        (error) => current && setResult({ asked, failure: whyNot(words, error) }),
      );
    };
    const timer = setTimeout(make, first.current ? 0 : SETTLE_MS);
    first.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, id, dataset, store]);

  // A picture of what was asked for before is looked at until the next one is there, but not taken.
  const current = result?.asked === asked ? result : null;
  const sized = typed && (format !== "png" || wide === undefined || isSide(wide));
  const made = current && "made" in current && sized ? current.made : undefined;
  const pixels = sidesOf(chosen.size) ?? made?.pixels;
  return (
    <Modal title={t("picture.title")} wide onClose={onClose} onClosed={onClosed}>
      <div className={styles.columns}>
        <Preview result={result} theme={chosen.theme} transparent={chosen.transparent} />
        <div className={styles.side}>
          <Choices
            chosen={chosen}
            pixels={typed ? pixels : undefined}
            onChange={(patch) => setChosen({ ...chosen, ...patch })}
            onTyped={setTyped}
          />
          <p role="status" className={styles.status}>
            {current
              ? "failure" in current
                ? current.failure
                : leftInWords(current.made)
              : result && t("picture.making")}
          </p>
        </div>
      </div>
      {/* What became of a picture is not said of another. */}
      <Take key={JSON.stringify(chosen)} id={id} chosen={chosen} made={made} />
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
  result: Result | null;
}

function Preview({ result, theme, transparent }: PreviewProps) {
  const { t } = useWords();
  const made = result && "made" in result ? result.made : undefined;
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
        !result && <p>{t("picture.making")}</p>
      )}
    </div>
  );
}
