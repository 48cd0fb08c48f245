/** Fetches the dataset and says in plain words what went wrong where it does. */
import { queryOptions } from "@tanstack/react-query";
import { DatasetError, readDatasetInSteps } from "../../model/dataset.ts";
import type { Dataset } from "../../model/types.ts";
import type { MessageKey, Said } from "../i18n/words.ts";
import { turn } from "../pace/turn.ts";

export class LoadError extends Error {
  override name = "LoadError";
  readonly said: Said;
  /** What a person can do about it. */
  readonly advice: MessageKey;
  constructor(said: Said, advice: MessageKey) {
    super(said.key);
    this.said = said;
    this.advice = advice;
  }
}

/**
 * @throws LoadError with a sentence on what failed and one on what to do
 */
export async function fetchDataset(url: string, signal?: AbortSignal): Promise<Dataset> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new LoadError({ key: "load.noAnswer" }, "load.connection");
  });
  if (!response.ok)
    throw new LoadError(
      { key: "load.status", values: { status: String(response.status) } },
      response.status === 404 ? "load.rebuild" : "load.later",
    );
  const text = await response.text().catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new LoadError({ key: "load.cut" }, "load.connection");
  });
  try {
    return await readDatasetInSteps(parse(text), turn);
  } catch (error) {
    if (error instanceof DatasetError)
      throw new LoadError({ key: "load.wrong", values: { why: error.message } }, "load.rebuild");
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError({ key: "load.notJson" }, "load.againOrRebuild");
  }
}

export const datasetQuery = queryOptions({
  queryKey: ["dataset"],
  queryFn: ({ signal }) =>
    fetchDataset(new URL("data/dataset.json", document.baseURI).href, signal),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});
