import type { SeriesPoint } from "@demarche/server/schemas";
import { toTime } from "../../wording/dates.js";
import { QUADS } from "../../wording/quads.js";
import type { X } from "./axis.js";

interface BarsProps {
  readonly points: readonly SeriesPoint[];
  readonly x: X;
  readonly axis: number;
  readonly reach: number;
  /** Code of the party whose acts stand above. */
  readonly above: string;
  readonly by: "day" | "week" | "month";
}

const DAYS = { day: 1, week: 7, month: 30 } as const;

/** Too many events for a mark each: bars by period, those of one side above the axis and of the other below. */
export function Bars({ points, x, axis, reach, above, by }: BarsProps) {
  const most = Math.max(...sums(points).values(), 1);
  const width = Math.max(1, x(DAYS[by] * 86_400_000) - x(0) - 1);
  const heights = new Map<string, number>();
  return (
    <g aria-hidden="true">
      {points.flatMap((point) =>
        QUADS.map((quad) => {
          const number = point.quads[quad] ?? 0;
          if (number === 0) return null;
          const side = `${point.period} ${point.actor}`;
          const base = heights.get(side) ?? 6;
          const height = (number / most) * (reach - 10);
          heights.set(side, base + height);
          const y = point.actor === above ? axis - base - height : axis + base;
          return (
            <rect
              key={`${side}-${point.status}-${quad}`}
              className={`bar-part q${quad} ${point.status}`}
              x={x(toTime(point.period))}
              y={y}
              width={width}
              height={height}
            />
          );
        }),
      )}
    </g>
  );
}

/** Events of each period and side. */
function sums(points: readonly SeriesPoint[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { period, actor, basis } of points)
    all.set(`${period} ${actor}`, (all.get(`${period} ${actor}`) ?? 0) + basis.events);
  return all;
}
