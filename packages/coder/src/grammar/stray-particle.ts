import { NO_HEAD, R } from "@demarche/language";
import type { Tree } from "./tree.js";

/** The particle of "shut down the port" where the tree takes it for the preposition of the port, or `NO_HEAD`. */
export function strayParticle(tree: Tree, verb: number): number {
  for (const phrase of tree.children(verb, PHRASE)) {
    const [particle, ...more] = tree.children(phrase, CASE);
    if (particle === verb + 1 && more.length === 0 && isParticle(tree, verb, tree.marker(phrase)))
      return particle;
  }
  return NO_HEAD;
}

function isParticle(tree: Tree, verb: number, word: string): boolean {
  return PARTICLES.has(word) || (GIVING_PARTICLES.has(word) && GIVING.has(tree.doc.lemmaOf(verb)));
}

const CASE = new Set([R.case]);
const PHRASE = new Set([R.obl, R["obl:unmarked"]]);
const PARTICLES = new Set(["down", "off", "out", "up", "aside", "away", "back"]);
/** "handed over the bodies", "turned in their guns": with other verbs these are prepositions. */
const GIVING = new Set(["hand", "turn", "give"]);
const GIVING_PARTICLES = new Set(["over", "in"]);
