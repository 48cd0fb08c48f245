/** What a program that drives the page may ask of it: pictures, without a person who clicks. */
import type { Dataset } from "../../model/types.ts";
import { ignoredInWords } from "../filters/address.ts";
import type { ViewStore } from "../filters/store.ts";
import { wordsOf } from "../i18n/words.ts";
import { pngFile, svgFile } from "./download.ts";
import type { PictureRequest } from "./stage.tsx";
import { makePicture } from "./stage.tsx";
import { sceneOf, subjectsOf } from "./subjects.ts";
import { whyNot } from "./why-not.ts";

export interface Asked extends PictureRequest {
  formats: ("png" | "svg")[];
  /** Pixels of a PNG to each of the picture. */
  scale: number;
}

/** File contents in base64 by ending, or a sentence that says why there are none. */
export type Answer =
  | { name: string; files: Record<string, string>; left: string[] }
  | { failure: string };

export interface Offer {
  /** What there is to make pictures of, and what of the page's address could not be used. */
  subjects(): Promise<{ subjects: { id: string; empty: boolean }[]; ignored: string[] }>;
  picture(asked: Asked): Promise<Answer>;
}

const base64 = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

export function offerOf(dataset: Dataset, store: ViewStore): Offer {
  return {
    async subjects() {
      const { view, ignored } = store.getState();
      const words = await wordsOf("en");
      return {
        subjects: subjectsOf(sceneOf(dataset, view, words)),
        ignored: ignored.map((part) => ignoredInWords(words, part)),
      };
    },
    async picture({ formats, scale, ...request }) {
      try {
        const made = await makePicture(dataset, store.getState().view, request);
        const files: Record<string, string> = {};
        for (const format of formats)
          files[format] = await base64(
            format === "png" ? await pngFile(made, scale) : svgFile(made),
          );
        const left = Object.entries(made.left).flatMap(([what, some]) =>
          some ? [some === true ? what : `${some} ${what}`] : [],
        );
        return { name: made.name, files, left };
      } catch (error) {
        return { failure: whyNot(await wordsOf("en"), error) };
      }
    },
  };
}
