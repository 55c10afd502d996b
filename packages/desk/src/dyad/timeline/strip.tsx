import type { SeriesPoint } from "@demarche/server/schemas";
import { scaleUtc } from "d3-scale";
import { type PointerEvent, useMemo, useState } from "react";
import { useWidth } from "../../parts/use-width.js";
import { addDays, toDay, toTime } from "../../wording/dates.js";
import type { Window } from "../window.js";
import "./strip.css";

interface StripProps {
  readonly whole: Window;
  readonly window: Window;
  readonly series: readonly SeriesPoint[];
  readonly onChoose: (window: Window) => void;
}

const HEIGHT = 44;

/** All that there is, small: drag over it to choose the days shown. The two date fields do the same by keyboard. */
export function Strip({ whole, window, series, onChoose }: StripProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const x = useMemo(
    () =>
      scaleUtc()
        .domain([toTime(whole.from), toTime(addDays(whole.to, 1))])
        .range([0, Math.max(width, 1)]),
    [whole, width],
  );
  const shape = useMemo(() => stripShape(series, (day) => x(toTime(day))), [series, x]);
  const at = (event: PointerEvent<SVGSVGElement>) =>
    Math.min(Math.max(event.clientX - event.currentTarget.getBoundingClientRect().left, 0), width);
  const [low, high] =
    drag === null ? [x(toTime(window.from)), x(toTime(addDays(window.to, 1)))] : sorted(drag);
  const end = () => {
    if (drag === null) return;
    const [from, to] = sorted(drag);
    setDrag(null);
    if (to - from > 3) onChoose({ from: toDay(x.invert(from).getTime()), to: toDay(x.invert(to).getTime()) });
  };
  return (
    <div className="strip no-print" ref={frame} style={{ height: HEIGHT + 18 }}>
      <svg
        width={width}
        height={HEIGHT}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([at(event), at(event)]);
        }}
        onPointerMove={(event) => drag !== null && setDrag([drag[0], at(event)])}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      >
        <path className="strip-conflict" d={shape.conflict} />
        <path className="strip-cooperation" d={shape.cooperation} />
        <rect
          className="strip-window"
          x={low}
          y="0.5"
          width={Math.max(high - low, 2)}
          height={HEIGHT - 1}
          rx="3"
        />
      </svg>
      <p className="strip-ends small soft">
        <span>{whole.from.slice(0, 4)}</span>
        <span>Drag to choose days</span>
        <span>{whole.to.slice(0, 4)}</span>
      </p>
    </div>
  );
}

const sorted = ([a, b]: readonly [number, number]): [number, number] => (a <= b ? [a, b] : [b, a]);

/** Needles up for cooperation and down for conflict, by the root of the number of events. */
function stripShape(series: readonly SeriesPoint[], x: (day: string) => number) {
  const middle = HEIGHT / 2;
  const sums = new Map<string, [number, number]>();
  for (const { period, quads } of series) {
    const [cool, warm] = sums.get(period) ?? [0, 0];
    sums.set(period, [cool + (quads[1] ?? 0) + (quads[2] ?? 0), warm + (quads[3] ?? 0) + (quads[4] ?? 0)]);
  }
  const most = Math.sqrt(Math.max(...[...sums.values()].flat(), 1));
  const needle = (day: string, number: number, sign: number) =>
    number === 0
      ? ""
      : `M${x(day).toFixed(1)} ${middle}v${((sign * Math.sqrt(number)) / most) * (middle - 3)}`;
  const days = [...sums];
  return {
    cooperation: days.map(([day, [cool]]) => needle(day, cool, -1)).join(""),
    conflict: days.map(([day, [, warm]]) => needle(day, warm, 1)).join(""),
  };
}
