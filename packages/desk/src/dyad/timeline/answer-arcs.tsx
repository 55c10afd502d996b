import type { Answer } from "@demarche/server/schemas";
import type { Placed } from "./place.js";

interface ArcsProps {
  readonly answers: readonly Answer[];
  readonly marks: readonly Placed[];
  readonly axis: number;
  /** The event pointed at: its own arcs stand out. */
  readonly pointed: string | null;
}

/** From what is answered to what answers it: a full line where a report ties the two, a broken one where a pattern does. */
export function AnswerArcs({ answers, marks, axis, pointed }: ArcsProps) {
  const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
  return (
    <g transform={`translate(0 ${axis})`} aria-hidden="true">
      {answers.map(({ answering, answered, evidence }) => {
        const [to, from] = [byId.get(answering.id), byId.get(answered.id)];
        if (to === undefined || from === undefined) return null;
        const near = pointed === answering.id || pointed === answered.id;
        return (
          <path
            key={`${answering.id}-${answered.id}`}
            className={`answer ${evidence}${near ? " near" : ""}`}
            d={arcPath(from, to)}
            markerEnd="url(#answer-tip)"
          />
        );
      })}
    </g>
  );
}

/** Across the axis a curve that leaves and comes in level; on one side an arc away from the axis. */
function arcPath(from: Placed, to: Placed): string {
  const x1 = from.x + from.r;
  const x2 = to.x - to.r - 3;
  const bend = Math.max(14, Math.abs(x2 - x1) / 2);
  if (from.up !== to.up) return `M${x1} ${from.y}C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2} ${to.y}`;
  const rise = (from.up ? -1 : 1) * Math.min(50, 12 + Math.abs(to.x - from.x) / 4);
  return `M${from.x} ${from.y}C${from.x} ${from.y + rise} ${to.x} ${to.y + rise} ${to.x} ${to.y - Math.sign(-rise) * to.r}`;
}

/** The arrow's head, once for the whole picture. */
export function AnswerTip() {
  return (
    <marker
      id="answer-tip"
      viewBox="0 0 8 8"
      refX="5"
      refY="4"
      markerWidth="6"
      markerHeight="6"
      orient="auto-start-reverse"
    >
      <path className="answer-tip" d="M0 0.5L7.5 4L0 7.5z" />
    </marker>
  );
}
