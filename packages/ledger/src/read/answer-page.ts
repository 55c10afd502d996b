import type { Answer } from "../answers/find.js";
import { ANSWER_COLUMNS, type AnswerRow, answerOfRow } from "../answers/read.js";
import type { Reader } from "../driver/driver.js";
import { Conditions } from "./conditions.js";
import { cutPage, placeOf } from "./cursor.js";
import type { Page } from "./event-lines.js";

/** Which links; what is not given does not matter. */
export interface AnswersAsked {
  /** Two codes: the answering event goes from one to the other. */
  readonly dyad?: readonly [string, string] | undefined;
  /** A party of the answering event. */
  readonly party?: string | undefined;
  readonly evidence?: Answer["evidence"] | undefined;
  /** ISO dates of the answering event, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const DAY = "coalesce(e.date, date '0001-01-01')";

/** One page of the links, those of the newest answering events first. Throws `bad-cursor`. */
export async function answerPage(
  reader: Reader,
  asked: AnswersAsked,
  { limit, cursor }: Page,
): Promise<{ items: readonly Answer[]; next: string | null }> {
  const { where, values } = conditionsOf(asked, cursor);
  const rows = await reader.query<AnswerRow & { day: string }>(
    `select ${ANSWER_COLUMNS}, ${DAY} as day from answers x join events e on e.id = x.answering
     where ${where} order by ${DAY} desc, x.answering desc limit ${limit + 1}`,
    values,
  );
  const page = cutPage(rows, limit, ({ day, answering }) => [day, answering]);
  return { items: page.items.map(({ day: _, ...row }) => answerOfRow(row)), next: page.next };
}

function conditionsOf(
  { dyad, party, evidence, from, to }: AnswersAsked,
  cursor: string | undefined,
): Conditions {
  const conditions = new Conditions();
  conditions.add(
    dyad ?? [],
    (a, b) => `x.answering in (
      select event from event_dyads where actor = ${a} and recipient = ${b}
      union select event from event_dyads where actor = ${b} and recipient = ${a})`,
  );
  conditions.add(
    [party],
    (code) => `x.answering in (
      select event from event_dyads where actor = ${code} union select event from event_dyads where recipient = ${code})`,
  );
  conditions.add([evidence], (kind) => `x.evidence = ${kind}`);
  conditions.add([from], (day) => `e.date >= cast(${day} as date)`);
  conditions.add([to], (day) => `e.date <= cast(${day} as date)`);
  conditions.add(
    cursor === undefined ? [] : placeOf(cursor, ["day", "string"]),
    (day, id) => `(${DAY}, x.answering) < (cast(${day} as date), ${id})`,
  );
  return conditions;
}
