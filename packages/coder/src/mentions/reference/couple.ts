import { R } from "@demarche/language";
import { objects } from "../../grammar/objects.js";
import { verbObliques } from "../../grammar/obliques.js";
import { subjects } from "../../grammar/subjects.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { sideOf } from "./topics.js";

/** How far back the two who met may be, in sentences. */
const NEAR = 2;

/** "They agreed", after "X met Y": what is done together is done by the last two who met; null where none did. */
export function couple(parties: Parties, head: number): readonly Party[] | null {
  const { tree, lexicon } = parties.context;
  const { sentence } = tree.columns;
  const verb = tree.head(head);
  if (!tree.is(head, R.nsubj) || !isOf(parties, verb, "joint_verb")) return null;
  const meetings = lexicon.classes.get("meeting_verb");
  for (let word = head - 1; word >= 0 && sentence[head]! - sentence[word]! <= NEAR; word--) {
    if (!tree.isVerb(word) || !meetings?.has(tree.doc.lemmaOf(word))) continue;
    const two = whoMet(parties, word);
    if (two !== null) return two;
  }
  return null;
}

const isOf = ({ context: { tree, lexicon } }: Parties, word: number, name: string): boolean =>
  word >= 0 && (lexicon.classes.get(name)?.has(tree.doc.lemmaOf(word)) ?? false);

function whoMet(parties: Parties, verb: number): readonly Party[] | null {
  const { tree } = parties.context;
  const [subject] = subjects(tree, verb);
  const object = objects(tree, verb)[0] ?? verbObliques(tree, verb, "with")[0];
  if (subject === undefined || object === undefined) return null;
  const [one, other] = [parties.of(subject), parties.of(object)];
  const two = one?.coding.code != null && other?.coding.code != null && sideOf(one) !== sideOf(other);
  return two ? [one, other] : null;
}
