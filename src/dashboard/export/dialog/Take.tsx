/** Ways for a picture to leave the page; where one is refused, why, and the next best. */
import { useContext, useState } from "react";
import { save } from "../../copying/save.ts";
import { ViewContext } from "../../filters/store.ts";
import { useWords } from "../../i18n/words.ts";
import { embedAddress, pageAddress } from "../address.ts";
import { pngFile, svgFile } from "../download.ts";
import type { Format } from "../options.ts";
import { printPicture } from "../paper.ts";
import type { Made } from "../stage.tsx";
import { isChart } from "../subjects.ts";
import { whyNot } from "../why-not.ts";
import { element } from "../xml.ts";
import { type Chosen, scaleOf } from "./chosen.ts";
import styles from "./PictureDialog.module.css";

interface Outcome {
  said: string;
  /** What to take instead. */
  instead?: Format;
}

/** The line that puts a chart in a frame of another page. */
const frameOf = (address: string, title: string) =>
  element("iframe", { src: address, title, width: "100%", height: 480, loading: "lazy" }, " ");

export function Take({ id, chosen, made }: { id: string; chosen: Chosen; made: Made | undefined }) {
  const words = useWords();
  const { t } = words;
  const store = useContext(ViewContext);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [embed, setEmbed] = useState<string | null>(null);
  if (!store) return null;

  const file = async (format: "png" | "svg", picture: Made): Promise<[Blob, string]> => [
    format === "png" ? await pngFile(picture, scaleOf(chosen, picture.pixels)) : svgFile(picture),
    `${picture.name}.${format}`,
  ];
  const take = async (format: Format, picture: Made) => {
    if (format === "pdf") printPicture(picture);
    else save(...(await file(format, picture)));
    return format === "pdf" ? "" : t("picture.saved", { name: `${picture.name}.${format}` });
  };
  /** The work has to begin within the click: browsers allow no more of it later. */
  const attempt = (work: Promise<string>, failed: (why: string) => Outcome) => {
    setOutcome(null);
    work.then(
      (said) => setOutcome({ said }),
      (error) => {
        // A person who closes the share sheet has decided.
        if (!(error instanceof DOMException && error.name === "AbortError"))
          setOutcome(failed(whyNot(words, error)));
      },
    );
  };
  const download = (format: Format) => {
    if (!made) return;
    attempt(take(format, made), (why) => ({
      said: t("download.failed", { why }),
      instead: format === "svg" ? undefined : "svg",
    }));
  };
  const copy = () => {
    if (!made) return;
    const write = async () => {
      const item = new ClipboardItem({ "image/png": pngFile(made, scaleOf(chosen, made.pixels)) });
      await navigator.clipboard.write([item]);
      return t("picture.copied");
    };
    attempt(write(), (why) => ({ said: t("picture.notCopied", { why }), instead: "png" }));
  };
  const share = () => {
    if (!made) return;
    const hand = async () => {
      const format = chosen.format === "svg" ? "svg" : "png";
      const [blob, name] = await file(format, made);
      const files = [new File([blob], name, { type: blob.type })];
      await navigator.share({ files, title: made.about.title, url: made.about.address });
      return "";
    };
    attempt(hand(), (why) => ({ said: t("picture.notShared", { why }), instead: "png" }));
  };
  const frame = () => {
    if (!made) return;
    const { view } = store.getState();
    const address = embedAddress(pageAddress(), view, chosen.language, id, chosen.theme);
    setEmbed(frameOf(address, made.about.title));
  };
  return (
    <div className={styles.take}>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.main}
          disabled={!made}
          onClick={() => download(chosen.format)}
        >
          {t(chosen.format === "pdf" ? "picture.print" : "picture.download")}
        </button>
        <button type="button" disabled={!made} onClick={copy}>
          {t("picture.copy")}
        </button>
        {canShare() && (
          <button type="button" disabled={!made} onClick={share}>
            {t("picture.share")}
          </button>
        )}
        {isChart(id) && (
          <button type="button" disabled={!made} onClick={frame}>
            {t("picture.embed")}
          </button>
        )}
      </div>
      {embed !== null && (
        <label className={styles.embed}>
          {t("picture.embed.line")}
          <textarea readOnly rows={3} value={embed} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <div className={styles.outcome}>
        <p role="status">{outcome?.said}</p>
        {outcome?.instead && (
          <button type="button" onClick={() => outcome.instead && download(outcome.instead)}>
            {t("picture.instead", { format: outcome.instead.toUpperCase() })}
          </button>
        )}
      </div>
    </div>
  );
}

/** Whether the device can hand a picture to another program. */
function canShare(): boolean {
  const probe = new File([""], "picture.png", { type: "image/png" });
  return navigator.canShare?.({ files: [probe] }) ?? false;
}
