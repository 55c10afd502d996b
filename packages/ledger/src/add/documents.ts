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
  const revisions = await session.query<{ id: string; revision: number; text_hash: string }>(
    "select id, revision, text_hash from documents where id = any($1) order by id, revision",
    [ids],
  );
  if (revisions.length === 0) return new Map();
  const codings = await session.query<{ document: string; revision: number; coder: string; version: string }>(
    "select document, revision, coder, version from codings where document = any($1)",
    [ids],
  );
  const newest = new Map(revisions.map((row) => [row.id, row]));
  const known = new Map<string, Known>();
  for (const { id, revision, text_hash } of newest.values()) {
    const own = codings.filter((coding) => coding.document === id && coding.revision === revision);
    const keys = own.map(({ coder, version }) => codingKey(revision, coder, version));
    known.set(id, { revision, hash: text_hash, codings: new Set(keys) });
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
