import type { Answer, Deadline, EventRow, SeriesPoint } from "@demarche/server/schemas";
import { scaleUtc } from "d3-scale";
import { useMemo, useState } from "react";
import { useWidth } from "../../parts/use-width.js";
import { partyName } from "../../wording/countries.js";
import { addDays, toTime } from "../../wording/dates.js";
import { count } from "../../wording/numbers.js";
import type { Window } from "../window.js";
import { AnswerArcs, AnswerTip } from "./answer-arcs.js";
import { Axis } from "./axis.js";
import { Bars } from "./bars.js";
import { DeadlineSpans } from "./deadline-spans.js";
import { Marks } from "./marks.js";
import { type Placed, placeMarks } from "./place.js";
import { Tip } from "./tip.js";
import "./timeline.css";

export interface TimelineProps {
  readonly a: string;
  readonly b: string;
  readonly window: Window;
  /** Events of the window, where each can have a mark; null where there are too many. */
  readonly events: readonly EventRow[] | null;
  readonly total: number;
  readonly series: readonly SeriesPoint[];
  readonly by: "day" | "week" | "month";
  readonly answers: readonly Answer[];
  readonly deadlines: readonly Deadline[];
}

const REACH = 132;
const AXIS = REACH + 14;
const HEIGHT = 2 * REACH + 28;

/** Both directions on one axis: what a does above, what b does below; answers as arcs, deadlines as spans. */
export function Timeline({ a, b, window, events, total, series, by, answers, deadlines }: TimelineProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<Placed | null>(null);
  const x = useMemo(() => xOf(window, width), [window, width]);
  const marks = useMemo(
    () =>
      placeMarks(
        events ?? [],
        (day) => x(toTime(day)),
        ({ actors }) => actors.includes(a),
        REACH,
      ),
    [events, x, a],
  );
  return (
    <div className="timeline" ref={frame} style={{ height: HEIGHT + 22 }}>
      <p className="timeline-side above">{partyName(a)} acts</p>
      <p className="timeline-side below">{partyName(b)} acts</p>
      <svg width={width} height={HEIGHT + 22} role="group" aria-label={summary(a, b, total)}>
        <defs>
          <AnswerTip />
        </defs>
        <Axis x={x} width={width} height={HEIGHT} />
        <line className="timeline-axis" x2={width} y1={AXIS} y2={AXIS} />
        <DeadlineSpans deadlines={deadlines} x={x} axis={AXIS} />
        <AnswerArcs answers={answers} marks={marks} axis={AXIS} pointed={pointed?.event.id ?? null} />
        {events === null && <Bars points={series} x={x} axis={AXIS} reach={REACH} above={a} by={by} />}
        <Marks marks={marks} axis={AXIS} onPoint={setPointed} />
      </svg>
      {pointed !== null && <Tip mark={pointed} axis={AXIS} width={width} />}
    </div>
  );
}

const xOf = ({ from, to }: Window, width: number) =>
  scaleUtc()
    .domain([toTime(from), toTime(addDays(to, 1))])
    .range([12, Math.max(width - 12, 13)]);

const summary = (a: string, b: string, total: number) =>
  `${count(total, "event")} between ${partyName(a)} and ${partyName(b)}; the table below lists them all`;
