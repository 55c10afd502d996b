import type { Deadline, Overview } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import { EventLine } from "../parts/event-line.js";
import { partyNames } from "../wording/countries.js";
import { dueText, fromDay, moment } from "../wording/dates.js";
import { eventName } from "../wording/events.js";

interface SideProps {
  readonly overview: Overview;
}

export function DeadlinesSheet({ overview: { openDeadlines, at } }: SideProps) {
  return (
    <section className="sheet">
      <header>
        <h2>What is due</h2>
        <Link to="/ledger" search={{ kind: "deadlines" }} className="small">
          All deadlines
        </Link>
      </header>
      {openDeadlines.length === 0 && <p className="soft">No deadline is open.</p>}
      <ul className="stack">
        {openDeadlines.map((deadline) => (
          <DueLine key={deadline.record} deadline={deadline} at={at} />
        ))}
      </ul>
    </section>
  );
}

function DueLine({ deadline: { event, due, text, setBy, setFor }, at }: { deadline: Deadline; at: string }) {
  return (
    <li>
      <p>
        <b>{dueText(due)}</b> <span className="soft small">{fromDay(due, at)}</span>
      </p>
      <p className="small">
        {partyNames(setBy)} to {partyNames(setFor)}:{" "}
        <Link to="/events/$id" params={{ id: event.id }}>
          {eventName(event)}
        </Link>
        , “{text}”
      </p>
    </li>
  );
}

export function AnswersSheet({ overview: { newAnswers } }: SideProps) {
  return (
    <section className="sheet">
      <header>
        <h2>New answers</h2>
        <Link to="/ledger" search={{ kind: "answers" }} className="small">
          All answers
        </Link>
      </header>
      {newAnswers.length === 0 && <p className="soft">No act that answers another came in.</p>}
      <ul>
        {newAnswers.slice(0, 6).map(({ answering, answered, evidence }) => (
          <EventLine key={`${answering.id}-${answered.id}`} event={answering} text={false}>
            answers{" "}
            <Link to="/events/$id" params={{ id: answered.id }}>
              {eventName(answered)} by {partyNames(answered.actors)}
            </Link>
            , {evidence === "text" ? "a report says" : "by order and kind"}
          </EventLine>
        ))}
      </ul>
    </section>
  );
}

export function PeopleSheet({ overview: { people } }: SideProps) {
  if (people.length === 0) return null;
  return (
    <section className="sheet">
      <header>
        <h2>Decided by people</h2>
      </header>
      <ul className="stack">
        {people.map(({ decision, kind, by, because, at }) => (
          <li key={decision} className="small">
            <b>
              {by}: {kind}
            </b>{" "}
            <span className="soft">{moment(at)}</span>
            <br />
            {because}
          </li>
        ))}
      </ul>
    </section>
  );
}
