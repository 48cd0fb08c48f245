import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./order.ts";

test("results come in the order of the items, and no more than the width are under way", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5)),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(3),
      async (delays, width, pause) => {
        let taken = 0;
        let given = 0;
        let most = 0;
        async function* items() {
          for (const [i, delay] of delays.entries()) {
            most = Math.max(most, ++taken - given);
            yield { i, delay };
          }
        }
        const wait = async (turns: number) => {
          for (let k = 0; k < turns; k++) await turn();
        };
        const work = async ({ i, delay }: { i: number; delay: number }) => {
          await wait(delay);
          return i;
        };
        const results: number[] = [];
        for await (const result of inOrder(items(), work, width)) {
          given++;
          results.push(result);
          await wait(pause);
        }
        expect(results).toEqual(delays.map((_, i) => i));
        expect(most).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("a result is given while the source has not made up its mind", async () => {
  const silent = new Promise<never>(() => {});
  async function* items() {
    yield 1;
    await silent;
  }
  const results = inOrder(items(), async (item) => item * 2, 4);
  expect(await results.next()).toEqual({ value: 2, done: false });
  expect(await results.return()).toEqual({ value: undefined, done: true });
});

test("what fails is thrown in its turn", async () => {
  async function* items() {
    yield* [1, 2, 3];
  }
  const seen: number[] = [];
  const all = async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error("two");
      return item;
    };
    for await (const result of inOrder(items(), work, 3)) seen.push(result);
  };
  await expect(all).rejects.toThrow("two");
  expect(seen).toEqual([1]);
});
