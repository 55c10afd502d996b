import { R } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import type { Tree } from "../grammar/tree.js";
import type { Category } from "../record.js";
import type { Shifted } from "./shift.js";
import type { Status } from "./status.js";

/** What may be held out as a harm; a concession here is a withdrawal that was announced. */
const HARMS = new Set<Category>([
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "PROTEST",
  "ASSAULT",
  "RETREAT",
  "CONCEDE",
]);

/** The mode of a threat by the mode of the deed that it holds out. */
const THREATENED: Readonly<Record<string, string>> = {
  arrest: "arrest",
  boycott: "restrict",
  curfew: "restrict",
  deport: "expel",
  discontinue: "relations",
  expel: "expel",
  restrict: "restrict",
  withdraw: "relations",
};

/** "It will close its embassy unless the sailors are freed": one event, the threat; null where it is none. */
export function ultimatum(
  tree: Tree,
  { category, mode, trigger, clause }: Proposal,
  status: Status,
): Shifted | null {
  if (!HARMS.has(category) || status.aux.has("negation")) return null;
  if (!hasUnless(tree, trigger) && (clause < 0 || !hasUnless(tree, clause))) return null;
  const violence = category === "ASSAULT" ? "violence" : null;
  const threatened = mode === null ? violence : (THREATENED[mode] ?? violence);
  return { category: "THREATEN", mode: threatened, aux: new Set(), swapped: false };
}

const ADVERBIAL_CLAUSE = new Set([R.advcl]);
const AUXILIARY = new Set([R.aux]);
const WILL = new Set(["will", "would", "shall", "'ll"]);

/** A verb in the future with a clause of "unless". */
function hasUnless(tree: Tree, verb: number): boolean {
  const { doc } = tree;
  return (
    tree.children(verb, AUXILIARY).some((c) => WILL.has(doc.lemmaOf(c))) &&
    tree.children(verb, ADVERBIAL_CLAUSE).some((c) => isUnless(tree, c))
  );
}

function isUnless(tree: Tree, clause: number): boolean {
  return tree.children(clause, MARK).some((c) => tree.doc.lemmaOf(c) === "unless");
}

const MARK = new Set([R.mark]);
