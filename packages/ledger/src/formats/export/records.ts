import type { Session } from "../../driver/driver.js";

const PAGE = 2000;

/** The records of current events as PLOVER's JSON Lines: each whole, as it was coded. */
export async function* recordLines(session: Session): AsyncGenerator<string> {
  for (let coding = -1, position = -1; ; ) {
    const page = await session.query<{ coding: number; position: number; body: string }>(
      `select r.coding, r.position, r.body from memberships m
       join records r on r.coding = m.coding and r.id = m.record
       where r.coding > $1 or (r.coding = $1 and r.position > $2)
       order by r.coding, r.position limit ${PAGE}`,
      [coding, position],
    );
    if (page.length === 0) return;
    for (const { body } of page) yield body;
    ({ coding, position } = page.at(-1)!);
  }
}
