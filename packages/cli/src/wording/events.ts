import type { EventLine, Status as EventStatus, Head } from "@demarche/ledger";
import type { Status } from "./status.js";

/** What lists and headings need of an event. */
export type NamedEvent = Pick<
  EventLine | Head,
  "id" | "date" | "enddate" | "status" | "category" | "mode" | "quad"
>;

const ID_LENGTH = 9;

/** The beginning of an id, which the verbs take for it; the numbers of splits stay whole. */
export function shortId(id: string): string {
  const splits = /(?:\.\d+)*$/.exec(id)![0];
  return id.slice(0, Math.min(ID_LENGTH, id.length - splits.length)) + splits;
}

/** The word for how far an event has come. */
export const statusWord = (status: EventStatus): Status => (status === "not" ? "denied" : status);

/** "COERCE arrest" */
export const eventTitle = ({ category, mode }: NamedEvent): string =>
  mode === null ? category : `${category} ${mode}`;

/** "2022-09-26", or the first and last day of what lasted. */
export function daysOf({ date, enddate }: NamedEvent): string {
  if (date === null) return "undated";
  return enddate === null || enddate === date ? date : `${date} to ${enddate}`;
}

/** "JPN, USA": codes, and what has none as the text names it; a dash for none. */
export const partiesInCodes = (parties: readonly string[]): string =>
  parties.length === 0 ? "–" : parties.map((party) => party.replace(/^~/, "")).join(", ");
