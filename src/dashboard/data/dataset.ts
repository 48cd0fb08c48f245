/** Fetches the dataset and says in plain words what went wrong where it does. */
import { queryOptions } from "@tanstack/react-query";
import { DatasetError, readDataset } from "../../model/dataset.ts";
import type { Dataset } from "../../model/types.ts";

export class LoadError extends Error {
  override name = "LoadError";
  /** What a person can do about it. */
  readonly advice: string;
  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

const REBUILD = "Whoever runs this page can make the data anew with “npm run data”.";

/**
 * @throws LoadError with a sentence on what failed and one on what to do
 */
export async function fetchDataset(url: string, signal?: AbortSignal): Promise<Dataset> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new LoadError(
      "The data could not be fetched: the server did not answer.",
      "Check your connection, then try again.",
    );
  });
  if (!response.ok)
    throw new LoadError(
      `The data could not be fetched: the server answered ${response.status}.`,
      response.status === 404 ? REBUILD : "Try again in a moment.",
    );
  const text = await response.text();
  try {
    return readDataset(parse(text));
  } catch (error) {
    if (error instanceof DatasetError) throw new LoadError(error.message, REBUILD);
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(
      "The data is not valid JSON: the file is broken or arrived only in part.",
      `Try again. ${REBUILD}`,
    );
  }
}

export const datasetQuery = queryOptions({
  queryKey: ["dataset"],
  queryFn: ({ signal }) =>
    fetchDataset(new URL("data/dataset.json", document.baseURI).href, signal),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});
