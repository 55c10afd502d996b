import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { shapePath } from "../../parts/mark.js";
import { dayRange } from "../../wording/dates.js";
import { heading } from "../../wording/events.js";
import { STATUS_NAMES } from "../../wording/status.js";
import type { Placed } from "./place.js";

interface MarksProps {
  readonly marks: readonly Placed[];
  readonly axis: number;
  readonly onPoint: (mark: Placed | null) => void;
}

/** One mark an event; one of them takes the focus, and the arrows go on from it in order of time. */
export function Marks({ marks, axis, onPoint }: MarksProps) {
  const navigate = useNavigate();
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const inOrder = [...marks].sort((a, b) => a.x - b.x || b.y - a.y);
  const step = (event: KeyboardEvent, by: number) => {
    const next = Math.min(Math.max(at + by, 0), inOrder.length - 1);
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll<SVGAElement>("a")[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it take the focus; the arrows go from one to the next
    <g
      ref={group}
      transform={`translate(0 ${axis})`}
      onKeyDown={(event) => {
        if (event.key === "ArrowRight") step(event, 1);
        if (event.key === "ArrowLeft") step(event, -1);
      }}
    >
      {inOrder.map((mark, index) => (
        <g key={mark.event.id} transform={`translate(${mark.x} ${mark.y})`}>
          <a
            href={`/events/${mark.event.id}`}
            className={`timeline-mark q${mark.event.quad}`}
            tabIndex={index === Math.min(at, inOrder.length - 1) ? 0 : -1}
            aria-label={told(mark)}
            onPointerEnter={() => onPoint(mark)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => {
              setAt(index);
              onPoint(mark);
            }}
            onBlur={() => onPoint(null)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              void navigate({ to: "/events/$id", params: { id: mark.event.id } });
            }}
          >
            <circle className="timeline-hit" r={Math.max(mark.r, 7)} />
            <path className={`mark-shape ${mark.event.status}`} d={shapePath(mark.event.status, mark.r)} />
          </a>
        </g>
      ))}
    </g>
  );
}

function told({ event }: Placed): string {
  const { date, enddate, status } = event;
  return `${heading(event)}, ${dayRange(date, enddate)}, ${STATUS_NAMES[status]}`;
}
