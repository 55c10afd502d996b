import { NO_HEAD, R } from "@demarche/language";
import { subjects } from "../../grammar/subjects.js";
import type { Parties } from "../../mentions/parties.js";
import { type CueMatch, nounCue, verbCue } from "./cue.js";
import type { Link, Reading } from "./reading.js";
import { nounSource } from "./source.js";
import { isThatClause } from "./that-clause.js";
import { isDeed, takesMarked } from "./verb-content.js";

/** What a noun tells: "Rabat's claim that", "reports of", "Word came from Lusaka that". */
export function toldByNoun(reading: Reading, word: number): Link | null {
  const { parties, tree } = reading;
  const head = tree.head(word);
  const match = nounCue(parties, head);
  if (match === null) return toldByFarNoun(reading, head, word);
  if (!isContent(reading, match, word)) return null;
  const carrier = carrierOf(parties, head);
  const named = nounSource(tree, head);
  const source = named !== NO_HEAD || carrier === NO_HEAD ? named : (subjects(tree, carrier)[0] ?? NO_HEAD);
  const start = carrier !== NO_HEAD && carrier < head ? carrier : head;
  return { source, cue: { start, end: head + 1 }, content: tree.extent(word) };
}

/** The verb that carries a noun of saying, "broadcast footage", "made a statement"; `NO_HEAD` for none. */
function carrierOf(parties: Parties, noun: number): number {
  const { tree, lexicon } = parties.context;
  if (!tree.is(noun, R.obj)) return NO_HEAD;
  const verb = tree.head(noun);
  const status = verbCue(parties, verb)?.cue.status;
  const isLight = lexicon.classes.get("light_verb")?.has(tree.doc.lemmaOf(verb)) ?? false;
  return isLight || status === "reports" || status === "asserts" ? verb : NO_HEAD;
}

/** The subject of a verb that says nothing itself has the verb's clause as content. */
function toldByFarNoun({ parties, tree }: Reading, verb: number, word: number): Link | null {
  const noun = tree.child(verb, R.nsubj);
  if (noun === NO_HEAD || tree.marker(word) !== "that" || !tree.isVerb(verb)) return null;
  const match = nounCue(parties, noun);
  if (match === null || verbCue(parties, verb) !== null) return null;
  const named = nounSource(tree, noun);
  return {
    source: named !== NO_HEAD ? named : nounSource(tree, verb),
    cue: match,
    content: tree.extent(word),
  };
}

const CLAUSE = new Set([R.acl, R["acl:relcl"], R.appos]);

function isContent(reading: Reading, { cue }: CueMatch, word: number): boolean {
  const { tree } = reading;
  if (tree.is(word, R.ccomp)) return true;
  if (CLAUSE.has(tree.columns.relation[word]!)) return isThatClause(tree, word);
  return tree.is(word, R.nmod) && takesMarked(tree, cue, word) && isDeed(reading, word);
}
