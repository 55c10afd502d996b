import fc from "fast-check";
import { expect, it } from "vitest";
import { quantize } from "./vectors.js";

it("quantizes a row to bytes that are off by half a unit at most", () => {
  const rows = fc.array(fc.float({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(rows, (values) => {
      const bytes = new Int8Array(values.length);
      const unit = quantize(values, bytes, 0);
      for (const [i, value] of values.entries()) {
        expect(Math.abs(bytes[i]! * unit - value)).toBeLessThanOrEqual(0.501 * unit);
      }
    }),
  );
});
