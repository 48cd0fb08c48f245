/** When a chart is drawn: once it comes near the window, or in its turn once the page has long had nothing else to do. */
import { type RefObject, startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { whenIdle } from "../pace/idle.ts";

/** By so much of the height of the window a chart may be out of it. */
const NEAR = "100%";

/** How long a page is left in peace after the first chart has begun to wait. */
const PEACE_MS = 5000;

/** How to draw what is not yet drawn, by the frame that it will stand in, from top to bottom. */
const waiting = new Map<Element, () => void>();
let near: IntersectionObserver | undefined;

function takeTurn(frame: Element): void {
  near?.unobserve(frame);
  const draw = waiting.get(frame);
  waiting.delete(frame);
  draw?.();
}

function drawNext(): void {
  const [next] = waiting.keys();
  if (!next) return;
  startTransition(() => takeTurn(next));
  whenIdle(drawNext);
}

/** @returns a function that gives its place up */
function wait(frame: Element, draw: () => void): () => void {
  near ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) startTransition(() => takeTurn(target));
    },
    { rootMargin: `${NEAR} 0%` },
  );
  if (waiting.size === 0) setTimeout(() => whenIdle(drawNext), PEACE_MS);
  waiting.set(frame, draw);
  near.observe(frame);
  return () => {
    near?.unobserve(frame);
    waiting.delete(frame);
  };
}

/** Draws what is still to be drawn within an element. */
export function drawWithin(element: Element): void {
  const frames = [...waiting.keys()].filter((frame) => element.contains(frame));
  flushSync(() => frames.forEach(takeTurn));
}

/**
 * True once a chart is to be drawn.
 * @param frame that it will stand in
 * @param eager true where it does not wait
 */
export function useTurn(frame: RefObject<Element | null>, eager: boolean): boolean {
  const [come, setCome] = useState(eager);
  useEffect(() => {
    if (come || !frame.current) return;
    return wait(frame.current, () => setCome(true));
  }, [come, frame]);
  return come;
}
