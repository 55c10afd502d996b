import type { AnswerList, DeadlineList, DocumentList, DocumentRow } from "@demarche/server/schemas";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { address } from "../api/fetch.js";
import { useAnswer, useList } from "../api/queries.js";
import { Downloads } from "../parts/downloads.js";
import { EventLine } from "../parts/event-line.js";
import { Empty, FaultNotice, Waiting } from "../parts/states.js";
import { partyNames } from "../wording/countries.js";
import { dueText, shortDay } from "../wording/dates.js";
import { eventName } from "../wording/events.js";
import { count } from "../wording/numbers.js";
import { FacetList } from "./facets.js";
import type { Change } from "./ledger-view.js";
import type { LedgerSearch } from "./search.js";

interface PanelProps {
  readonly search: LedgerSearch;
  readonly onChange: (change: Change) => void;
}

/** Reports by words and publisher. */
export function DocumentsPanel({ search: { q, publisher, from, to }, onChange }: PanelProps) {
  const filter = { q, publisher, from, to };
  const counts = useAnswer<DocumentList>(address("/documents", { ...filter, limit: 1, facets: 1 })).data
    ?.counts;
  const list = useList<DocumentList>(address("/documents", { ...filter, limit: 50 }));
  return (
    <div className="ledger-columns">
      <div className="facets no-print">
        <FacetList
          title="Publisher"
          facet={counts?.publisher ?? []}
          chosen={publisher}
          name={(value) => value}
          onChoose={(chosen) => onChange({ publisher: chosen?.split(",").at(-1) })}
        />
      </div>
      <Items
        title={count(counts?.total ?? 0, "report")}
        path="/documents"
        query={filter}
        list={list}
        empty="No report fits"
      >
        {(row: DocumentRow) => <DocumentLine key={`${row.id}-${row.revision}`} row={row} />}
      </Items>
    </div>
  );
}

function DocumentLine({ row }: { readonly row: DocumentRow }) {
  return (
    <li className="ledger-line">
      <p>
        <Link to="/documents/$id" params={{ id: row.id }} className="ledger-title">
          {row.title ?? row.id}
        </Link>
      </p>
      <p className="small soft">
        {[
          row.publisher,
          row.published === null ? null : shortDay(row.published),
          count(row.records, "record"),
        ]
          .filter(Boolean)
          .join(" · ")}
        {row.copyOf !== null && " · repeats another report"}
      </p>
      <p className="ledger-start">{row.start}</p>
    </li>
  );
}

export function AnswersPanel() {
  const list = useList<AnswerList>(address("/answers", { limit: 50 }));
  return (
    <Items title="What answers what" path="/answers" list={list} empty="No answer yet">
      {({ answering, answered, evidence, because }: AnswerList["items"][number]) => (
        <EventLine key={`${answering.id}-${answered.id}`} event={answering} text={false}>
          answers{" "}
          <Link to="/events/$id" params={{ id: answered.id }}>
            {eventName(answered)} by {partyNames(answered.actors)}
          </Link>
          , {evidence === "text" ? "a report says" : "by order and kind"}: {because}
        </EventLine>
      )}
    </Items>
  );
}

const STATES = ["open", "met", "expired"] as const;

export function DeadlinesPanel({ search: { state }, onChange }: PanelProps) {
  const list = useList<DeadlineList>(address("/deadlines", { state, limit: 50 }));
  return (
    <>
      <div className="choices no-print">
        {[undefined, ...STATES].map((one) => (
          <button
            key={one ?? "all"}
            type="button"
            aria-pressed={one === state}
            onClick={() => onChange({ state: one })}
          >
            {one ?? "all"}
          </button>
        ))}
      </div>
      <Items title="Deadlines" path="/deadlines" query={{ state }} list={list} empty="No such deadline">
        {({ record, event, due, text, setBy, setFor, state }: DeadlineList["items"][number]) => (
          <li key={record} className="ledger-line">
            <p>
              <b>{dueText(due)}</b> <span className={`status ${state}`}>{state}</span>
            </p>
            <p className="small">
              {partyNames(setBy)} to {partyNames(setFor)}:{" "}
              <Link to="/events/$id" params={{ id: event.id }}>
                {eventName(event)}
              </Link>
              , “{text}”
            </p>
          </li>
        )}
      </Items>
    </>
  );
}

interface Page<Item> {
  readonly items: readonly Item[];
}

interface ItemsProps<Item> {
  readonly title: string;
  readonly path: string;
  readonly query?: Parameters<typeof Downloads>[0]["query"];
  readonly list: UseInfiniteQueryResult<{ readonly pages: readonly Page<Item>[] }>;
  readonly empty: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of anything, page by page. */
function Items<Item>({ title, path, query, list, empty, children }: ItemsProps<Item>) {
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="sheet" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Downloads path={path} query={query} />
      </header>
      {list.error !== null && <FaultNotice error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Waiting height="40vh" />}
      {list.data !== undefined && items.length === 0 && <Empty title={empty} />}
      <ul>{items.map(children)}</ul>
      {list.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          More
        </button>
      )}
    </section>
  );
}
