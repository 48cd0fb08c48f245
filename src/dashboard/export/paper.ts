/** A picture alone on paper, or as PDF: the browser prints the SVG, so that letters stay letters. */
import type { Made } from "./stage.tsx";
import "./paper.css";

/** By this the style sheet knows what to print. */
const PAPER = "paper";

/** Makes a rim and the letters over it one text again, so that nobody copies the words twice. */
function joinRim(rim: Element) {
  const text = rim.nextElementSibling;
  for (const name of ["stroke", "stroke-width", "stroke-linejoin"]) {
    const value = rim.getAttribute(name);
    if (value !== null) text?.setAttribute(name, value);
  }
  text?.setAttribute("paint-order", "stroke");
  rim.remove();
}

/** Opens the browser's print dialog with a page as large as the picture. */
export function printPicture({ svg, pixels: [width, height] }: Pick<Made, "svg" | "pixels">): void {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  // The page has these fonts already.
  documentElement.querySelector("style")?.remove();
  for (const rim of documentElement.querySelectorAll("text[aria-hidden]")) joinRim(rim);
  const paper = document.createElement("div");
  paper.id = PAPER;
  paper.append(document.importNode(documentElement, true));
  // A rule of its own for the size of the page: it cannot be set on an element.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${width}px ${height}px; margin: 0 }`);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(paper);
  window.addEventListener(
    "afterprint",
    () => {
      paper.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
  window.print();
}
