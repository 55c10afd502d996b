import type { Parties } from "./parties.js";
import { type Party, UNCODED } from "./party.js";

/**
 * A span that the caller says is an actor is one, coded or not, and keeps the caller's extent. A given span without
 * a code of its own takes the code of the party that its head resolves to.
 */
export function givenMention(parties: Parties, head: number, party: Party | null): Party | null {
  const { report, tree } = parties.context;
  const { start, end } = tree.columns;
  const span = report.mentions?.find((mention) => mention.start < end[head]! && start[head]! < mention.end);
  if (span === undefined) return party;
  let first = head;
  while (first > 0 && start[first]! > span.start && end[first - 1]! > span.start) first--;
  let last = head + 1;
  while (last < tree.doc.length && start[last]! < span.end) last++;
  return { head, start: first, end: last, kind: "given", locative: false, coding: party?.coding ?? UNCODED };
}
