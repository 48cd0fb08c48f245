import type { Dataset } from "../../model/types.ts";
import type { MessageKey } from "../i18n/words.ts";
import { type Alive, whenDead } from "../on-demand/alive.ts";
import { turn } from "../pace/turn.ts";
import type { Form } from "./forms.ts";
import { piecesOf } from "./pieces.ts";
import type { Asked, Told } from "./worker.ts";

/**
 * The file of a form, made in a thread of its own: a hundred thousand figures never hold up the page.
 * @throws Error where the thread cannot be had, fails or is killed
 */
export async function fileOf({ id, type }: Form, dataset: Dataset): Promise<Blob> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const post = (message: Asked) => worker.postMessage(message);
  const answer = new Promise<Blob>((resolve, reject) => {
    const refuse = (key: MessageKey, message?: string) =>
      reject(Object.assign(new Error(message), { said: { key } }));
    worker.addEventListener("message", ({ data }: MessageEvent<Told | Alive>) => {
      if ("file" in data) resolve(data.file);
      else if ("fault" in data) reject(new Error(data.fault));
    });
    // The script of the worker could not be fetched, or it fell over.
    worker.addEventListener("error", ({ message }) => refuse("data.noMaker", message));
    whenDead(worker, () => refuse("data.brokeOff"));
  });
  const hand = async () => {
    for (const piece of piecesOf(dataset)) {
      post({ piece });
      await turn();
    }
    post({ make: { id, type } });
  };
  try {
    const [file] = await Promise.all([answer, hand()]);
    return file;
  } finally {
    worker.terminate();
  }
}
