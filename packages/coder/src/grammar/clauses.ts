import { R, U } from "@demarche/language";
import { hasReceiverAsObject } from "./objects.js";
import type { Tree } from "./tree.js";

const OBJECT = new Set([R.obj]);

const CLOSED_CLAUSE = new Set([R.ccomp]);
/** "It is vital that Norway act". */
const SUBJECT_CLAUSE = new Set([R.csubj]);

const MARK = new Set([R.mark]);

const OPEN_CLAUSE = new Set([R.xcomp]);

const ANY_CLAUSE = new Set([R.xcomp, R.ccomp, R.advcl, R.acl]);

/** Clausal complements: infinitives, that-clauses, and the "to do" that parsers hang on as an adverbial clause. */
export function clauses(tree: Tree, word: number, slot: "xcomp" | "ccomp"): number[] {
  const exact = tree.children(word, slot === "xcomp" ? OPEN_CLAUSE : CLOSED_CLAUSE);
  if (slot === "ccomp" && tree.columns.upos[word] === U.ADJ)
    exact.push(...tree.children(word, SUBJECT_CLAUSE));
  if (exact.length > 0) return exact;
  const infinitive = slot === "xcomp";
  const named = infinitive && tree.isVerb(word) && !hasReceiverAsObject(tree, word);
  const predicates = named ? tree.children(word, OBJECT).slice(1) : [];
  if (predicates.length > 0) return predicates;
  const loose = tree
    .children(word, ANY_CLAUSE)
    .filter((c) =>
      infinitive
        ? isInfinitive(tree, c)
        : tree.is(c, R.ccomp) || (tree.is(c, R.acl) && !isInfinitive(tree, c)),
    );
  return loose.length === 0 && named ? ownedByObject(tree, word) : loose;
}

/** "told two envoys to leave", where the tree hangs the infinitive on the object. */
function ownedByObject(tree: Tree, verb: number): number[] {
  return tree
    .children(verb, OBJECT_OR_RECEIVER)
    .flatMap((object) => tree.children(object, NOUN_CLAUSE).filter((c) => isInfinitive(tree, c)));
}

const OBJECT_OR_RECEIVER = new Set([R.obj, R.iobj]);

const NOUN_CLAUSE = new Set([R.acl]);

/** "to expel": a clause with the particle "to", whatever its tag. */
export function isInfinitive(tree: Tree, clause: number): boolean {
  // also "for Norway to act", where another mark stands before it
  return tree
    .children(clause, MARK)
    .some((mark) => tree.columns.upos[mark] === U.PART || tree.doc.lemmaOf(mark) === "to");
}
