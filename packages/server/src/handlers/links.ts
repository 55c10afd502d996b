import { type Answer, type EventLine, eventLines, type Reader, type RunningDeadline } from "@demarche/ledger";

/** An answer with both events in a list's form. */
export type AnswerLine = Omit<Answer, "answering" | "answered"> & {
  readonly answering: EventLine;
  readonly answered: EventLine;
};

/** A deadline with the event that sets it. */
export type DeadlineLine = Omit<RunningDeadline, "event"> & { readonly event: EventLine };

/** Answers with their events; one whose event is gone meanwhile is left out. */
export async function withBothEvents(reader: Reader, answers: readonly Answer[]): Promise<AnswerLine[]> {
  const lines = await eventLines(
    reader,
    answers.flatMap(({ answering, answered }) => [answering, answered]),
  );
  return answers.flatMap((answer) => {
    const [answering, answered] = [lines.get(answer.answering), lines.get(answer.answered)];
    return answering === undefined || answered === undefined ? [] : [{ ...answer, answering, answered }];
  });
}

/** Deadlines with their events; one whose event is gone meanwhile is left out. */
export async function withEvent(
  reader: Reader,
  deadlines: readonly RunningDeadline[],
): Promise<DeadlineLine[]> {
  const lines = await eventLines(
    reader,
    deadlines.map(({ event }) => event),
  );
  return deadlines.flatMap((deadline) => {
    const event = lines.get(deadline.event);
    return event === undefined ? [] : [{ ...deadline, event }];
  });
}

/** Events by their ids, in the order of the ids. */
export async function inOrder(reader: Reader, ids: readonly string[]): Promise<EventLine[]> {
  const lines = await eventLines(reader, ids);
  return ids.flatMap((id) => lines.get(id) ?? []);
}
