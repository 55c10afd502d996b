import { NO_HEAD, P, R } from "@demarche/language";
import { verbCue } from "./cue.js";
import type { Link, Reading } from "./reading.js";
import { verbSource } from "./source.js";

const CLAUSE = new Set([R.advcl]);

/** "as the radio reported", "as the envoy put it": beside the clause that it vouches for. */
export function asClauses(reading: Reading): Link[] {
  return reading.path.flatMap((word) => asClausesOf(reading, word));
}

function asClausesOf({ parties, tree, trigger }: Reading, word: number): Link[] {
  const links: Link[] = [];
  for (const clause of tree.children(word, CLAUSE)) {
    const { start, end } = tree.extent(clause);
    if (tree.marker(clause) !== "as" || tree.columns.xpos[clause] === P.VBG) continue;
    const cue = start <= trigger && trigger < end ? null : verbCue(parties, clause);
    const source = verbSource(tree, clause);
    if (cue === null || source === NO_HEAD || tree.has(clause, R.ccomp)) continue;
    const { start: from, end: to } = tree.extent(word);
    const content = trigger < start ? { start: from, end: start } : { start: Math.max(from, end), end: to };
    links.push({ source, cue, content });
  }
  return links;
}
