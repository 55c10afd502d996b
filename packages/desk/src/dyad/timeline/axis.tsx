import type { ScaleTime } from "d3-scale";
import { dayOfYear, monthName } from "../../wording/dates.js";

export type X = ScaleTime<number, number>;

/** Days as ticks with their names, as many as the width has room for. */
export function Axis({
  x,
  width,
  height,
}: {
  readonly x: X;
  readonly width: number;
  readonly height: number;
}) {
  const [first, last] = x.domain();
  const days = (last!.getTime() - first!.getTime()) / 86_400_000;
  const name = days < 200 ? dayOfYear : days < 3000 ? monthName : yearName;
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110)));
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${Math.round(x(tick))} 0)`}>
          <line y2={height} />
          <text y={height + 14} textAnchor="middle">
            {name(tick.toISOString())}
          </text>
        </g>
      ))}
    </g>
  );
}

const yearName = (day: string) => day.slice(0, 4);
