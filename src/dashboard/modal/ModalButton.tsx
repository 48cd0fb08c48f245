import { type ReactNode, Suspense, useRef, useState } from "react";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";

export interface ModalProps {
  onClose: () => void;
  /** Called when it is gone: gives the focus back to what opened it. */
  onClosed: () => void;
}

interface ModalButtonProps {
  id?: string;
  label: string;
  className?: string;
  /** Id of what says more about the button. */
  describedBy?: string;
  /** The dialog; it may be fetched when it is first drawn. */
  children: (props: ModalProps) => ReactNode;
}

/** A button that opens a dialog, and has the focus again once that is closed. */
export function ModalButton({ id, label, className, describedBy, children }: ModalButtonProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        id={id}
        ref={opener}
        className={className}
        aria-describedby={describedBy}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <ErrorBoundary>
          <Suspense>
            {children({
              onClose: () => setOpen(false),
              onClosed: () => opener.current?.focus(),
            })}
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
