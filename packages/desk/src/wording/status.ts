import type { EventRecord } from "@demarche/coder";
import type { Status } from "@demarche/server/schemas";

export const STATUSES: readonly Status[] = ["happened", "planned", "possible", "not"];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  happened: "happened",
  planned: "planned",
  possible: "possible",
  not: "denied",
};

export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  happened: "A report says that it happened",
  planned: "Announced or expected, not done yet",
  possible: "A condition, a wish or a guess",
  not: "A report, or somebody it quotes, says that it did not happen",
};

/** How far a record's event has come; the strongest doubt wins. */
export function statusOf({ aux }: Pick<EventRecord, "aux">): Status {
  if (aux.includes("negation")) return "not";
  if (aux.includes("hypothetical")) return "possible";
  return aux.includes("future") ? "planned" : "happened";
}
