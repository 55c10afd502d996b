import type { EventRow } from "@demarche/server/schemas";
import fc from "fast-check";
import { expect, it } from "vitest";
import { placeMarks } from "./place.js";

const event = (id: number, date: string | null, scale: number) =>
  ({ id: String(id), date, scale }) as EventRow;
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-01-${String(number).padStart(2, "0")}`);
const x = (date: string) => Number(date.slice(8)) * 3;

it("places no two marks over each other where there is room, and each on its own side", () => {
  const events = fc.array(fc.record({ date: day, scale: fc.double({ min: -10, max: 10, noNaN: true }) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(events, (drawn) => {
      const rows = drawn.map(({ date, scale }, id) => event(id, date, scale));
      const placed = placeMarks(rows, x, ({ id }) => Number(id) % 2 === 0, 10_000);
      expect(placed).toHaveLength(rows.length);
      for (const [at, one] of placed.entries()) {
        expect(Math.sign(one.y)).toBe(one.up ? -1 : 1);
        for (const other of placed.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
      }
    }),
  );
});

it("presses a high stack into its side, and leaves out what has no day", () => {
  const rows = Array.from({ length: 40 }, (_, id) => event(id, "2024-01-05", -9));
  const placed = placeMarks([...rows, event(99, null, 1)], x, () => true, 100);
  expect(placed).toHaveLength(40);
  for (const { y } of placed) expect(Math.abs(y)).toBeLessThanOrEqual(100);
});
