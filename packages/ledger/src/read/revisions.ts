import type { Reader } from "../driver/driver.js";

/** One text of a report as it came in, and the readings of it. */
export interface Revision {
  readonly revision: number;
  readonly addedAt: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
  readonly codings: readonly {
    readonly coding: number;
    readonly coder: string;
    readonly version: string;
    readonly addedAt: string;
    readonly records: number;
  }[];
}

/** All revisions of a report, oldest first. */
export async function revisionsOf(reader: Reader, id: string): Promise<Revision[]> {
  const texts = await reader.query<{ revision: number; added_at: string; text_hash: string }>(
    "select revision, added_at, text_hash from documents where id = $1 order by revision",
    [id],
  );
  const codings = await reader.query<{
    coding: number;
    revision: number;
    coder: string;
    version: string;
    added_at: string;
    records: number;
  }>(
    `select c.seq as coding, c.revision, c.coder, c.version, c.added_at,
       (select count(*) from records r where r.coding = c.seq) as records
     from codings c where c.document = $1 order by c.seq`,
    [id],
  );
  return texts.map(({ revision, added_at, text_hash }) => ({
    revision,
    addedAt: added_at,
    textHash: text_hash,
    codings: codings
      .filter((coding) => coding.revision === revision)
      .map(({ revision: _, added_at: addedAt, ...coding }) => ({ ...coding, addedAt })),
  }));
}

/** The reports whose text repeats that of a report. */
export async function copiesOf(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    "select distinct id from documents where copy_of = $1 order by id",
    [id],
  );
  return rows.map((row) => row.id);
}
