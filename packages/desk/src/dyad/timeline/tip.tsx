import { Mark } from "../../parts/mark.js";
import { dayRange } from "../../wording/dates.js";
import { eventName, heading } from "../../wording/events.js";
import { count, points } from "../../wording/numbers.js";
import { STATUS_NAMES } from "../../wording/status.js";
import type { Placed } from "./place.js";

/** What the mark pointed at stands for; beside the mark, within the picture. */
export function Tip({
  mark,
  axis,
  width,
}: {
  readonly mark: Placed;
  readonly axis: number;
  readonly width: number;
}) {
  const { event, x, y, r } = mark;
  const left = Math.min(Math.max(x - 150, 0), Math.max(width - 300, 0));
  const style = mark.up
    ? { left, top: axis + y + r + 8 }
    : { left, bottom: `calc(100% - ${axis + y - r - 8}px)` };
  return (
    <div className="tip" style={style} aria-hidden="true">
      <p className="small soft">
        {dayRange(event.date, event.enddate)} · {count(event.reports, "report")} · scale {points(event.scale)}
      </p>
      <p>
        <Mark quad={event.quad} status={event.status} /> <b>{heading(event)}</b>
      </p>
      <p className="small soft">
        {eventName(event)}, {STATUS_NAMES[event.status]}
      </p>
      {event.text !== null && <p className="tip-text">{event.text}</p>}
    </div>
  );
}
