import { NO_HEAD, P, R } from "@demarche/language";
import { subjects } from "../../grammar/subjects.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { referringToAll } from "./antecedent.js";
import { topOfName } from "./repeated.js";

const CLIMB_LIMIT = 8;

/** "himself", "each other": the subject of the own clause, or the noun that it stands beside ("the king himself"). */
export function ownSubject(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  for (let word = tree.head(head), step = 0; word !== NO_HEAD && step < CLIMB_LIMIT; step++) {
    const subject = subjects(tree, word)[0] ?? NO_HEAD;
    if (subject !== NO_HEAD && subject !== head && !isBelow(parties, head, subject))
      return to(parties, head, subject);
    if (tree.isNominal(word) && !tree.is(head, R["nmod:poss"]) && word === tree.head(head))
      return to(parties, head, word);
    word = tree.head(word);
  }
  return null;
}

const OF_PEOPLE = /^who/i;

/** "who", "whose": the noun that the relative clause describes. */
export function described(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  if (!tree.isRelativePronoun(head) && tree.doc.formOf(head).toLowerCase() !== "whose") return null;
  for (let word = head, step = 0; word !== NO_HEAD && step < CLIMB_LIMIT; step++) {
    const above = tree.head(word);
    if (tree.is(word, R["acl:relcl"]))
      return (
        (above < head ? to(parties, head, several(parties, word, above)) : null) ??
        (OF_PEOPLE.test(tree.doc.formOf(head)) ? to(parties, head, nounBefore(parties, head)) : null)
      );
    word = above;
  }
  return null;
}

/** "Chad and Niger, which support it": all of them where the verb is plural. */
function several({ context: { tree } }: Parties, verb: number, noun: number): number {
  if (!tree.is(noun, R.conj) || tree.columns.xpos[verb] !== P.VBP) return noun;
  return tree.isNominal(tree.head(noun)) ? tree.head(noun) : noun;
}

/** The name or noun right before a relative clause, where the tree hangs the clause on another. */
function nounBefore(parties: Parties, head: number): number {
  const { tree } = parties.context;
  const before = tree.doc.formOf(head - 1) === "," ? head - 2 : head - 1;
  return before >= 0 && tree.isNominal(before) ? topOfName(parties, before) : NO_HEAD;
}

function to(parties: Parties, head: number, word: number): Party | null {
  if (word === NO_HEAD) return null;
  const meant = parties.context.tree.coordinated(word).flatMap((part) => parties.allOf(part));
  return referringToAll(parties, head, meant, "pronoun");
}

/** Whether a word stands somewhere under another. */
function isBelow({ context: { tree } }: Parties, word: number, above: number): boolean {
  for (let at = word; at !== NO_HEAD; at = tree.head(at)) if (at === above) return true;
  return false;
}
