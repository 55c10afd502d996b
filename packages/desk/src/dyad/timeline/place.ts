import type { EventRow } from "@demarche/server/schemas";

/** An event's mark: its place is the centre; `up` tells whether it stands above the axis. */
export interface Placed {
  readonly event: EventRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly up: boolean;
}

/** Radius by the event's weight on the PLOVER scale; the fewer events, the more room for each. */
const radiusOf = ({ scale }: EventRow, events: number): number =>
  (3.5 + Math.abs(scale) * 0.6) * Math.min(1.7, Math.max(0.9, 1.9 - events / 80));

const GAP = 1.5;

/**
 * Puts marks along the axis, each as near to it as the earlier ones leave room: a's acts above, b's below. `reach` is
 * the height of a side; `tight` below 1 presses what would stand higher into it.
 */
export function placeMarks(
  events: readonly EventRow[],
  x: (day: string) => number,
  isUp: (event: EventRow) => boolean,
  reach: number,
): Placed[] {
  const dated = events.filter(({ date }) => date !== null);
  return [true, false].flatMap((up) => {
    const side = dated.filter((event) => isUp(event) === up);
    const stacked = stack(
      side.map((event) => ({ event, x: x(event.date!), r: radiusOf(event, events.length) })),
    );
    const highest = Math.max(...stacked.map(({ height, r }) => height + r), 1);
    const tight = Math.min(1, (reach - 4) / highest);
    return stacked.map(({ height, ...mark }) => ({ ...mark, up, y: (up ? -1 : 1) * height * tight }));
  });
}

interface Disc {
  readonly event: EventRow;
  readonly x: number;
  readonly r: number;
}

/** Each disc at the least height at which it meets none of those before it. */
function stack(discs: readonly Disc[]): (Disc & { readonly height: number })[] {
  const placed: (Disc & { readonly height: number })[] = [];
  for (const disc of [...discs].sort((a, b) => a.x - b.x || b.r - a.r)) {
    const near = placed.filter((other) => disc.x - other.x < disc.r + other.r + GAP);
    placed.push({ ...disc, height: freeHeight(disc, near) });
  }
  return placed;
}

function freeHeight(disc: Disc, near: readonly (Disc & { readonly height: number })[]): number {
  const least = disc.r + 12;
  const spans = near
    .map((other) => {
      const reach = disc.r + other.r + GAP;
      const half = Math.sqrt(Math.max(0, reach ** 2 - (disc.x - other.x) ** 2));
      return [other.height - half, other.height + half] as const;
    })
    .sort((a, b) => a[0] - b[0]);
  return spans.reduce((height, [low, high]) => (height > low && height < high ? high : height), least);
}
