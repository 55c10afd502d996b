import { NO_HEAD, R } from "@demarche/language";
import { formCue } from "./cue.js";
import type { Link, Reading } from "./reading.js";

/** "reportedly", "alleged": somebody unnamed says so. */
export function evidentials(reading: Reading): Link[] {
  return reading.path.flatMap((word) => evidentialsAt(reading, word));
}

function evidentialsAt({ parties, tree, trigger }: Reading, word: number): Link[] {
  const links: Link[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const isAdverb = tree.is(c, R.advmod);
    if (!isAdverb && !(tree.is(c, R.amod) && word === trigger)) continue;
    const cue = formCue(parties, isAdverb ? "adverb" : "adjective", c);
    if (cue !== null) links.push({ source: NO_HEAD, cue, content: tree.extent(word) });
  }
  return links;
}
