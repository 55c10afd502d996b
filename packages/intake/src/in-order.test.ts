import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrder } from "./in-order.js";

async function* countTo(end: number, taken: { count: number }) {
  for (let i = 0; i < end; i++) {
    taken.count++;
    yield i;
  }
}

it("gives results in the order of the items and reads no further ahead than its width", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(30),
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.nat(3)),
      async (end, width, delays) => {
        const taken = { count: 0 };
        const task = async (item: number) => {
          for (let turn = 0; turn < (delays[item] ?? 0); turn++) await new Promise(setImmediate);
          return item * 2;
        };
        const results: number[] = [];
        for await (const result of inOrder(countTo(end, taken), task, width)) {
          results.push(result);
          expect(taken.count).toBeLessThanOrEqual(results.length + width);
        }
        expect(results).toEqual(Array.from({ length: end }, (_, i) => i * 2));
      },
    ),
  );
});
