/** From the live page to the one that stands in index.html: what is seen first and what it rests on, without what only a script can do. */
import { DRAWING, FIRST_CHART } from "../first/first-page.ts";

/** The sections that are kept. */
const KEPT = ["headlines", "trade", "sources"];

export interface Drawn {
  /** In pixels. */
  width: number;
  /** An `svg` element. */
  markup: string;
}

/**
 * Cuts a drawn page down, in place.
 * @param drawings of its main chart, the narrowest first
 */
export function trim(page: Element, drawings: Drawn[]): void {
  for (const section of page.querySelectorAll("main > section"))
    if (!KEPT.includes(section.id)) section.remove();
  const [main, ...others] = page.querySelectorAll("#trade figure");
  for (const figure of others) figure.remove();
  trimSources(page);
  for (const unseen of page.querySelectorAll("[hidden]")) unseen.remove();
  for (const button of page.querySelectorAll("table button, #sources button"))
    button.replaceWith(...button.childNodes);
  for (const details of page.querySelectorAll("details")) details.open = false;
  for (const part of page.querySelectorAll('[data-print="skip"], [data-export="skip"]'))
    if (part.localName !== "details" && part.querySelector("a, button, input"))
      part.setAttribute("inert", "");
  for (const button of page.querySelectorAll("button"))
    if (!button.closest("[inert]")) button.disabled = true;
  const frame = main?.querySelector(".recharts-surface")?.parentElement;
  if (!main || !frame) throw new Error("the page has no main chart");
  frame.innerHTML = `<div ${DRAWING}="${main.id}"><style>${fitting(drawings)}</style>${drawings.map(slim).join("")}<div id="${FIRST_CHART}"></div></div>`;
}

/** Which texts and whose statistics: neither the notes themselves, of which there may be any number, nor what was worked out from them. */
function trimSources(page: Element): void {
  for (const part of page.querySelectorAll("#sources section"))
    if (part.getAttribute("data-print") === "skip") part.removeAttribute("data-print");
    else part.remove();
  for (const note of page.querySelectorAll('#sources [id^="text-"] > :not(summary, p)'))
    note.remove();
}

/** Of all drawings the widest that has room. */
function fitting(drawings: Drawn[]): string {
  const own = `[${DRAWING}]`;
  const rules = drawings.map(({ width }, i) => {
    const next = drawings[i + 1]?.width;
    const below = next === undefined ? "" : ` and (width<${next}px)`;
    return `@container (width>=${width}px)${below}{${own}>svg[width="${width}"]{display:block}}`;
  });
  return `${own}{container-type:inline-size;height:100%}${own}>svg{display:none}${rules.join("")}`;
}

/** A drawing that only stands there: nothing that a script would look for, no id that another has, and as few elements as look the same. */
function slim({ width, markup }: Drawn): string {
  const holder = document.createElement("div");
  holder.innerHTML = markup;
  const svg = holder.firstElementChild as SVGElement;
  svg.removeAttribute("style");
  for (const title of svg.querySelectorAll("g > title")) title.remove();
  // As the library for shapes writes them in a browser; in Node it is another build of it, which does not.
  for (const line of svg.querySelectorAll("path.recharts-curve"))
    line.setAttribute("d", (line.getAttribute("d") ?? "").replace(/[\d.]+/g, thousandths));
  for (const element of svg.querySelectorAll("*")) {
    if (element.id) element.id = `${element.id}-${width}`;
    if (element.getAttribute("stroke-width") === "0")
      for (const name of ["stroke", "stroke-width"]) element.removeAttribute(name);
    for (const { name, value } of [...element.attributes])
      if (value.startsWith("url(#")) element.setAttribute(name, value.replace(")", `-${width})`));
      else if (name === "class" && value !== "ticks") element.removeAttribute(name);
      else if (name === "tabindex" || name.startsWith("data-")) element.removeAttribute(name);
  }
  for (const group of svg.querySelectorAll("g"))
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  for (const empty of svg.querySelectorAll(":is(g, defs):empty")) empty.remove();
  return svg.outerHTML;
}

const thousandths = (number: string) => String(Math.round(Number(number) * 1000) / 1000);
