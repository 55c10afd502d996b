import type { EventRecord } from "@demarche/coder";

/** Whether the event happened, as the text has it, in one word. */
export type Status = "happened" | "planned" | "possible" | "denied" | "earlier";

export const STATUSES: Readonly<Record<Status, string>> = {
  happened: "the text says that it happened",
  planned: "announced or expected, not done yet",
  possible: "a condition, a wish or a guess",
  denied: "the text, or the one it quotes, says that it did not happen",
  earlier: "background from before the report's news",
};

/** The word for the record's `aux`; the strongest doubt wins: what did not happen is neither planned nor past. */
export function statusOf({ aux }: Pick<EventRecord, "aux">): Status {
  if (aux.includes("negation")) return "denied";
  if (aux.includes("hypothetical")) return "possible";
  if (aux.includes("future")) return "planned";
  return aux.includes("historical") ? "earlier" : "happened";
}
