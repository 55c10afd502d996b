import type { EventRecord } from "@demarche/coder";
import { tiesAmong } from "../answers/ties.js";
import type { Session } from "../driver/driver.js";
import { DEADLINES, TIES } from "../schema/tables.js";

/** Writes what the records of codings tell besides events: what they tie to each other, and due moments. */
export async function writeTold(
  session: Session,
  codings: readonly { readonly seq: number; readonly records: readonly EventRecord[] }[],
): Promise<void> {
  await session.insert(
    TIES,
    codings.flatMap(({ seq, records }) => tieRows(seq, records)),
  );
  await session.insert(
    DEADLINES,
    codings.flatMap(({ seq, records }) => deadlineRows(seq, records)),
  );
}

const tieRows = (coding: number, records: readonly EventRecord[]) =>
  tiesAmong(records).map(({ text, start, end, ...tie }) => ({
    ...tie,
    coding,
    document: records[0]!.document,
    words: text,
    words_start: start,
    words_end: end,
  }));

const deadlineRows = (coding: number, records: readonly EventRecord[]) =>
  records.flatMap(({ id, deadline }) =>
    deadline?.due == null ? [] : [{ coding, record: id, due: deadline.due, words: deadline.text }],
  );
