import { NO_HEAD, R } from "@demarche/language";
import { formCue } from "./cue.js";
import { toldByNoun } from "./noun-content.js";
import type { Link, Reading } from "./reading.js";
import { saidByVerb } from "./verb-content.js";

/** What a verb, an adjective or a noun says in the clause or phrase that it governs. */
export function governedContents(reading: Reading): Link[] {
  const links: Link[] = [];
  for (const word of reading.path.slice(0, -1)) {
    const link = saidByVerb(reading, word) ?? feltByAdjective(reading, word) ?? toldByNoun(reading, word);
    if (link !== null) links.push(link);
  }
  return links;
}

/** "is certain that", "was convinced that". */
function feltByAdjective({ parties, tree }: Reading, word: number): Link | null {
  const head = tree.head(word);
  if (tree.isNominal(head) || (!tree.is(word, R.ccomp) && tree.marker(word) !== "that")) return null;
  const match = formCue(parties, "adjective", head);
  const subject = tree.child(head, R.nsubj);
  const source = subject !== NO_HEAD ? subject : tree.child(head, R["nsubj:pass"]);
  return match === null || source === NO_HEAD ? null : { source, cue: match, content: tree.extent(word) };
}
