import { randomBytes } from "node:crypto";
import { DemarcheError } from "@demarche/language";
import type { Reader, Session } from "../driver/driver.js";
import { VIEWS } from "../schema/tables.js";

/** A view of the desk under a name. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Path and query within the desk. */
  readonly path: string;
  readonly by: string;
  /** ISO date-time. */
  readonly madeAt: string;
}

type ViewRow = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly made_by: string;
  readonly made_at: string;
};

const COLUMNS = "id, name, path, made_by, made_at";

/** By name. */
export async function listViews(reader: Reader): Promise<View[]> {
  const rows = await reader.query<ViewRow>(`select ${COLUMNS} from saved_views order by lower(name), id`);
  return rows.map(viewOf);
}

/** Saves a view; one of the same name is replaced. */
export async function saveView(
  session: Session,
  { name, path, by, at }: { name: string; path: string; by: string; at: Date },
): Promise<View> {
  const [before] = await session.query<{ id: string }>("select id from saved_views where name = $1", [name]);
  const id = before?.id ?? randomBytes(6).toString("hex");
  const row = { id, name, path, made_by: by, made_at: at.toISOString() };
  await session.upsert(VIEWS, "id", [row]);
  return viewOf(row);
}

/** Throws `unknown-view`. */
export async function deleteView(session: Session, id: string): Promise<View> {
  const [row] = await session.query<ViewRow>(`delete from saved_views where id = $1 returning ${COLUMNS}`, [
    id,
  ]);
  if (row !== undefined) return viewOf(row);
  throw new DemarcheError("unknown-view", `There is no view ${id}`, "List views for their ids");
}

const viewOf = ({ made_by, made_at, ...row }: ViewRow): View => ({ ...row, by: made_by, madeAt: made_at });
