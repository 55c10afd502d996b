import type { Answer, Deadline, EventRow } from "@demarche/server/schemas";
import type { EventPage } from "../api/answers.js";
import { EventLine } from "../parts/event-line.js";
import { partyNames } from "../wording/countries.js";
import { dueText } from "../wording/dates.js";
import { percent } from "../wording/numbers.js";

/** What the event answers, and what answers it. */
export function Links({ page: { answers, answeredBy } }: { readonly page: EventPage }) {
  return (
    <section className="sheet">
      <header>
        <h2>Answers</h2>
      </header>
      <LinkList name="It answers" links={answers} other={({ answered }) => answered} />
      <LinkList name="Answered by" links={answeredBy} other={({ answering }) => answering} />
      {answers.length + answeredBy.length === 0 && (
        <p className="soft small">No report ties it to another act, and none fits by order and kind.</p>
      )}
    </section>
  );
}

interface LinkListProps {
  readonly name: string;
  readonly links: readonly Answer[];
  readonly other: (link: Answer) => EventRow;
}

function LinkList({ name, links, other }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="link-name">{name}</h3>
      <ul>
        {links.map((link) => (
          <EventLine key={other(link).id} event={other(link)} text={false}>
            {link.evidence === "text" ? "told by a report" : "by order and kind"}, strength{" "}
            {percent(link.strength)}: {link.because}
          </EventLine>
        ))}
      </ul>
    </>
  );
}

const STATES = { open: "open", met: "met", expired: "expired" } as const;

export function EventDeadlines({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <section className="sheet">
      <header>
        <h2>Deadline</h2>
      </header>
      <ul className="stack">
        {deadlines.map(({ record, text, due, setBy, setFor, state }) => (
          <li key={record}>
            <p>
              <b>{dueText(due)}</b> <span className={`status ${state}`}>{STATES[state]}</span>
            </p>
            <p className="small soft">
              “{text}”, set by {partyNames(setBy)} for {partyNames(setFor)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
