import type { SeriesPoint } from "@demarche/server/schemas";
import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { type KeyboardEvent, useMemo } from "react";
import { useWidth } from "../../parts/use-width.js";
import { partyName } from "../../wording/countries.js";
import { addDays, daysBetween, shortDay, toDay, toTime } from "../../wording/dates.js";
import { points } from "../../wording/numbers.js";
import type { Window } from "../window.js";
import { curveOf, type Reading } from "./curve.js";
import "./temperature.css";

interface ThermographProps {
  readonly a: string;
  readonly b: string;
  readonly window: Window;
  readonly series: readonly SeriesPoint[];
  /** The day whose temperature is taken apart. */
  readonly at: string;
  readonly onAt: (day: string) => void;
}

const HEIGHT = 112;

/** How warm or cold each side was to the other; a click, or the arrows, choose the day that is taken apart. */
export function Thermograph({ a, b, window, series, at, onAt }: ThermographProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const curves = useMemo(() => {
    const step = Math.max(1, Math.ceil(daysBetween(window.from, window.to) / 500));
    return [curveOf(series, a, window, step), curveOf(series, b, window, step)] as const;
  }, [series, a, b, window]);
  const x = scaleUtc()
    .domain([toTime(window.from), toTime(addDays(window.to, 1))])
    .range([12, Math.max(width - 12, 13)]);
  const y = yOf(curves);
  const way = line<Reading>()
    .x(({ day }) => x(toTime(day)))
    .y(({ value }) => y(value));
  const move = (event: KeyboardEvent) => {
    const days = { ArrowLeft: -1, ArrowRight: 1, PageUp: -30, PageDown: 30 }[event.key];
    if (days === undefined) return;
    event.preventDefault();
    onAt(clampDay(addDays(at, days), window));
  };
  const now = curves.map((curve) => readingAt(curve, at));
  return (
    <div className="thermograph" ref={frame} style={{ height: HEIGHT }}>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Day whose temperature is taken apart"
        aria-valuemin={0}
        aria-valuemax={daysBetween(window.from, window.to)}
        aria-valuenow={Math.max(0, daysBetween(window.from, at))}
        aria-valuetext={`${shortDay(at)}: ${partyName(a)} ${points(now[0]!)}, ${partyName(b)} ${points(now[1]!)}`}
        onKeyDown={move}
        onPointerDown={(event) => {
          const left = event.currentTarget.getBoundingClientRect().left;
          onAt(clampDay(toDay(x.invert(event.clientX - left).getTime()), window));
        }}
      >
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <rect className="thermo-warm" x="0" y={y(0)} width={width} height={Math.max(HEIGHT - y(0), 0)} />
          <line className="timeline-axis" x1="0" x2={width} y1={y(0)} y2={y(0)} />
          <path className="thermo-line first" d={way(curves[0]) ?? ""} />
          <path className="thermo-line second" d={way(curves[1]) ?? ""} />
          {at >= window.from && at <= window.to && (
            <g className="thermo-at" transform={`translate(${x(toTime(at))} 0)`}>
              <line y2={HEIGHT} />
              {now.map((value, side) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the two sides stay where they are
                <circle key={side} cy={y(value)} r="3.5" />
              ))}
            </g>
          )}
        </svg>
      </div>
    </div>
  );
}

function yOf(curves: readonly (readonly Reading[])[]) {
  const values = curves.flat().map(({ value }) => value);
  const low = Math.min(...values, -2);
  const high = Math.max(...values, 2);
  return scaleLinear()
    .domain([low, high])
    .range([HEIGHT - 8, 8]);
}

const readingAt = (curve: readonly Reading[], day: string) =>
  curve.findLast((reading) => reading.day <= day)?.value ?? 0;

const clampDay = (day: string, { from, to }: Window) => (day < from ? from : day > to ? to : day);
