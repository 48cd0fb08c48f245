/** What can be done with the whole page: find anything, print, see the shortcuts; and the keys for it. */
import { Suspense, useRef, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { canFullScreen, enterFullScreen, leaveFullScreen } from "../charts/full-screen.ts";
import { citeButton } from "../cite/CiteChart.tsx";
import { ofPair } from "../filters/pair.ts";
import type { ViewStore } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";
import type { Command, Reach } from "../palette/commands.ts";
import { chartInSight, chartsOfPage, goTo, press, sectionsOfPage } from "../palette/places.ts";
import { keysInWords, onMac, SHORTCUTS, type ShortcutId } from "../palette/shortcuts.ts";
import { useShortcuts } from "../palette/use-shortcuts.ts";
import { openTexts } from "../reading/own.ts";
import { ReadTool } from "../reading/ReadTool.tsx";
import { TAKE_BUTTON, TakeData } from "../take/TakeData.tsx";
import { chooseTheme, themeNow } from "../theme/theme.ts";
import styles from "./Tools.module.css";

const Palette = onDemand(() => import("../palette/Palette.tsx").then((part) => part.default));
const Help = onDemand(() => import("../palette/Help.tsx").then((part) => part.default));

type Opened = { palette: Reach } | "help" | null;

const print = () => window.print();
const showFull = (chart: string) => enterFullScreen(document.getElementById(chart));

interface ToolsProps {
  dataset: Dataset;
  /** The same without what the reader has added. */
  published: Dataset;
  store: ViewStore;
}

export function Tools({ dataset, published, store }: ToolsProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened>(null);
  /** What had the focus before a dialog took it. */
  const before = useRef<Element>(null);

  const open = (next: Opened) => {
    leaveFullScreen();
    before.current = document.activeElement;
    setOpened(next);
  };
  const openHelp = () => open("help");
  const openPalette = () =>
    open({
      palette: {
        dataset: ofPair(dataset, store.getState().view.pair),
        state: store.getState(),
        sections: sectionsOfPage(),
        charts: chartsOfPage(),
        theme: themeNow(),
        fullScreen: canFullScreen(),
        goTo,
        readText: (document) => goTo(`text-${document}`),
        giveText: openTexts,
        takeData: () => press(TAKE_BUTTON),
        cite: (chart) => press(citeButton(chart)),
        showFull,
        setTheme: chooseTheme,
        print,
        help: openHelp,
      },
    });
  const close = () => setOpened(null);
  const closed = (chosen?: Command) => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    chosen?.run();
  };
  const run: Record<ShortcutId, () => void> = {
    palette: openPalette,
    help: openHelp,
    undo: () => store.getState().undo(),
    redo: () => store.getState().redo(),
    reset: () => store.getState().reset(),
    fullScreen: () => {
      const chart = chartInSight();
      if (document.fullscreenElement) leaveFullScreen();
      else if (chart && canFullScreen()) showFull(chart);
    },
    figures: () => goTo("figures"),
  };
  const [single, setSingle] = useShortcuts((id) => run[id](), opened !== null);
  const keys = SHORTCUTS.find(({ id }) => id === "palette")?.keys[0];
  return (
    <div className={styles.tools} data-print="skip">
      <button type="button" className={styles.find} aria-haspopup="dialog" onClick={openPalette}>
        <span>{t("palette.button")}</span>
        <span className={styles.keys} aria-hidden="true">
          {keys && keysInWords(keys, onMac()).map((key) => <kbd key={key}>{key}</kbd>)}
        </span>
      </button>
      <ReadTool published={published} />
      <button type="button" onClick={print}>
        {t("tools.print")}
      </button>
      <TakeData id={TAKE_BUTTON} dataset={dataset} />
      <button type="button" aria-haspopup="dialog" onClick={openHelp}>
        {t("tools.shortcuts")}
      </button>
      <ErrorBoundary key={opened === null ? "closed" : "open"}>
        <Suspense>
          {opened !== null &&
            (opened === "help" ? (
              <Help single={single} onSingle={setSingle} onClose={close} onClosed={closed} />
            ) : (
              <Palette reach={opened.palette} onClose={close} onClosed={closed} />
            ))}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
