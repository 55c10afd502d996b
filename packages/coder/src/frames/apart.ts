import { R } from "@demarche/language";
import type { Parties } from "../mentions/parties.js";
import type { Party } from "../mentions/party.js";

/** Parties other than these: not the same words, nor a pronoun for one of them, nor what is one's own ("its troops"). */
export function apart(
  { context: { tree } }: Parties,
  found: readonly Party[],
  others: readonly Party[],
): Party[] {
  const isOwn = (party: Party, other: Party) =>
    tree.has(party.head, R["nmod:poss"]) && sameCode(party, other);
  return found.filter(
    (party) =>
      !others.some((other) => overlap(party, other) || standsFor(party, other) || isOwn(party, other)),
  );
}

export function overlap(a: Party, b: Party): boolean {
  return a.head === b.head || (a.start < b.end && b.start < a.end);
}

function standsFor(party: Party, other: Party): boolean {
  return (party.kind === "pronoun" || party.kind === "reference") && sameCode(party, other);
}

function sameCode(a: Party, b: Party): boolean {
  return a.kind !== "given" && a.coding.code !== null && a.coding.code === b.coding.code;
}
