import { afterEach, describe, expect, test, vi } from "vitest";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation } from "../test-data.ts";
import { fetchDataset, LoadError } from "./dataset.ts";

const answer = (body: string, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
afterEach(() => vi.unstubAllGlobals());

async function failure(): Promise<LoadError> {
  const error = await fetchDataset("x").catch((cause: unknown) => cause);
  if (error instanceof LoadError) return error;
  throw new Error(`expected a LoadError, got ${String(error)}`);
}

describe("fetching the data", () => {
  test("gives a dataset that is in order", async () => {
    const dataset = datasetOf([observation({ id: "one" })]);
    answer(JSON.stringify(dataset));
    expect(await fetchDataset("x")).toEqual(dataset);
  });

  test.each([
    ["{", 200, "not valid JSON"],
    ["{}", 200, "no version number"],
    ['{"version":7}', 200, "of version 7; this page reads version 1"],
    ['{"version":1}', 200, "damaged at indicators"],
    ["gone", 404, "the server answered 404"],
    ["oh no", 500, "the server answered 500"],
  ])("%s with status %d is told as %s", async (body, status, words) => {
    answer(body, status);
    const error = await failure();
    expect(english.t(error.said.key, error.said.values)).toContain(words);
    expect(english.t(error.advice)).toMatch(/[.]$/);
  });

  test("an answer that breaks off is told as such", async () => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"version":1,'));
        stream.error(new TypeError("network error"));
      },
    });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
    expect((await failure()).said).toEqual({ key: "load.cut" });
  });

  test("no answer at all is told as such", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect((await failure()).said).toEqual({ key: "load.noAnswer" });
  });
});
