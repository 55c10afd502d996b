import type { Deadline } from "@demarche/server/schemas";
import { partyNames } from "../../wording/countries.js";
import { dueText, toTime } from "../../wording/dates.js";
import type { X } from "./axis.js";

const WORDS = { open: "still open", met: "met", expired: "expired" } as const;

/** Deadlines on the axis, from the day on which each was set to the day on which it is due. */
export function DeadlineSpans({
  deadlines,
  x,
  axis,
}: {
  deadlines: readonly Deadline[];
  x: X;
  axis: number;
}) {
  return deadlines.map(({ record, event, due, setBy, setFor, state, text }) => {
    if (event.date === null) return null;
    const from = x(toTime(event.date));
    const width = Math.max(x(toTime(due)) - from, 6);
    return (
      <g key={record} className={`deadline ${state}`} transform={`translate(${from} ${axis})`}>
        <title>{`Deadline of ${partyNames(setBy)} for ${partyNames(setFor)}: “${text}”, due ${dueText(due)}, ${WORDS[state]}`}</title>
        <rect className="deadline-span" y="-4" width={width} height="8" rx="2" />
        <path className="deadline-end" d={`M${width} -8v16`} />
      </g>
    );
  });
}
