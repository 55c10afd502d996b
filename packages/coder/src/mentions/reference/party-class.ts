import { R } from "@demarche/language";
import type { PartyClass } from "../../lexicon/references.js";
import { nameCovering } from "../context.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isPlural } from "../phrase.js";
import { isPerson, REACH_SENTENCES } from "./antecedent.js";
import { isOfSubject } from "./disjoint.js";
import { isOfCountry } from "./topics.js";

const ORGANISATIONS = new Set(["IGO", "UNO", "EUR", "IMG"]);
const ARMED = new Set(["REB", "PRM", "UAF"]);
const STATE = new Set(["GOV", null]);

/** Whether an earlier party is of the class that the word at `head` stands for. */
export const IS_OF: Readonly<Record<PartyClass, (parties: Parties, party: Party, head: number) => boolean>> =
  {
    country: (parties, party, head) =>
      isOne(parties, head) &&
      isState(parties, party) &&
      party.kind === "name" &&
      !isOfSubject(parties, party, head),
    government: (parties, party, head) =>
      isOne(parties, head) &&
      isState(parties, party) &&
      party.kind === "name" &&
      !isOfSubject(parties, party, head),
    organisation: (parties, party, head) =>
      isOne(parties, head) &&
      ORGANISATIONS.has(party.coding.code ?? "") &&
      !isPerson(parties, party) &&
      !isSeat(parties, party),
    charity: (parties, party) =>
      (party.coding.code === "NGO" || party.coding.sector === "SOC") && !isPerson(parties, party),
    "armed group": (_, party) => ARMED.has(party.coding.sector ?? ""),
    company: (parties, party, head) =>
      isOne(parties, head) &&
      (party.coding.sector === "BUS" || party.coding.code === "MNC") &&
      !isPerson(parties, party),
    person: (parties, party, head) => isPerson(parties, party) && isNear(parties, party, head),
  };

/** "the country", "the islands", "the authorities", but not "the governments". */
function isOne({ context: { tree } }: Parties, head: number): boolean {
  if (!isPlural(tree, head)) return true;
  return PLURAL_ONLY.has(tree.doc.lemmaOf(head).toLowerCase()) && !tree.has(head, R.amod);
}

const PLURAL_ONLY = new Set(["authority", "authorities", "island"]);

/** "Brussels" is no bloc. */
function isSeat({ context }: Parties, { head }: Party): boolean {
  return nameCovering(context, head)?.actor.place ?? false;
}

function isState(parties: Parties, party: Party): boolean {
  return isOfCountry(party) && STATE.has(party.coding.sector) && !isPerson(parties, party);
}

function isNear({ context: { tree } }: Parties, party: Party, head: number): boolean {
  const distance = tree.columns.sentence[head]! - tree.columns.sentence[party.head]!;
  return distance <= REACH_SENTENCES && isPlural(tree, head) === isPlural(tree, party.head);
}
