import { NO_HEAD, R, U } from "@demarche/language";
import type { MentionContext } from "../context.js";

const CLAUSES = new Set([R.ccomp, R.csubj, R["csubj:pass"], R.xcomp, R.advcl, R["csubj:outer"]]);
const STATEMENT_SLOTS = new Set([R.obj, R.obl]);

/**
 * An "it" that no party can be: weather and time, the place-holder of a clause ("it is clear that"), or what is said,
 * denied or known ("denied it").
 */
export function isEmptySubject({ tree, lexicon }: MentionContext, head: number): boolean {
  if (tree.is(head, R.expl)) return true;
  const above = tree.head(head);
  if (above === NO_HEAD) return false;
  const lemma = tree.doc.lemmaOf(above).toLowerCase();
  const isSubject = tree.is(head, R.nsubj) || tree.is(head, R["nsubj:pass"]);
  if (!isSubject) return STATEMENT_SLOTS.has(tree.columns.relation[head]!) && isSaying(lemma);
  const meanings = lexicon.references.empty.get(lemma);
  if (meanings === undefined) return false;
  if (meanings.has("self") && (tree.isVerb(above) || tree.has(above, R.cop))) return true;
  return meanings.has("clause") && hasClause(above);

  /** "it was decided to", "it is doubtful whether"; of a verb that can have it as its subject only the passive. */
  function hasClause(predicate: number): boolean {
    if (tree.isVerb(predicate) && isSaying(lemma) && !tree.isPassive(predicate)) return false;
    return tree.children(predicate, CLAUSES).some((clause) => clause > predicate);
  }

  function isSaying(verb: string): boolean {
    return tree.columns.upos[above] === U.VERB && lexicon.attribution.get("verb", verb).length > 0;
  }
}
