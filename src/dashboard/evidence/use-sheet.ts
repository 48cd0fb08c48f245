import { useEffect, useEffectEvent } from "react";

/** Escape closes the sheet from wherever the focus is; once closed, the focus is back where it was. */
export function useSheet(onClose: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  });
  useEffect(() => {
    const before = document.activeElement;
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
}
