import type { Decided, Decision } from "@demarche/server/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventPage } from "../api/answers.js";
import { post } from "../api/fetch.js";
import { FaultNotice } from "../parts/states.js";
import { moment } from "../wording/dates.js";
import { count } from "../wording/numbers.js";

const KINDS: Readonly<Record<string, string>> = {
  found: "Founded",
  join: "Joined",
  recode: "Read anew",
  merge: "Merged",
  split: "Split",
  correct: "Corrected",
  undo: "Taken back",
};

/** Who or what decided about the event, the newest first; a person's word can be taken back. */
export function Decisions({ page: { decisions } }: { readonly page: EventPage }) {
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: (seq: number) =>
      post<Decided>(`/decisions/${seq}/undo`, { because: "Taken back on the desk" }),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <section className="sheet">
      <header>
        <h2>Revisions</h2>
      </header>
      <ol className="decisions">
        {[...decisions].reverse().map((decision) => (
          <DecisionItem key={decision.seq} decision={decision} onUndo={() => undo.mutate(decision.seq)} />
        ))}
      </ol>
      {undo.error !== null && <FaultNotice error={undo.error} />}
    </section>
  );
}

const PERSONS = new Set(["merge", "split", "correct"]);

function DecisionItem({ decision, onUndo }: { readonly decision: Decision; readonly onUndo: () => void }) {
  const { kind, by, at, because, undone, records } = decision;
  return (
    <li className={undone ? "undone" : ""}>
      <p className="row">
        <b>{KINDS[kind] ?? kind}</b>
        <span className="soft small">
          {by === "rule" ? "by rule" : `by ${by}`}, {moment(at)}
          {undone && " · taken back"}
        </span>
        {PERSONS.has(kind) && !undone && (
          <button type="button" className="button quiet undo" onClick={onUndo}>
            Undo
          </button>
        )}
      </p>
      <p className="small">{because}</p>
      <p className="soft small">{records.length > 0 && count(records.length, "record")}</p>
    </li>
  );
}
