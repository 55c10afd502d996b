import type { SeriesPoint } from "@demarche/server/schemas";
import { type MouseEvent, useMemo } from "react";
import { useWidth } from "../../parts/use-width.js";
import { addDays } from "../../wording/dates.js";
import { count } from "../../wording/numbers.js";
import type { Window } from "../window.js";
import { type Cell, cellsOf, columnOf, dayOfColumn } from "./cells.js";
import "./grid.css";

interface GridProps {
  readonly series: readonly SeriesPoint[];
  readonly onChoose: (window: Window) => void;
}

const ROW = 18;
const LEFT = 40;
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
const MONTH_NAME = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

/** A row a year, a column a day, a dot as large as there was much: bursts and anniversaries show at once. */
export function DayGrid({ series, onChoose }: GridProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const years = useMemo(() => cellsOf(series), [series]);
  const most = Math.max(...years.flatMap(({ cells }) => cells.map(({ events }) => events)), 1);
  const step = Math.max(width - LEFT - 8, 1) / 366;
  const x = (column: number) => LEFT + (column + 0.5) * step;
  const height = years.length * ROW + 20;
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const year = years[Math.floor((event.clientY - box.top - 18) / ROW)]?.year;
    if (year === undefined) return;
    const day = dayOfColumn(year, (event.clientX - box.left - LEFT) / step - 0.5);
    onChoose({ from: addDays(day, -7), to: addDays(day, 7) });
  };
  return (
    <div className="day-grid" ref={frame} style={{ height }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the date fields above do the same by keyboard */}
      <svg width={width} height={height} role="img" aria-label={summary(years)} onClick={choose}>
        {MONTHS.map((month) => (
          <text
            key={month.getTime()}
            className="grid-label"
            x={x(columnOf(month.toISOString().slice(0, 10)))}
            y="11"
          >
            {width > 480 ? MONTH_NAME.format(month) : MONTH_NAME.format(month).charAt(0)}
          </text>
        ))}
        {years.map(({ year, cells }, row) => (
          <g key={year} transform={`translate(0 ${18 + row * ROW + ROW / 2})`}>
            <text className="grid-label" x="0" dy="0.35em">
              {year}
            </text>
            <line x1={LEFT} x2={width} />
            <path className="grid-warm" d={dots(cells, x, most, -1)} />
            <path className="grid-cool" d={dots(cells, x, most, 1)} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** One path for all dots of a colour, since there may be thousands. */
function dots(cells: readonly Cell[], x: (column: number) => number, most: number, sign: number): string {
  return cells
    .filter(({ sum }) => (sum < 0 ? -1 : 1) === sign)
    .map(({ column, events }) => {
      const r = (1.6 + 6 * Math.sqrt(events / most)).toFixed(1);
      return `M${(x(column) - Number(r)).toFixed(1)} 0a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0`;
    })
    .join("");
}

function summary(years: ReturnType<typeof cellsOf>): string {
  const busiest = years
    .flatMap(({ cells }) => cells)
    .reduce<Cell | null>((a, b) => (a && a.events >= b.events ? a : b), null);
  const days = years.reduce((sum, { cells }) => sum + cells.length, 0);
  if (busiest === null) return "No day has events";
  return `${count(days, "day")} with events; most of them on ${busiest.day}, ${count(busiest.events, "event")}`;
}
