/** The button for texts of the reader's own, and the dialog that it opens. */
import { Suspense, use, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";
import { followAddress, followTabs, openTexts, own } from "./own.ts";
import { readingWords } from "./words.ts";

const ReadDialog = onDemand(() => import("./ReadDialog.tsx").then((chunk) => chunk.ReadDialog));

interface ReadToolProps {
  /** The data without what the reader has added. */
  published: Dataset;
}

export function ReadTool({ published }: ReadToolProps) {
  const { t } = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const open = useStore(own, (state) => state.open);
  useEffect(followAddress, []);
  useEffect(followTabs, []);
  useEffect(() => own.setState({ published }), [published]);
  return (
    <>
      <button type="button" ref={opener} aria-haspopup="dialog" onClick={openTexts}>
        {t("reading.button")}
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense>
            <Spoken published={published} onClosed={() => opener.current?.focus()} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** The dialog once its words are there, in the language of the page. */
function Spoken(props: ReadToolProps & { onClosed: () => void }) {
  use(readingWords(useWords()));
  return <ReadDialog {...props} />;
}
