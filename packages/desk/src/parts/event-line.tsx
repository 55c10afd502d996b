import type { EventRow } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dayRange } from "../wording/dates.js";
import { eventName, heading } from "../wording/events.js";
import { count } from "../wording/numbers.js";
import { STATUS_NAMES } from "../wording/status.js";
import { Mark } from "./mark.js";

interface LineProps {
  readonly event: EventRow;
  /** Whether the sentence that tells it stands below. */
  readonly text?: boolean;
  readonly children?: ReactNode;
}

/** An event in a few lines, wherever one is listed. */
export function EventLine({ event, text = true, children }: LineProps) {
  return (
    <li className={`event-line q${event.quad}`}>
      <Mark quad={event.quad} status={event.status} />
      <div>
        <p className="event-line-head">
          <Link to="/events/$id" params={{ id: event.id }}>
            {heading(event)}
          </Link>
          {event.status !== "happened" && (
            <span className={`status ${event.status}`}>{STATUS_NAMES[event.status]}</span>
          )}
        </p>
        <p className="small soft">
          {dayRange(event.date, event.enddate)} · {eventName(event)}
          {event.reports > 1 && ` · ${count(event.reports, "report")}`}
        </p>
        {text && event.text !== null && <p className="quote">{event.text}</p>}
        {children !== undefined && <p className="small soft">{children}</p>}
      </div>
    </li>
  );
}
