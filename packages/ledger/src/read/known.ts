import type { Report } from "@demarche/coder";
import { textHash } from "../add/documents.js";
import type { Reader } from "../driver/driver.js";

/** The ids of those reports that the ledger holds as they are and that this version of the coder has read. */
export async function knownReports(
  reader: Reader,
  reports: readonly Pick<Report, "id" | "text">[],
  coder: { readonly name: string; readonly version: string },
): Promise<ReadonlySet<string>> {
  const rows = await reader.query<{ id: string; text_hash: string }>(
    `select d.id, d.text_hash from documents d
     join codings c on c.document = d.id and c.revision = d.revision
     where d.id = any($1) and c.coder = $2 and c.version = $3
       and not exists (select 1 from documents newer where newer.id = d.id and newer.revision > d.revision)`,
    [reports.map(({ id }) => id), coder.name, coder.version],
  );
  const hashes = new Map(rows.map(({ id, text_hash }) => [id, text_hash]));
  return new Set(reports.filter(({ id, text }) => hashes.get(id) === textHash(text)).map(({ id }) => id));
}
