import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

/** Escape closes the sheet from wherever the focus is; once closed, the focus is back where it was. */
export function useSheet(onClose: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  });
  // With the sheet itself: on a busy machine an effect comes so late that a key is lost.
  useLayoutEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(
    () => () => {
      const { current } = before;
      if (current instanceof HTMLElement || current instanceof SVGElement) current.focus();
    },
    [],
  );
}
