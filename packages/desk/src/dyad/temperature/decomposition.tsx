import type { Temperature } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { address } from "../../api/fetch.js";
import { useAnswer } from "../../api/queries.js";
import { Await, Empty } from "../../parts/states.js";
import { partyName } from "../../wording/countries.js";
import { longDay, shortDay } from "../../wording/dates.js";
import { eventName } from "../../wording/events.js";
import { count, points } from "../../wording/numbers.js";

interface DecompositionProps {
  readonly a: string;
  readonly b: string;
  readonly at: string;
}

/** A day's temperature taken apart: the events that make it, and how much each of them still adds. */
export function Decomposition({ a, b, at }: DecompositionProps) {
  return (
    <div className="decomposition">
      <Side actor={a} recipient={b} at={at} />
      <Side actor={b} recipient={a} at={at} />
    </div>
  );
}

function Side({
  actor,
  recipient,
  at,
}: {
  readonly actor: string;
  readonly recipient: string;
  readonly at: string;
}) {
  const url = address(`/dyads/${actor}/${recipient}/temperature`, { at, direction: "one", limit: 8 });
  return (
    <section aria-label={`${partyName(actor)} to ${partyName(recipient)}`}>
      <Await query={useAnswer<Temperature>(url)} height="9rem">
        {(temperature) => (
          <>
            <h3>
              {partyName(actor)} → {partyName(recipient)}, {longDay(at)}: {points(temperature.value)}
            </h3>
            <Shares temperature={temperature} />
          </>
        )}
      </Await>
    </section>
  );
}

function Shares({ temperature: { shares, more, halfLifeDays } }: { readonly temperature: Temperature }) {
  if (shares.length === 0)
    return <Empty title="Nothing weighs on this day">No event happened in the months before.</Empty>;
  const most = Math.max(...shares.map(({ adds }) => Math.abs(adds)));
  return (
    <>
      <ol className="shares">
        {shares.map(({ event, date, category, scale, adds }) => (
          <li
            key={event}
            style={{ "--share": Math.abs(adds) / most } as CSSProperties}
            className={adds < 0 ? "warm" : "cool"}
          >
            <Link to="/events/$id" params={{ id: event }}>
              {eventName({ category, mode: null })}
            </Link>
            <span className="soft">{shortDay(date)}</span>
            <span className="share-bar" />
            <span className="number" title={`Scale ${points(scale)}`}>
              {points(adds)}
            </span>
          </li>
        ))}
      </ol>
      <p className="small soft">
        {more > 0 && `and ${count(more, "event")} that add less. `}An event counts half after {halfLifeDays}{" "}
        days.
      </p>
    </>
  );
}
