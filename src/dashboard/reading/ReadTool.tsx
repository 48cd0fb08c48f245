/** The button for texts of the reader's own, and the dialog that it opens. */
import { Suspense, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorBoundary } from "../page/ErrorBoundary.tsx";
import { onDemand } from "../page/on-demand.tsx";
import { followAddress, openTexts, own } from "./own.ts";

const ReadDialog = onDemand(() => import("./ReadDialog.tsx").then((chunk) => chunk.ReadDialog));

/** @param dataset the published data, without what the reader has added */
export function ReadTool({ published }: { published: Dataset }) {
  const { t } = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const open = useStore(own, (state) => state.open);
  useEffect(followAddress, []);
  return (
    <>
      <button type="button" ref={opener} aria-haspopup="dialog" onClick={openTexts}>
        {t("reading.button")}
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense>
            <ReadDialog published={published} onClosed={() => opener.current?.focus()} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
