import { createHash } from "node:crypto";
import type { Session } from "../driver/driver.js";
import { CODINGS, DOCUMENTS } from "../schema/tables.js";
import type { CodedReport } from "./coded.js";

/** A report that is to be read into records, under the number of its coding. */
export interface NewCoding {
  readonly coded: CodedReport;
  readonly seq: number;
  readonly revision: number;
  readonly kind: "document" | "revision" | "recoded";
}

interface Known {
  readonly revision: number;
  readonly hash: string;
  readonly codings: ReadonlySet<string>;
}

export type KnownDocuments = ReadonlyMap<string, Known>;

export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

const codingKey = (revision: number, coder: string, version: string): string =>
  `${revision} ${coder} ${version}`;

/** Writes what is new of documents and codings; what is there as it is gives no coding. */
export async function storeDocuments(
  session: Session,
  batch: readonly CodedReport[],
  { at, copies, known: before }: { at: string; copies: ReadonlyMap<string, string>; known: KnownDocuments },
): Promise<NewCoding[]> {
  const known = new Map(before);
  let seq = await lastCoding(session);
  const codings: NewCoding[] = [];
  for (const coded of batch) {
    const { report, coder } = coded;
    const before = known.get(report.id);
    const hash = textHash(report.text);
    const sameText = before?.hash === hash;
    const revision = sameText ? before.revision : (before?.revision ?? 0) + 1;
    const key = codingKey(revision, coder.name, coder.version);
    if (sameText && before.codings.has(key)) continue;
    const kind = before === undefined ? "document" : sameText ? "recoded" : "revision";
    codings.push({ coded, seq: ++seq, revision, kind });
    const codingsNow = sameText ? [...before.codings, key] : [key];
    known.set(report.id, { revision, hash, codings: new Set(codingsNow) });
  }
  const texts = codings.filter(({ kind }) => kind !== "recoded");
  await session.insert(
    DOCUMENTS,
    texts.map((coding) => documentRow(coding, at, copies)),
  );
  await session.insert(
    CODINGS,
    codings.map((coding) => codingRow(coding, at)),
  );
  return codings;
}

/** The newest revision of each document, with the codings that it has. */
export async function knownDocuments(session: Session, ids: readonly string[]): Promise<KnownDocuments> {
  const rows = await session.query<{
    id: string;
    revision: number;
    text_hash: string;
    coder: string | null;
    version: string | null;
  }>(
    `select d.id, d.revision, d.text_hash, c.coder, c.version
     from documents d left join codings c on c.document = d.id and c.revision = d.revision
     where d.id = any($1) order by d.id, d.revision`,
    [ids],
  );
  const known = new Map<string, Known>();
  for (const { id, revision, text_hash, coder, version } of rows) {
    const before = known.get(id);
    const codings = before?.revision === revision ? [...before.codings] : [];
    if (coder !== null && version !== null) codings.push(codingKey(revision, coder, version));
    known.set(id, { revision, hash: text_hash, codings: new Set(codings) });
  }
  return known;
}

async function lastCoding(session: Session): Promise<number> {
  const [row] = await session.query<{ seq: number | null }>("select max(seq) as seq from codings");
  return row?.seq ?? 0;
}

function documentRow(
  { coded: { report }, revision }: NewCoding,
  at: string,
  copies: ReadonlyMap<string, string>,
) {
  return {
    id: report.id,
    revision,
    added_at: at,
    text_hash: textHash(report.text),
    text: report.text,
    title: report.title ?? null,
    publisher: report.publisher ?? null,
    url: report.url ?? null,
    language: report.language ?? null,
    published: report.date?.slice(0, 10) ?? null,
    copy_of: copies.get(report.id) ?? null,
  };
}

const codingRow = ({ coded: { report, coder }, seq, revision }: NewCoding, at: string) => ({
  seq,
  document: report.id,
  revision,
  coder: coder.name,
  version: coder.version,
  added_at: at,
});
