import type { Source } from "../source.js";

/** Reports that came in since a moment. */
export interface NewReports {
  /** Reports that were not there; of these, copies of another report's text. */
  readonly fresh: number;
  readonly copies: number;
  /** Changed texts of reports that were there. */
  readonly revised: number;
  /** Texts that were there, read anew by another version of a coder. */
  readonly reread: number;
}

const REPORTS = `
  select count(*) filter (where revision = 1) as fresh,
    count(*) filter (where revision = 1 and copy_of is not null) as copies,
    count(*) filter (where revision > 1) as revised,
    (select count(*) from codings c join documents d on d.id = c.document and d.revision = c.revision
      where c.added_at > cast($1 as timestamptz) and d.added_at <= cast($1 as timestamptz)) as reread
  from documents
  where added_at > cast($1 as timestamptz)`;

export async function reportsSince(source: Source, moment: string): Promise<NewReports> {
  const [row] = await source.select<NewReports & Record<string, number>>(REPORTS, [moment]);
  return row!;
}
