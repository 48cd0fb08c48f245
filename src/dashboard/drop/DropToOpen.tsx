/** What is dropped on the page: a picture that it made opens the view that it was made of, any other file is read as a text. */
import { useContext, useEffect, useLayoutEffect, useState } from "react";
import { viewOf } from "../export/address.ts";
import { decodeView } from "../filters/address.ts";
import { ViewContext, type ViewStore } from "../filters/store.ts";
import { type MessageKey, useWords } from "../i18n/words.ts";
import { goTo } from "../palette/places.ts";
import { fetchIntake, openTexts } from "../reading/own.ts";
import { themeInAddress } from "../theme/kept-theme.ts";
import styles from "./DropToOpen.module.css";

/** Opens the view of a picture. @returns what to say of it */
async function open(file: File, store: ViewStore): Promise<MessageKey> {
  const { addressIn } = await import("./address-in.ts");
  const address = await addressIn(file);
  const found = address === undefined ? undefined : viewOf(address);
  if (!found) return "drop.none";
  const { view, ignored } = decodeView(
    found.search,
    store.getState().choicesFor,
    themeInAddress(found.search),
  );
  store.getState().change(view);
  store.setState({ ignored });
  if (found.id !== "") goTo(found.id);
  return "drop.opened";
}

const PICTURE = /^image\//;

async function read(files: File[]): Promise<void> {
  const { readFiles } = await fetchIntake();
  openTexts();
  await readFiles(files);
}

/** True for files over a place that does not take them itself. */
const holdsFiles = ({ dataTransfer, defaultPrevented }: DragEvent) =>
  !defaultPrevented && (dataTransfer?.types.includes("Files") ?? false);

export function DropToOpen() {
  const { t } = useWords();
  const store = useContext(ViewContext);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<MessageKey | null>(null);
  // With the page itself: a file that is let go of before would take its place.
  useLayoutEffect(() => {
    if (!store) return;
    // The page never gives way to a file, whatever it is.
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setSaid(null);
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (files.length === 1 && file && PICTURE.test(file.type))
        open(file, store).then(setSaid, () => setSaid("drop.none"));
      else if (file) read(files).catch(() => setSaid("page.part"));
    };
    const handlers = { dragover: drag, dragleave: leave, drop };
    const all = Object.entries(handlers) as [keyof typeof handlers, typeof drop][];
    for (const [name, heed] of all) window.addEventListener(name, heed);
    return () => {
      for (const [name, heed] of all) window.removeEventListener(name, heed);
    };
  }, [store]);
  // The address of a picture leads to its figure, wherever on the page that is.
  useEffect(() => {
    const id = idInAddress();
    return store && id !== "" ? goTo(id) : undefined;
  }, [store]);
  return (
    <div role="status" data-print="skip">
      {(over || said) && (
        <p className={styles.said}>
          {t(over ? "drop.here" : (said as MessageKey))}
          {!over && (
            <button type="button" onClick={() => setSaid(null)}>
              {t("dialog.close")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

const idInAddress = () => viewOf(window.location.href)?.id ?? "";
