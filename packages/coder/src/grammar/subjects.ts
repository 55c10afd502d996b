import { NO_HEAD, P, R, U } from "@demarche/language";
import { byPhrases } from "./by-phrases.js";
import { controllers } from "./control.js";
import { subjectsOfNoun } from "./nouns.js";
import { GIVING } from "./objects.js";
import { antecedents } from "./relative.js";
import { belongsAbove, strandedSubjects, straySubjects } from "./stray-subjects.js";
import type { Tree } from "./tree.js";

/** Who does what a verb or predicate says, whatever the surface. All functions give heads of phrases, without their conjuncts. */

const DEPTH_LIMIT = 8;

const SUBJECT = new Set([R.nsubj, R["nsubj:outer"]]);

const PASSIVE_SUBJECT = new Set([R["nsubj:pass"]]);

const ANY_SUBJECT = new Set([R["nsubj:pass"], R.nsubj]);

/** What "a statement condemning" is said by is whoever made the statement. */
const UTTERANCES = new Set([
  "statement",
  "report",
  "letter",
  "resolution",
  "lawsuit",
  "suit",
  "law",
  "bill",
  "decree",
  "speech",
  "message",
  "tweet",
  "note",
  "complaint",
  "petition",
  "motion",
  "video",
  "article",
  "communique",
  "communiqué",
  "declaration",
  "order",
  "post",
]);

/** "accused Norway of spying", "kept him from voting": the gerund is done by the object. */
const OBJECT_GERUND = new Set(["of", "from", "for"]);

/** Who does it. */
export function subjects(tree: Tree, verb: number, depth = 0): number[] {
  if (!tree.isPassive(verb)) return surfaceSubjects(tree, verb, depth);
  const agents = byPhrases(tree, verb, 0);
  if (agents.length === 0 && tree.is(verb, R.conj)) {
    const first = tree.head(verb);
    return tree.isPassive(first) ? subjects(tree, first, depth + 1) : [];
  }
  return agents;
}

/** The grammatical subject, inherited through coordination, control, participles and relative clauses. */
export function surfaceSubjects(tree: Tree, verb: number, depth: number): number[] {
  if (depth > DEPTH_LIMIT) return [];
  const own = tree.children(verb, SUBJECT).filter((subject) => !belongsAbove(tree, subject, verb));
  if (own.length === 0) own.push(...tree.children(verb, PASSIVE_SUBJECT));
  if (own.length === 0) own.push(...strandedSubjects(tree, verb));
  if (own.length === 0) own.push(...straySubjects(tree, verb));
  if (own.length > 0) return own.flatMap((subject) => antecedents(tree, subject, verb));
  const head = tree.head(verb);
  if (head === NO_HEAD) return [];
  switch (tree.columns.relation[verb]) {
    case R.conj:
      return tree.isNominal(head) && !tree.has(head, R.nsubj)
        ? subjectsOfNoun(tree, head, depth + 1)
        : surfaceSubjects(tree, head, depth + 1);
    case R.xcomp:
      return controllers(tree, head, depth);
    case R.advcl:
      return OBJECT_GERUND.has(tree.marker(verb))
        ? controllers(tree, head, depth)
        : surfaceSubjects(tree, head, depth + 1);
    case R.ccomp:
    case R.parataxis:
      return surfaceSubjects(tree, head, depth + 1);
    case R["acl:relcl"]:
      return [head];
    case R.amod:
      return tree.opensClause(verb) ? [verb - 1] : [];
    case R.acl:
      return describesDoer(tree, verb, head) ? [head] : subjectsOfInfinitive(tree, head, depth + 1);
    default:
      return [];
  }
}

/** "the party opposing it"; also "lawmakers backed the deal", a past tense that was taken for a participle. */
function describesDoer(tree: Tree, verb: number, noun: number): boolean {
  const tag = tree.columns.xpos[verb];
  if (tag === P.VBG) return !UTTERANCES.has(tree.doc.lemmaOf(noun));
  const past = tag === P.VBN || tag === P.VBD;
  return past && tree.has(verb, R.obj) && !GIVING.has(tree.doc.lemmaOf(verb)) && !tree.isPassive(verb);
}

/** "the decision to expel": whoever decided; "JAPAN TO EXPEL", in a headline: the name itself. */
function subjectsOfInfinitive(tree: Tree, noun: number, depth: number): number[] {
  const found = subjectsOfNoun(tree, noun, depth);
  if (found.length > 0) return found;
  if (tree.columns.upos[noun] === U.PROPN) return [noun];
  const verb = tree.head(noun);
  const said = UTTERANCES.has(tree.doc.lemmaOf(noun)) && tree.is(noun, R.obl) && tree.isVerb(verb);
  return said ? subjects(tree, verb, depth + 1) : [];
}

export function passiveSubjects(tree: Tree, verb: number, depth: number): number[] {
  const own = tree.children(verb, ANY_SUBJECT);
  if (own.length > 0) return own.flatMap((subject) => antecedents(tree, subject, verb));
  const head = tree.head(verb);
  if (head === NO_HEAD) return [];
  switch (tree.columns.relation[verb]) {
    case R.acl:
    case R["acl:relcl"]:
    case R.amod:
      return [head];
    case R.conj:
      return tree.isPassive(head)
        ? passiveSubjects(tree, head, depth + 1)
        : surfaceSubjects(tree, head, depth + 1);
    case R.xcomp:
      return controllers(tree, head, depth + 1);
    case R.advcl:
    case R.ccomp:
      return surfaceSubjects(tree, head, depth + 1);
    default:
      return [];
  }
}

/** The subject of a noun or adjective used as predicate. */
export function predicateSubjects(tree: Tree, word: number): number[] {
  const own = tree.children(word, SUBJECT);
  if (own.length > 0) return own.flatMap((subject) => antecedents(tree, subject, word));
  return tree.is(word, R.xcomp) ? controllers(tree, tree.head(word), 0) : [];
}
