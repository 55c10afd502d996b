import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { EventPage } from "../api/answers.js";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { Mark } from "../parts/mark.js";
import { Await } from "../parts/states.js";
import { hasPage, partyName } from "../wording/countries.js";
import { dayRange } from "../wording/dates.js";
import { eventName, heading } from "../wording/events.js";
import { count, points } from "../wording/numbers.js";
import { QUAD_NAMES } from "../wording/quads.js";
import { STATUS_MEANINGS, STATUS_NAMES } from "../wording/status.js";
import { Accounts } from "./accounts.js";
import { Decisions } from "./decisions.js";
import { EventDeadlines, Links } from "./links.js";
import { Place } from "./place.js";
import { Review } from "./review.js";
import { Tellings } from "./tellings.js";
import "./event.css";

const route = getRouteApi("/events/$id");

/** One event: what it is, who says what of it, the reports, what it answers, what is due, and who decided what. */
export function EventView() {
  const { id } = route.useParams();
  const page = useAnswer<EventPage>(address(`/events/${encodeURIComponent(id)}`));
  return (
    <Await query={page} height="80vh">
      {(data) => <Page key={data.head.id} page={data} />}
    </Await>
  );
}

function Page({ page }: { readonly page: EventPage }) {
  const { head } = page;
  const title = heading(head);
  useEffect(() => {
    document.title = `${title} · Demarche`;
  }, [title]);
  return (
    <article className={`q${head.quad}`}>
      <Head page={page} />
      <div className="event-columns">
        <div className="stack">
          <Accounts page={page} />
          <Tellings page={page} />
        </div>
        <div className="stack">
          <Links page={page} />
          <EventDeadlines deadlines={page.deadlines} />
          <Place page={page} />
          <Review page={page} />
          <Decisions page={page} />
        </div>
      </div>
    </article>
  );
}

function Head({ page: { head, answers, answeredBy } }: { readonly page: EventPage }) {
  const [actor, recipient] = [head.actors.find(hasPage), head.recipients.find(hasPage)];
  return (
    <header className="event-page-head">
      <div>
        <p className="kicker">
          {actor !== undefined && recipient !== undefined && actor !== recipient ? (
            <Link to="/dyads/$a/$b" params={{ a: actor, b: recipient }}>
              {partyName(actor)} – {partyName(recipient)}
            </Link>
          ) : (
            "Event"
          )}
        </p>
        <h1>{heading(head)}</h1>
        <p className="event-kind">
          <Mark quad={head.quad} status={head.status} />
          <span className="event-name">{eventName(head)}</span>
          <span className={`status ${head.status}`} title={STATUS_MEANINGS[head.status]}>
            {STATUS_NAMES[head.status]}
          </span>
          <span>
            {dayRange(head.date, head.enddate)}
            {head.dateAssumed && <span className="soft"> (day of the report)</span>}
          </span>
          <span className="soft">
            {QUAD_NAMES[head.quad].toLowerCase()}, scale {points(head.scale)} ·{" "}
            {count(head.reports, "report")}
          </span>
        </p>
      </div>
      {answers.length + answeredBy.length > 0 && (
        <Link to="/stories/$id" params={{ id: head.id }} className="button main no-print">
          Read the whole story
        </Link>
      )}
    </header>
  );
}
