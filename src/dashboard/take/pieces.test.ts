import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf, whole } from "./pieces.ts";

it("pieces are together what they were cut from, whatever their number", () =>
  fc.assert(
    fc.property(
      fc.record({
        title: fc.string(),
        few: fc.array(fc.integer(), { maxLength: 3 }),
        many: fc
          .integer({ min: 0, max: 3500 })
          .map((length) => Array.from({ length }, (_, i) => ({ i }))),
        nothing: fc.constant(null),
      }),
      (data) => {
        const pieces = [...piecesOf(data)];
        expect(whole(pieces)).toEqual(data);
        for (const { items = [] } of pieces) expect(items.length).toBeLessThanOrEqual(1000);
      },
    ),
    { numRuns: 50 },
  ));
