/** Makes files of the data beside the page, so that it stays awake. */
import type { Dataset } from "../../model/types.ts";
import { held } from "../on-demand/alive.ts";
import type { Form } from "./forms.ts";
import { MAKERS } from "./makers.ts";
import { type Piece, whole } from "./pieces.ts";

/** Some of the data, or the word to begin with all that has come. */
export type Asked = { piece: Piece } | { make: Pick<Form, "id" | "type"> };
export type Told = { file: Blob } | { fault: string };

const pieces: Piece[] = [];
const alive = held();

const made = ({ id, type }: Pick<Form, "id" | "type">): Told => {
  try {
    return { file: new Blob([MAKERS[id](whole(pieces) as Dataset)], { type }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  if ("piece" in data) {
    pieces.push(data.piece);
    return;
  }
  await alive;
  (self as unknown as Worker).postMessage(made(data.make));
});
