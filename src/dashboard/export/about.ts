/** What a picture says of itself inside its file: as text chunks of a PNG, as RDF in an SVG (Dublin Core 1.1). */
import { textsOf } from "./png.ts";
import { element, escapeXml } from "./xml.ts";

export interface About {
  title: string;
  /** What is measured and what is to be seen, in words. */
  description: string;
  /** Who says so, each with its date. */
  sources: string[];
  /** Who may do what with it. */
  rights: string;
  /** BCP 47. */
  language: string;
  /** Address of the view that it shows. */
  address: string;
}

/** Who made the file; a picture that is dropped on the page is known by it. */
export const MAKER = "Two-Way";

/** Keywords of PNG 11.3.2.1, and URL. */
export function pngTexts(about: About): Record<string, string> {
  const { title, description, sources, rights, language, address } = about;
  return {
    Title: title,
    Description: description,
    Source: sources.join("; "),
    Copyright: rights,
    Language: language,
    URL: address,
    Software: MAKER,
  };
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

export function svgMetadata(about: About): string {
  const { title, description, sources, rights, language, address } = about;
  const say = (name: string, text: string) => element(`dc:${name}`, {}, escapeXml(text));
  const said = [
    say("title", title),
    say("description", description),
    ...sources.map((source) => say("source", source)),
    say("rights", rights),
    say("language", language),
    say("identifier", address),
    say("creator", MAKER),
    say("format", "image/svg+xml"),
  ];
  const work = element("rdf:Description", { "rdf:about": "" }, said.join("\n"));
  const rdf = element("rdf:RDF", { "xmlns:rdf": RDF, "xmlns:dc": DUBLIN_CORE }, work);
  return element("metadata", {}, rdf);
}

/** The address in a PNG that the page made; undefined for any other file. */
export function addressInPng(bytes: Uint8Array): string | undefined {
  const texts = textsOf(bytes);
  return texts?.Software === MAKER ? texts.URL : undefined;
}

/** The same of an SVG, from its text. */
export function addressInSvg(text: string): string | undefined {
  const root = new DOMParser().parseFromString(text, "image/svg+xml");
  const say = (name: string) =>
    root.getElementsByTagNameNS(DUBLIN_CORE, name)[0]?.textContent ?? undefined;
  return say("creator") === MAKER ? say("identifier") : undefined;
}
