import type { EventCounts, EventList } from "@demarche/server/schemas";
import { address } from "../api/fetch.js";
import { useAnswer, useList } from "../api/queries.js";
import { Downloads } from "../parts/downloads.js";
import { EventTable } from "../parts/event-table.js";
import { Empty, FaultNotice, Waiting } from "../parts/states.js";
import { partyName } from "../wording/countries.js";
import { count } from "../wording/numbers.js";
import { QUAD_NAMES } from "../wording/quads.js";
import { STATUS_NAMES } from "../wording/status.js";
import { FacetList } from "./facets.js";
import type { Change } from "./ledger-view.js";
import type { Filter, LedgerSearch } from "./search.js";

interface PanelProps {
  readonly search: LedgerSearch;
  readonly onChange: (change: Change) => void;
}

const SORTS = [
  ["newest", "Newest first"],
  ["oldest", "Oldest first"],
  ["reports", "Most reports first"],
  ["scale", "Most hostile first"],
] as const;

/** Events by words and facets. */
export function EventsPanel({ search, onChange }: PanelProps) {
  const { category, quad, status, actor, recipient, country, from, to, q, sort } = search;
  const filter = { category, quad, status, actor, recipient, country, from, to, q };
  const counted = useAnswer<EventList>(address("/events", { ...filter, limit: 1, facets: 1 }));
  const list = useList<EventList>(address("/events", { ...filter, sort, limit: 100 }));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = counted.data?.counts ?? null;
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className="ledger-columns">
      <Facets counts={counts} search={search} onChange={onChange} />
      <section className="sheet" aria-label="Events">
        <header>
          <h2>
            <span role="status">{counts === null ? "Counting …" : count(counts.total, "event")}</span>
          </h2>
          <div className="row no-print">
            {narrowed && (
              <button
                type="button"
                className="button quiet"
                onClick={() =>
                  onChange(Object.fromEntries(Object.keys(filter).map((name) => [name, undefined])))
                }
              >
                Clear filters
              </button>
            )}
            <SortChoice sort={sort} onChange={onChange} />
            <Downloads path="/events" query={filter} />
          </div>
        </header>
        {list.error !== null && <FaultNotice error={list.error} again={() => void list.refetch()} />}
        {list.isPending && <Waiting height="60vh" />}
        {list.data !== undefined && rows.length === 0 && (
          <Empty title="No event fits">Take out a filter, or use fewer or shorter words.</Empty>
        )}
        {rows.length > 0 && (
          <EventTable
            label="Events"
            rows={rows}
            total={counts?.total ?? rows.length}
            more={list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : null}
          />
        )}
      </section>
    </div>
  );
}

function SortChoice({ sort, onChange }: { sort: string | undefined; onChange: PanelProps["onChange"] }) {
  return (
    <select
      className="input sort"
      aria-label="Order"
      value={sort ?? "newest"}
      onChange={({ target }) => onChange({ sort: target.value === "newest" ? undefined : target.value })}
    >
      {SORTS.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

const FACETS: readonly (readonly [Filter & keyof EventCounts, string, (value: string) => string])[] = [
  ["quad", "Kind", (quad) => QUAD_NAMES[Number(quad) as 1 | 2 | 3 | 4] ?? quad],
  ["category", "Category", upper],
  ["status", "How far", (status) => upper(STATUS_NAMES[status as keyof typeof STATUS_NAMES] ?? status)],
  ["actor", "Who did it", partyName],
  ["recipient", "To whom", partyName],
  ["country", "Where", partyName],
];

interface FacetsProps extends PanelProps {
  readonly counts: EventCounts | null;
}

function Facets({ counts, search, onChange }: FacetsProps) {
  if (counts === null) return <Waiting height="60vh" />;
  return (
    <details className="facets no-print" open={matchMedia("(min-width: 62rem)").matches}>
      <summary className="button">Narrow down</summary>
      <div className="facet-days">
        {(["from", "to"] as const).map((end) => (
          <label key={end} className="field">
            <span>{end === "from" ? "From" : "To"}</span>
            <input
              className="input"
              type="date"
              value={search[end] ?? ""}
              onChange={({ target }) => onChange({ [end]: target.value === "" ? undefined : target.value })}
            />
          </label>
        ))}
      </div>
      {FACETS.map(([filter, title, name]) => (
        <FacetList
          key={filter}
          title={title}
          facet={counts[filter]}
          chosen={search[filter]}
          name={name}
          onChoose={(chosen) => onChange({ [filter]: chosen })}
        />
      ))}
    </details>
  );
}
