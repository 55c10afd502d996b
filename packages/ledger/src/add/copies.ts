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

async function fingerprinted(session: Session, bands: readonly string[], own: readonly string[]) {
  const rows = await session.query<{ band: string; id: string; text: string }>(
    `select f.band, d.id, d.text from fingerprints f join documents d on d.id = f.document
     where f.band = any($1) and not f.document = any($2)
       and d.revision = (select max(revision) from documents where id = d.id)
     order by d.added_at, d.id`,
    [bands, own],
  );
  return rows.map(({ band, id, text }) => ({ band, id, shingles: shinglesOf(text) }));
}

async function leaveFingerprints(
  session: Session,
  documents: readonly { id: string; bands: readonly string[] }[],
): Promise<void> {
  await session.insert(
    FINGERPRINTS,
    documents.flatMap(({ id, bands }) => bands.map((band) => ({ document: id, band }))),
  );
}
