import type { Series } from "@demarche/server/schemas";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { Downloads } from "../parts/downloads.js";
import { EventTable } from "../parts/event-table.js";
import { Await, Empty, FaultNotice, Waiting } from "../parts/states.js";
import { partyName } from "../wording/countries.js";
import { dayRange } from "../wording/dates.js";
import { count } from "../wording/numbers.js";
import { Filters } from "./filters.js";
import { DayGrid } from "./grid/day-grid.js";
import type { DyadSearch } from "./search.js";
import { Decomposition } from "./temperature/decomposition.js";
import { Thermograph } from "./temperature/thermograph.js";
import { Strip } from "./timeline/strip.js";
import { Timeline } from "./timeline/timeline.js";
import { MOST_MARKS, seriesShown, useDyad } from "./use-dyad.js";
import { type Window, windowOf } from "./window.js";

const route = getRouteApi("/dyads/$a/$b");

interface PictureProps {
  readonly a: string;
  readonly b: string;
  readonly at: string;
  readonly whole: Window;
}

/** Timeline, temperature, grid and table of the days chosen; each shows the same days and kinds. */
export function Picture({ a, b, at, whole }: PictureProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const window = windowOf(search, whole);
  const dyad = useDyad(a, b, whole, window, search);
  const change = useCallback(
    (change: Partial<Record<keyof DyadSearch, string | undefined>>) =>
      void navigate({
        search: (before) => dropped({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const taken = search.at ?? (at < window.from || at > window.to ? window.to : at);
  return (
    <>
      <Filters search={search} whole={whole} window={window} onChange={change} />
      <TimelineSheet
        a={a}
        b={b}
        whole={whole}
        window={window}
        search={search}
        dyad={dyad}
        onChoose={change}
      />
      <section className="sheet dyad-section">
        <header>
          <h2>Temperature</h2>
          <p className="small soft">
            <span className="key-line" /> {partyName(a)} to {partyName(b)}{" "}
            <span className="key-line second" /> {partyName(b)} to {partyName(a)}; below the line hostile.
            Choose a day to see what makes it.
          </p>
        </header>
        <Await query={dyad.series} height="112px">
          {({ items }) => (
            <Thermograph
              a={a}
              b={b}
              window={window}
              series={items}
              at={taken}
              onAt={(day) => change({ at: day })}
            />
          )}
        </Await>
        <Decomposition a={a} b={b} at={taken} />
      </section>
      <GridSheet series={dyad.grid.data} onChoose={change} />
      <TableSheet dyad={dyad} window={window} />
    </>
  );
}

/** A search without the entries that stand for the default. */
const dropped = (search: Partial<Record<keyof DyadSearch, string | undefined>>): DyadSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

interface SheetProps {
  readonly a: string;
  readonly b: string;
  readonly whole: Window;
  readonly window: Window;
  readonly search: DyadSearch;
  readonly dyad: ReturnType<typeof useDyad>;
  readonly onChoose: (window: Window) => void;
}

function TimelineSheet({ a, b, whole, window, search, dyad, onChoose }: SheetProps) {
  const total = dyad.marks.data?.counts?.total ?? 0;
  return (
    <section className="sheet dyad-section">
      <header>
        <h2>What happened</h2>
        <p className="small soft">{dayRange(window.from, window.to)}</p>
      </header>
      <Await query={dyad.marks} height="314px">
        {({ items }) => (
          <Timeline
            a={a}
            b={b}
            window={window}
            total={total}
            events={total > MOST_MARKS ? null : items}
            series={seriesShown(dyad.series.data, window, search)}
            by={dyad.by}
            answers={dyad.answers.data?.items ?? []}
            deadlines={dyad.deadlines.data?.items ?? []}
          />
        )}
      </Await>
      <TimelineKey marked={total <= MOST_MARKS} />
      <Strip whole={whole} window={window} series={dyad.strip.data?.items ?? []} onChoose={onChoose} />
    </section>
  );
}

function TimelineKey({ marked }: { readonly marked: boolean }) {
  return (
    <p className="small soft timeline-key">
      {marked ? (
        <>
          A larger mark is a stronger act. Arcs lead from an act to its answer: full where a report says so,
          broken where order and kind suggest it. Bands on the axis are deadlines.
        </>
      ) : (
        <>More than {MOST_MARKS} events: bars count them. Choose fewer days to see each.</>
      )}
    </p>
  );
}

function GridSheet({ series, onChoose }: { series: Series | undefined; onChoose: (window: Window) => void }) {
  return (
    <section className="sheet dyad-section">
      <header>
        <h2>Year by day</h2>
        <p className="small soft">A row a year; red where conflict outweighs, blue where cooperation does.</p>
      </header>
      {series === undefined ? (
        <Waiting height="4rem" />
      ) : (
        <DayGrid series={series.items} onChoose={onChoose} />
      )}
    </section>
  );
}

function TableSheet({
  dyad,
  window,
}: {
  readonly dyad: ReturnType<typeof useDyad>;
  readonly window: Window;
}) {
  const { table, filter, marks } = dyad;
  const rows = table.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = marks.data?.counts?.total ?? rows.length;
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = table;
  return (
    <section className="sheet dyad-section">
      <header>
        <h2>{count(total, "event")}</h2>
        <Downloads path="/events" query={filter} />
      </header>
      {table.error !== null && <FaultNotice error={table.error} again={() => void table.refetch()} />}
      {table.data !== undefined && rows.length === 0 && (
        <Empty title="No event of these kinds on these days">
          {dayRange(window.from, window.to)} has none that the filters leave.
        </Empty>
      )}
      {rows.length > 0 && (
        <EventTable
          label="Events, the newest first"
          rows={rows}
          total={total}
          more={hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null}
        />
      )}
    </section>
  );
}
