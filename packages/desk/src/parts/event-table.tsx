import type { EventRow } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { dayRange } from "../wording/dates.js";
import { eventName, heading } from "../wording/events.js";
import { count, points } from "../wording/numbers.js";
import { STATUS_NAMES } from "../wording/status.js";
import { Mark } from "./mark.js";
import { usePrinting } from "./use-printing.js";
import "./event-table.css";

interface TableProps {
  readonly rows: readonly EventRow[];
  /** All that the filters leave; the rows are those loaded so far. */
  readonly total: number;
  /** Loads more, where there is more. */
  readonly more: (() => void) | null;
  readonly label: string;
}

/** Events as rows, however many: only those near the window stand in the page, and more are loaded as one scrolls. */
export function EventTable({ rows, total, more, label }: TableProps) {
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (body.current !== null) setOffset(body.current.getBoundingClientRect().top + scrollY);
  }, []);
  const printing = usePrinting();
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 78,
    overscan: printing ? rows.length : 8,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]!.id,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more !== null && last >= rows.length - 20) more();
  }, [more, last, rows.length]);
  return (
    <div role="table" className="event-table" aria-label={label} aria-rowcount={total}>
      <div role="row" className="event-row head" aria-rowindex={1} tabIndex={-1}>
        {["Date", "Event", "Who did what to whom", "Scale", "Reports"].map((name) => (
          <span role="columnheader" key={name} tabIndex={-1}>
            {name}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="event-rows" ref={body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, key }) => (
          <Row
            key={String(key)}
            event={rows[index]!}
            index={index}
            top={start - offset}
            measure={virtual.measureElement}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly event: EventRow;
  readonly index: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
}

function Row({ event, index, top, measure }: RowProps) {
  return (
    <div
      role="row"
      tabIndex={-1}
      className="event-row"
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Cell name="date">{dayRange(event.date, event.enddate)}</Cell>
      <Cell name="what">
        <Mark quad={event.quad} status={event.status} />
        <span>{eventName(event)}</span>
        <span className={`status ${event.status}`}>{STATUS_NAMES[event.status]}</span>
      </Cell>
      <Cell name="who">
        <Link to="/events/$id" params={{ id: event.id }}>
          {heading(event)}
        </Link>
        {event.text !== null && <span className="quote">{event.text}</span>}
      </Cell>
      <Cell name="scale">{points(event.scale)}</Cell>
      <Cell name="reports">
        <span title={count(event.reports, "report")}>{event.reports}</span>
      </Cell>
    </div>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div role="cell" className={`event-cell ${name}`}>
      {children}
    </div>
  );
}
