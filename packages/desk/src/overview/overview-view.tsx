import type { Overview } from "@demarche/server/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { EventLine } from "../parts/event-line.js";
import { Await, Empty, Waiting } from "../parts/states.js";
import { addDays, moment } from "../wording/dates.js";
import { count } from "../wording/numbers.js";
import { Moves } from "./moves.js";
import { AnswersSheet, DeadlinesSheet, PeopleSheet } from "./side.js";
import { useArrivals } from "./use-arrivals.js";
import "./overview.css";

const route = getRouteApi("/");
const World = lazy(() => import("./map/world-map.js").then(({ WorldMap }) => ({ default: WorldMap })));
const Countries = lazy(() =>
  import("./map/world-map.js").then(({ CountryList }) => ({ default: CountryList })),
);

/** What is new, what of it stands out against each pair's own past, and what is due. */
export function OverviewView() {
  const { since } = route.useSearch();
  const overview = useAnswer<Overview>(address("/overview", { since }));
  useEffect(() => {
    document.title = "Overview · Demarche";
  }, []);
  return (
    <Await query={overview} height="80vh">
      {(data) => (data.ledger.events === 0 ? <EmptyLedger /> : <Page overview={data} />)}
    </Await>
  );
}

function EmptyLedger() {
  return (
    <Empty title="The ledger is empty">
      <p>
        Put reports into it: <code>demarche add FOLDER</code>, and they stand here. To see what comes of a
        report first, take “Try it” above.
      </p>
    </Empty>
  );
}

function Page({ overview }: { readonly overview: Overview }) {
  const { since, ledger, newEvents, toldAgain, countries } = overview;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>What is new</h1>
          <p className="lead">
            {count(newEvents.total, "event")} from {count(overview.reports.fresh, "new report")} since{" "}
            {moment(since)}; {count(ledger.events, "event")} from {count(ledger.documents, "report")} in all.
          </p>
        </div>
        <SinceChoice at={overview.at} />
      </header>
      <Arrived />
      <div className="overview">
        <div className="stack">
          <Moves moves={overview.dyads} />
          <section className="sheet">
            <header>
              <h2>New events</h2>
              <p className="small soft">{newEvents.total > 12 && "those most told of"}</p>
            </header>
            {newEvents.total === 0 && <p className="soft">Nothing new came in.</p>}
            <ul>
              {newEvents.top.slice(0, 12).map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </ul>
          </section>
          {toldAgain.total > 0 && (
            <section className="sheet">
              <header>
                <h2>Told again</h2>
                <p className="small soft">known events with new reports</p>
              </header>
              <ul>
                {toldAgain.top.slice(0, 6).map((event) => (
                  <EventLine key={event.id} event={event} text={false} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className="stack">
          <Where countries={countries} />
          <DeadlinesSheet overview={overview} />
          <AnswersSheet overview={overview} />
          <PeopleSheet overview={overview} />
        </div>
      </div>
    </>
  );
}

function Where({ countries }: Pick<Overview, "countries">) {
  return (
    <section className="sheet">
      <header>
        <h2>Where</h2>
        <p className="small soft">Red is the share of conflict</p>
      </header>
      <Suspense fallback={<Waiting height="16rem" />}>
        <World countries={countries} />
        <Countries countries={countries} />
      </Suspense>
    </section>
  );
}

const BACK = [
  ["Day", 1],
  ["Week", 7],
  ["Month", 30],
  ["Year", 365],
] as const;

/** How far back "new" goes, counted from the newest day of the ledger. */
function SinceChoice({ at }: { readonly at: string }) {
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <fieldset className="choices no-print" aria-label="New since">
      {BACK.map(([name, days]) => {
        const day = addDays(at, -days);
        return (
          <button
            key={name}
            type="button"
            aria-pressed={since === day}
            onClick={() => void navigate({ search: since === day ? {} : { since: day }, replace: true })}
          >
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Something came in while the page stood open. */
function Arrived() {
  const [arrived, seen] = useArrivals();
  const client = useQueryClient();
  const show = () => {
    seen();
    void client.invalidateQueries();
  };
  return (
    <div role="status">
      {arrived > 0 && (
        <button type="button" className="button main arrived" onClick={show}>
          Show {count(arrived, "newer event")}
        </button>
      )}
    </div>
  );
}
