import type { Session } from "../driver/driver.js";
import { FINGERPRINTS } from "../schema/tables.js";
import type { CodedReport } from "./coded.js";
import type { KnownDocuments } from "./documents.js";
import { bandsOf, likeness, shinglesOf } from "./minhash.js";

/** Share of shingles in common from which two texts are copies of one. */
const COPY = 0.7;

/**
 * Documents of a batch that repeat the text of another one, with that other one. An agency's text on forty sites is one
 * report; the earliest that came in stands for it. New documents leave their fingerprints.
 */
export async function copiesIn(
  session: Session,
  batch: readonly CodedReport[],
  known: KnownDocuments,
): Promise<Map<string, string>> {
  const texts = batch.map(({ report }) => ({ id: report.id, shingles: shinglesOf(report.text) }));
  const bands = texts.map(({ shingles }) => bandsOf(shingles));
  const alike = await fingerprinted(
    session,
    bands.flat(),
    texts.map(({ id }) => id),
  );
  const copies = new Map<string, string>();
  const firsts = new Map<string, { id: string; shingles: ReadonlySet<number> }[]>();
  for (const { band, id, shingles } of alike)
    firsts.set(band, [...(firsts.get(band) ?? []), { id, shingles }]);
  texts.forEach((text, at) => {
    const original = bands[at]!.flatMap((band) => firsts.get(band) ?? []).find(
      (other) => other.id !== text.id && likeness(other.shingles, text.shingles) >= COPY,
    );
    if (original !== undefined) copies.set(text.id, original.id);
    else for (const band of bands[at]!) firsts.set(band, [...(firsts.get(band) ?? []), text]);
  });
  await session.query("delete from fingerprints where document = any($1)", [[...known.keys()]]);
  await leaveFingerprints(
    session,
    texts.map(({ id }, at) => ({ id, bands: copies.has(id) ? [] : bands[at]! })),
  );
  return copies;
}

/** The newest texts of documents that share a band, the earliest first. */
async function fingerprinted(session: Session, bands: readonly string[], own: readonly string[]) {
  const sharing = await session.query<{ band: string; document: string }>(
    "select band, document from fingerprints where band = any($1)",
    [bands],
  );
  const ids = [...new Set(sharing.map(({ document }) => document))].filter((id) => !own.includes(id));
  if (ids.length === 0) return [];
  const revisions = await session.query<{ id: string; revision: number; added_at: string; text: string }>(
    "select id, revision, added_at, text from documents where id = any($1) order by id, revision",
    [ids],
  );
  const newest = new Map(revisions.map((row) => [row.id, row]));
  const known = [...newest.values()].map((row) => ({ ...row, shingles: shinglesOf(row.text) }));
  known.sort((a, b) => order(a.added_at, b.added_at) || order(a.id, b.id));
  return known.flatMap(({ id, shingles }) =>
    sharing.filter(({ document }) => document === id).map(({ band }) => ({ band, id, shingles })),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function leaveFingerprints(
  session: Session,
  documents: readonly { id: string; bands: readonly string[] }[],
): Promise<void> {
  await session.insert(
    FINGERPRINTS,
    documents.flatMap(({ id, bands }) => bands.map((band) => ({ document: id, band }))),
  );
}
