import { R, U } from "@demarche/language";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isDefinite } from "../phrase.js";
import { definite } from "./definite.js";
import { pronoun } from "./pronoun.js";
import { surname } from "./repeated.js";

/** The earlier party that a pronoun, a surname or a definite noun phrase refers to, with the phrase's own extent. */
export function referent(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  switch (tree.columns.upos[head]) {
    case U.PRON:
    case U.DET:
      return tree.is(head, R.det) ? null : pronoun(parties, head);
    case U.PROPN:
      return surname(parties, head);
    case U.NOUN:
      return isDefinite(tree, head) ? definite(parties, head) : null;
    default:
      return null;
  }
}
