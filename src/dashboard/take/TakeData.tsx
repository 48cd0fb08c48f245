/** Opens what gives the data away: in the tools of the page, and beside the table of figures. */
import { lazy, Suspense, useRef, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";

// What writes files is fetched when one is asked for.
const TakeDialog = lazy(() => import("./TakeDialog.tsx"));

export function TakeData({ dataset, className }: { dataset: Dataset; className?: string }) {
  const { t } = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        ref={opener}
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("data.button")}
      </button>
      <Suspense>
        {open && (
          <TakeDialog
            dataset={dataset}
            onClose={() => setOpen(false)}
            onClosed={() => opener.current?.focus()}
          />
        )}
      </Suspense>
    </>
  );
}
