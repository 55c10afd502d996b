import { NO_HEAD, R } from "@demarche/language";
import { subjects } from "../../grammar/subjects.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { rootOf } from "./antecedent.js";

const CLIMB_LIMIT = 6;
const SUBJECT = new Set([R.nsubj, R["nsubj:pass"]]);

/** The parties that are subjects of the clauses around a phrase, its own subject clause left out. */
function subjectsAround(parties: Parties, head: number): readonly Party[] {
  const { tree } = parties.context;
  const found = new Set<number>();
  let below = head;
  for (let word = tree.head(head), step = 0; word !== NO_HEAD && step < CLIMB_LIMIT; step++) {
    for (const subject of [...tree.children(word, SUBJECT), ...subjects(tree, word)])
      if (subject !== below) found.add(subject);
    below = word;
    word = tree.head(word);
  }
  return [...found].flatMap((subject) => parties.of(subject) ?? []);
}

/** "France said it had left the country": the country is not France, nor where a Frenchman would leave it. */
export function isOfSubject(parties: Parties, { coding }: Party, head: number): boolean {
  return subjectsAround(parties, head).some((subject) => subject.coding.code === coding.code);
}

/** "The minister said the official had been beaten": the official is not the minister. */
export function isSubject(parties: Parties, party: Party, head: number): boolean {
  const { head: own } = rootOf(party);
  return subjectsAround(parties, head).some((subject) => rootOf(subject).head === own);
}
