import { NO_HEAD, R } from "@demarche/language";
import type { Tree } from "./tree.js";

const OBLIQUE = new Set([R.obl, R["obl:agent"], R["obl:unmarked"], R.nmod]);

/** By-phrases of a passive or a noun, also where they hang deeper ("the arrest of two men by Norway"). */
export function byPhrases(tree: Tree, word: number, depth: number): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const relation = tree.columns.relation[c]!;
    if (relation === R["obl:agent"] || (OBLIQUE.has(relation) && tree.marker(c) === "by")) found.push(c);
    else if (depth < 3 && c > word && (OBLIQUE.has(relation) || relation === R.obj || relation === R.xcomp))
      found.push(...byPhrases(tree, c, depth + 1));
  }
  return found;
}
