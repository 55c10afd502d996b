import type { Table } from "../../driver/driver.js";
import { IMPORTED } from "../../schema/tables.js";
import { type Exported, ofSource } from "./what.js";

/** A table that goes out as CSV or Parquet: what it is made with, and its columns in order. */
export interface OutgoingTable extends Table {
  readonly sql: string;
}

/** An event a row, with what its records say together. */
export const EVENT_TABLE: OutgoingTable = {
  name: "outgoing_events",
  sql: `select id, date, enddate, category, mode, quad, scale, status, actors, recipients, country,
    records, reports, confidence from events order by id`,
  columns: {
    id: "text",
    date: "date",
    enddate: "date",
    category: "text",
    mode: "text",
    quad: "integer",
    scale: "double precision",
    status: "text",
    actors: "text[]",
    recipients: "text[]",
    country: "text",
    records: "integer",
    reports: "integer",
    confidence: "double precision",
  },
};

/** Imported events as they lie in the ledger. */
export const importedTable = (what: Exported): OutgoingTable => ({
  name: "outgoing_imported",
  sql: `select ${Object.keys(IMPORTED.columns).join(", ")} from imported where ${ofSource(what)}
    order by source, date, source_id`,
  columns: IMPORTED.columns,
});

/** What panels and networks are made from. */
const pairsIn = (what: Exported): string =>
  what === "coded"
    ? "event_dyads where actor <> '' and recipient <> ''"
    : `all_events where source <> 'demarche' and ${ofSource(what)} and actor <> '' and recipient <> ''`;

const happened = (figure: string, also = ""): string => `${figure} filter (where status = 'happened'${also})`;

const FIGURES = `cast(${happened("count(*)")} as integer) as events,
  ${[1, 2, 3, 4].map((quad) => `cast(${happened("count(*)", ` and quad = ${quad}`)} as integer) as quad_${quad}`).join(", ")},
  ${happened("sum(scale)")} as scale_sum, ${happened("avg(scale)")} as scale_mean,
  cast(count(*) filter (where status = 'planned') as integer) as planned,
  cast(count(*) filter (where status = 'possible') as integer) as possible,
  cast(count(*) filter (where status = 'not') as integer) as denied,
  cast(coalesce(${happened("sum(reports)")}, 0) as integer) as reports`;

const FIGURE_COLUMNS = {
  events: "integer",
  quad_1: "integer",
  quad_2: "integer",
  quad_3: "integer",
  quad_4: "integer",
  scale_sum: "double precision",
  scale_mean: "double precision",
  planned: "integer",
  possible: "integer",
  denied: "integer",
  reports: "integer",
} as const;

/** A row for each directed dyad and month in which there is anything; sums, means and quads are of what happened. */
export const panelTable = (what: Exported): OutgoingTable => ({
  name: "outgoing_panel",
  sql: `select actor, recipient, substr(cast(date as text), 1, 7) as month, ${FIGURES}
    from ${pairsIn(what)} and date is not null
    group by actor, recipient, substr(cast(date as text), 1, 7) order by 1, 2, 3`,
  columns: { actor: "text", recipient: "text", month: "text", ...FIGURE_COLUMNS },
});

/** The same for all time. */
export const dyadsSql = (what: Exported): string =>
  `select actor, recipient, ${FIGURES} from ${pairsIn(what)} group by actor, recipient order by 1, 2`;
