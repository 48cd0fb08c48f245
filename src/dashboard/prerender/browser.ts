/** A browser for the build: as much of one as the page needs to draw itself, of any width. */
import { JSDOM } from "jsdom";
import { textWidth } from "../charts/place.ts";
import type { Language } from "../i18n/language.ts";

/** What Node has of its own, and not as a browser has it. */
const INSTEAD = ["CustomEvent", "Event", "EventTarget", "navigator"];

export interface Browser {
  document: Document;
  /** Gives every element that is measured so many pixels, and tells those that wait to hear of it. */
  setWidth(pixels: number): void;
}

/** Width in pixels of what a period is dragged by (FilterBar.module.css). */
const THUMB = 18;

/** What the browser before has left. */
const opened = new Set<string>();

/** Opens one in a language, in place of the one before: the page is not made to know two. */
export function openBrowser(language: Language): Browser {
  const { window } = new JSDOM('<!doctype html><meta name="description">', {
    pretendToBeVisual: true,
    url: "https://two-way.invalid/",
  });
  let width = 0;
  const observers = new Set<() => void>();

  class Observer {
    readonly #heed: () => void;
    constructor(heed: (entries: unknown[]) => void) {
      this.#heed = () => heed([]);
    }
    observe() {
      observers.add(this.#heed);
    }
    unobserve() {}
    disconnect() {
      observers.delete(this.#heed);
    }
  }
  class Never {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const { prototype } = window.Element;
  Object.defineProperty(prototype, "clientWidth", { get: () => width });
  // Only the slider asks for it, of its thumb.
  Object.defineProperty(window.HTMLElement.prototype, "offsetWidth", { value: THUMB });
  // What is measured without a layout is text.
  prototype.getBoundingClientRect = function measure(this: Element) {
    return new window.DOMRect(0, 0, textWidth(this.textContent ?? ""), 16);
  };
  const given = {
    ResizeObserver: Observer,
    IntersectionObserver: Never,
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }),
  };
  Object.assign(window, given);
  Object.defineProperty(window.navigator, "languages", { value: [language] });
  Object.defineProperty(window.document, "fullscreenEnabled", { value: true });
  for (const name of Object.getOwnPropertyNames(window))
    if (!(name in globalThis) || INSTEAD.includes(name) || opened.has(name)) {
      opened.add(name);
      define(name, window[name as keyof typeof window]);
    }
  return {
    document: window.document,
    setWidth(pixels) {
      width = pixels;
      for (const heed of observers) heed();
    },
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
