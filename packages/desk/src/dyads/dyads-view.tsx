import type { DyadList, DyadRow } from "@demarche/server/schemas";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { address } from "../api/fetch.js";
import { useList } from "../api/queries.js";
import { Downloads } from "../parts/downloads.js";
import { Empty, FaultNotice, Waiting } from "../parts/states.js";
import { COUNTRIES, partyName } from "../wording/countries.js";
import { shortDay } from "../wording/dates.js";
import { points, whole } from "../wording/numbers.js";
import { OpenDyad } from "./open-dyad.js";
import "./dyads.css";

const route = getRouteApi("/dyads");

/** Pairs of which the ledger knows something, the busiest first. */
export function DyadsView() {
  const { party } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { party, limit: 100 };
  const list = useList<DyadList>(address("/dyads", query));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  useEffect(() => {
    document.title = "Dyads · Demarche";
  }, []);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Dyads</h1>
          <p className="lead">Two parties, and what was between them. The busiest come first.</p>
        </div>
        <Downloads path="/dyads" query={{ party }} />
      </header>
      <div className="dyads-tools no-print">
        <OpenDyad />
        <label className="field">
          <span>Only pairs with</span>
          <select
            className="input"
            value={party ?? ""}
            onChange={({ target }) =>
              void navigate({ search: target.value === "" ? {} : { party: target.value } })
            }
          >
            <option value="">any party</option>
            {COUNTRIES.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {list.error !== null && <FaultNotice error={list.error} again={() => void list.refetch()} />}
      {rows === undefined && list.error === null && <Waiting height="60vh" />}
      {rows?.length === 0 && (
        <Empty title="No pair yet">The ledger has no event between two known parties.</Empty>
      )}
      {rows !== undefined && rows.length > 0 && <DyadTable rows={rows} />}
      {list.hasNextPage && (
        <button type="button" className="button" onClick={() => void list.fetchNextPage()}>
          More pairs
        </button>
      )}
    </>
  );
}

function DyadTable({ rows }: { readonly rows: readonly DyadRow[] }) {
  return (
    <section className="sheet table-scroll" aria-label="Pairs" tabIndex={-1}>
      <table className="table dyad-table">
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col" className="number">
              Events
            </th>
            <th scope="col">Conflict and cooperation</th>
            <th scope="col" className="number">
              Sum of scales
            </th>
            <th scope="col" className="number">
              Last
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DyadLine key={`${row.a}-${row.b}`} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DyadLine({ row: { a, b, events, cooperation, conflict, sum, last } }: { readonly row: DyadRow }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/dyads/$a/$b" params={{ a, b }}>
          {partyName(a)} – {partyName(b)}
        </Link>
      </th>
      <td className="number">{whole(events)}</td>
      <td>
        <span className="balance" aria-hidden="true">
          <i style={{ flexGrow: conflict }} className="balance-warm" />
          <i style={{ flexGrow: cooperation }} className="balance-cool" />
        </span>
        <span className="soft">
          {whole(conflict)} / {whole(cooperation)}
        </span>
      </td>
      <td className={`number ${sum < 0 ? "is-cold" : "is-warm"}`}>{points(sum)}</td>
      <td className="number">{last === null ? "–" : shortDay(last)}</td>
    </tr>
  );
}
