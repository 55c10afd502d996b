import type { DyadPage } from "@demarche/server/schemas";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { Await, Empty } from "../parts/states.js";
import { partyName } from "../wording/countries.js";
import { longDay } from "../wording/dates.js";
import { Directions } from "./directions.js";
import { Picture } from "./picture.js";
import { wholeOf } from "./window.js";

const route = getRouteApi("/dyads/$a/$b");

/** Two parties: how they stand, what each did, what answered what, what is due, and every event as a row. */
export function DyadView() {
  const { a, b } = route.useParams();
  const page = useAnswer<DyadPage>(address(`/dyads/${a}/${b}`));
  const title = `${partyName(a)} – ${partyName(b)}`;
  useEffect(() => {
    document.title = `${title} · Demarche`;
  }, [title]);
  return (
    <>
      <header className="page-head">
        <div>
          <p className="kicker">Dyad</p>
          <h1>{title}</h1>
          <p className="lead">{daysText(page.data)}</p>
        </div>
        <Link
          to="/dyads/$a/$b"
          params={{ a: b, b: a }}
          search={(search) => search}
          className="button no-print"
        >
          {partyName(b)} first
        </Link>
      </header>
      <Await query={page} height="80vh">
        {(data) =>
          data.first === null || data.last === null ? (
            <Empty title="The ledger has nothing between these two">
              Either nobody told of it, or no report of it came in yet.{" "}
              <Link to="/dyads">Pairs of which the ledger has something</Link>
            </Empty>
          ) : (
            <>
              <Directions page={data} />
              <Picture a={a} b={b} at={data.at} whole={wholeOf(data.first, data.last)} />
            </>
          )
        }
      </Await>
    </>
  );
}

/** A space while nothing is known, so that the line keeps its place. */
function daysText(page: DyadPage | undefined): string {
  if (page === undefined || page.first === null || page.last === null) return "\u00a0";
  return `From ${longDay(page.first)} to ${longDay(page.last)}`;
}
