import type { PronounMeaning } from "../../lexicon/references.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { identityOf } from "./agreement.js";
import { referringToAll } from "./antecedent.js";
import { couple } from "./couple.js";
import { isEmptySubject } from "./empty.js";
import { mostSalient } from "./salience.js";
import { addressee, speaker } from "./speech.js";
import { described, ownSubject } from "./within-clause.js";

const OTHER = /^(?:an)?other$/i;
const REFLEXIVE = /sel(?:f|ves)$/i;

/** The party or parties that a pronoun stands for, or null. */
export function pronoun(parties: Parties, head: number): Party | null {
  const { tree, lexicon } = parties.context;
  const form = tree.doc.formOf(head).toLowerCase();
  const meaning = lexicon.references.pronouns.get(form);
  switch (meaning) {
    case undefined:
    case "pair":
      return null;
    case "speaker":
      return speaker(parties, head);
    case "addressee":
      return addressee(parties, head);
    case "noun":
      return described(parties, head);
    case "mutual":
      return OTHER.test(tree.doc.formOf(head + 1)) ? ownSubject(parties, head) : null;
    default:
      if (REFLEXIVE.test(form)) return ownSubject(parties, head);
      if (meaning === "thing" && isEmptySubject(parties.context, head)) return null;
      return remembering(
        parties,
        meaning,
        referringToAll(
          parties,
          head,
          (meaning === "several" ? couple(parties, head) : null) ?? mostSalient(parties, head, meaning),
          "pronoun",
        ),
      );
  }
}

/** Whoever was "she" once is no "he" later. */
function remembering(parties: Parties, meaning: PronounMeaning, found: Party | null): Party | null {
  if (found !== null && (meaning === "man" || meaning === "woman"))
    parties.genders.set(identityOf(found), meaning);
  return found;
}
