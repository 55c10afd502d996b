import { DemarcheError } from "@demarche/language";
import { derive } from "../add/derive.js";
import { correctionBy } from "../decisions/corrections.js";
import { nextDecision } from "../decisions/next-decision.js";
import type { Session } from "../driver/driver.js";
import { DECISIONS } from "../schema/tables.js";
import { correctEvent } from "./correct.js";
import type { Member, PersonsDecision } from "./members.js";
import { move } from "./move.js";

type Decided = { readonly made_by: string; readonly kind: string; readonly undoes: number | null };

/**
 * Takes a person's decision back: records that are where it put them return to where they were, a correction no longer
 * holds. An undo can be taken back too. Throws `unknown-decision`.
 */
export async function undoDecision(
  session: Session,
  undoes: number,
  decision: PersonsDecision,
): Promise<number> {
  const [found] = await session.query<Decided>("select made_by, kind, undoes from decisions where seq = $1", [
    undoes,
  ]);
  if (found === undefined || found.made_by === "rule")
    throw new DemarcheError(
      "unknown-decision",
      `${undoes} is no decision of a person`,
      "See the decisions of an event for their numbers",
    );
  const correction = await correctionBy(session, undoes);
  if (correction !== null) return takeCorrectionBack(session, correction.event, { ...decision, undoes });
  const restated = found.undoes === null ? null : await correctionBy(session, found.undoes);
  if (restated !== null) return correctEvent(session, restated.event, restated.correction, decision);
  return moveBack(session, undoes, decision);
}

async function takeCorrectionBack(
  session: Session,
  event: string,
  { by, at, because, undoes }: PersonsDecision & { readonly undoes: number },
): Promise<number> {
  const seq = await nextDecision(session);
  await session.insert(DECISIONS, [
    { seq, made_at: at.toISOString(), kind: "undo", made_by: by, because, undoes },
  ]);
  await derive(session, { shaken: [event] });
  return seq;
}

async function moveBack(session: Session, undoes: number, decision: PersonsDecision): Promise<number> {
  const moved = await session.query<Member>(
    `select record, coding, document, event, decision from memberships m
     where decision = $1
        or exists (select 1 from assignments a where a.decision = $1 and a.record = m.record and a.event = m.event)`,
    [undoes],
  );
  const before = new Map<string, string>();
  for (const { record } of moved) before.set(record, await eventBefore(session, record, undoes));
  return move(session, moved, { ...decision, kind: "undo", undoes, to: ({ record }) => before.get(record)! });
}

/** Where a record, or the one that it stands for, was before a decision. */
async function eventBefore(session: Session, record: string, decision: number): Promise<string> {
  const rows = await session.query<{ decision: number; event: string; follows: string | null }>(
    "select decision, event, follows from assignments where record = $1 order by decision desc",
    [record],
  );
  const earlier = rows.find((row) => row.decision < decision);
  if (earlier !== undefined) return earlier.event;
  const follows = rows.find((row) => row.follows !== null)?.follows;
  if (follows === undefined || follows === null)
    throw new Error(`record ${record} has no place before ${decision}`);
  return eventBefore(session, follows, decision);
}
