import type { EventRecord } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import { sameRecord } from "../add/recode.js";
import type { Reader } from "../driver/driver.js";

/** One reading of a document. */
export interface Reading {
  readonly seq: number;
  readonly revision: number;
  readonly coder: string;
  readonly version: string;
  /** ISO date-time. */
  readonly at: string;
}

/** A field of a record that two readings fill differently; values as JSON, without offsets. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface DocumentDiff {
  readonly document: string;
  readonly before: Reading;
  readonly after: Reading;
  /** "text": the report itself changed. "coder": another version read the same text. */
  readonly why: "text" | "coder";
  readonly added: readonly EventRecord[];
  readonly dropped: readonly EventRecord[];
  readonly changed: readonly {
    readonly record: EventRecord;
    readonly fields: readonly FieldChange[];
  }[];
  readonly unchanged: number;
}

/** What changes with every reading and tells nothing. */
const OWN = new Set(["id", "coder", "document"]);
const FIELDS_OF_PLACE = new Set(["text_info"]);

/** The last two readings of a document, or those named, compared. Throws `unknown-document`, `nothing-to-compare`. */
export async function diffDocument(
  reader: Reader,
  document: string,
  codings?: readonly [number, number],
): Promise<DocumentDiff> {
  const readings = await readingsOf(reader, document);
  const wanted = codings ?? readings.slice(-2).map(({ seq }) => seq);
  const [before, after] = wanted.map((seq) => readings.find((reading) => reading.seq === seq));
  if (before === undefined || after === undefined)
    throw new DemarcheError(
      "nothing-to-compare",
      `${document} has the readings ${readings.map(({ seq }) => seq).join(", ")}`,
      "A diff needs two readings: add the report again after its text or the coder has changed, or name two of these",
      { document },
    );
  const [old, fresh] = [await recordsOf(reader, before.seq), await recordsOf(reader, after.seq)];
  return {
    document,
    before,
    after,
    why: before.revision === after.revision ? "coder" : "text",
    ...compareRecords(old, fresh),
  };
}

/**
 * Records that tell the same statement are compared field by field; the others are added or dropped. Where a sentence was
 * reworded, those of one kind, word and pair of sides are taken for the same.
 */
export function compareRecords(
  old: readonly EventRecord[],
  fresh: readonly EventRecord[],
): Pick<DocumentDiff, "added" | "dropped" | "changed" | "unchanged"> {
  const first = paired(old, fresh, sameRecord);
  const second = paired(first.dropped, first.added, reworded);
  const order = (record: EventRecord): number => fresh.indexOf(record);
  const compared = [...first.pairs, ...second.pairs]
    .map(([before, record]) => ({ record, fields: fieldChanges(before, record) }))
    .sort((a, b) => order(a.record) - order(b.record));
  const changed = compared.filter(({ fields }) => fields.length > 0);
  const unchanged = compared.length - changed.length;
  return { added: second.added, dropped: second.dropped, changed, unchanged };
}

/** Each new record with the first old one that is the same; an old one is taken once. */
function paired(
  old: readonly EventRecord[],
  fresh: readonly EventRecord[],
  same: (before: EventRecord, after: EventRecord) => boolean,
) {
  const dropped = [...old];
  const added: EventRecord[] = [];
  const pairs: (readonly [EventRecord, EventRecord])[] = [];
  for (const record of fresh) {
    const at = dropped.findIndex((one) => same(one, record));
    if (at < 0) added.push(record);
    else pairs.push([dropped.splice(at, 1)[0]!, record]);
  }
  return { pairs, added, dropped };
}

function reworded(before: EventRecord, after: EventRecord): boolean {
  const codes = ({ actor, recipient }: EventRecord): string =>
    JSON.stringify([actor, recipient].map((side) => side.map(({ code }) => code)));
  return (
    before.event[0] === after.event[0] &&
    before.because.trigger.text === after.because.trigger.text &&
    codes(before) === codes(after)
  );
}

function fieldChanges(before: EventRecord, after: EventRecord): FieldChange[] {
  const fields = Object.keys(after) as (keyof EventRecord)[];
  return fields
    .filter((field) => !(OWN.has(field) || FIELDS_OF_PLACE.has(field)))
    .map((field) => ({
      field,
      before: JSON.stringify(before[field] ?? null, withoutOffsets),
      after: JSON.stringify(after[field], withoutOffsets),
    }))
    .filter((change) => change.before !== change.after);
}

/** Where words stand shifts with every change of the text before them. */
const withoutOffsets = (key: string, value: unknown): unknown =>
  (key === "start" || key === "end") && typeof value === "number" ? undefined : value;

/** All readings of a document, oldest first. Throws `unknown-document`. */
export async function readingsOf(reader: Reader, document: string): Promise<Reading[]> {
  const rows = await reader.query<{
    seq: number;
    revision: number;
    coder: string;
    version: string;
    added_at: string;
  }>("select seq, revision, coder, version, added_at from codings where document = $1 order by seq", [
    document,
  ]);
  if (rows.length === 0)
    throw new DemarcheError(
      "unknown-document",
      `There is no document ${document}`,
      'Ids of documents are what they were added under: list them with demarche query "select id from documents"',
    );
  return rows.map(({ added_at, ...row }) => ({ ...row, at: added_at }));
}

async function recordsOf(reader: Reader, coding: number): Promise<EventRecord[]> {
  const rows = await reader.query<{ body: string }>(
    "select body from records where coding = $1 order by position",
    [coding],
  );
  return rows.map(({ body }) => JSON.parse(body) as EventRecord);
}
