import type { Session } from "../driver/driver.js";

/** The number of the next decision; one writer at a time, so nobody else takes it. */
export async function nextDecision(session: Session): Promise<number> {
  const [row] = await session.query<{ seq: number | null }>("select max(seq) as seq from decisions");
  return (row?.seq ?? 0) + 1;
}
