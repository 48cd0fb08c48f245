/** A chart over the whole screen. */
import { type RefObject, useSyncExternalStore } from "react";

/** False where the browser cannot, as on an iPhone. */
export const canFullScreen = (): boolean => document.fullscreenEnabled === true;

/** Rejected by the browser unless a person has just asked for it; the page then stays as it is. */
export function enterFullScreen(figure: HTMLElement | null): void {
  figure?.requestFullscreen().catch(() => {});
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

const SHARE = 0.62;

function follow(heed: () => void): () => void {
  document.addEventListener("fullscreenchange", heed);
  window.addEventListener("resize", heed);
  return () => {
    document.removeEventListener("fullscreenchange", heed);
    window.removeEventListener("resize", heed);
  };
}

/** Height in pixels for the drawing of a figure that fills the screen; undefined while it does not. */
export function useFullHeight(figure: RefObject<HTMLElement | null>): number | undefined {
  return useSyncExternalStore(follow, () =>
    document.fullscreenElement !== null && document.fullscreenElement === figure.current
      ? Math.round(window.innerHeight * SHARE)
      : undefined,
  );
}
