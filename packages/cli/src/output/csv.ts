import type { Entity, EventRecord } from "@demarche/coder";
import { sourceNames } from "../wording/parties.js";
import { sizesOf } from "../wording/sizes.js";
import { statusOf } from "../wording/status.js";
import { type Cell, csvRow } from "./cells.js";
import type { Format } from "./format.js";

const list = (values: readonly (string | null)[]) => values.map((value) => value ?? "").join("; ");
const texts = (entities: readonly Entity[]) => list(entities.map(({ entity_text }) => entity_text));
const codes = (entities: readonly Entity[]) => list(entities.map(({ code }) => code));
const sectors = (entities: readonly Entity[]) => list(entities.map(({ sector }) => sector));

/** The columns by name, each with its value. Lists are joined by "; ". */
const COLUMNS: Readonly<Record<string, (record: EventRecord) => Cell>> = {
  id: (r) => r.id,
  document: (r) => r.document,
  date: (r) => r.date,
  enddate: (r) => r.enddate,
  date_assumed: (r) => (r.date_info === null ? null : String(r.date_info.assumed)),
  event: (r) => list(r.event),
  mode: (r) => list(r.mode),
  context: (r) => list(r.context),
  quad_code: (r) => r.quad_code,
  event_scale: (r) => r.event_scale,
  status: (r) => statusOf(r),
  aux: (r) => list(r.aux),
  actor: (r) => texts(r.actor),
  actor_code: (r) => codes(r.actor),
  actor_sector: (r) => sectors(r.actor),
  recipient: (r) => texts(r.recipient),
  recipient_code: (r) => codes(r.recipient),
  recipient_sector: (r) => sectors(r.recipient),
  source: (r) => sourceNames(r.attribution),
  source_code: (r) => list(r.attribution.map(({ source }) => source?.code ?? null)),
  place: (r) => r.event_loc?.name,
  place_country: (r) => r.event_loc?.country,
  geonames_id: (r) => r.event_loc?.geonames_id,
  size: (r) => sizesOf(r),
  deadline: (r) => r.deadline?.due ?? r.deadline?.text,
  event_text: (r) => r.event_text.join(" … "),
  sentence: (r) => r.text,
  rule: (r) => r.because.rule,
  confidence: (r) => r.confidence,
};

/** Comma-separated values as RFC 4180 has them, with a line of column names; one event a line. */
export const csvFormat: Format = {
  head: () => csvRow(Object.keys(COLUMNS)),
  document: ({ records }) =>
    records.map((record) => csvRow(Object.values(COLUMNS).map((value) => value(record)))).join(""),
  tail: () => "",
};
