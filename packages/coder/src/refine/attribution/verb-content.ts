import { NO_HEAD, P, R } from "@demarche/language";
import { isInfinitive } from "../../grammar/clauses.js";
import type { Tree } from "../../grammar/tree.js";
import type { AttributionCue } from "../../lexicon/cues.js";
import { nounCue, verbCue } from "./cue.js";
import type { Link, Reading } from "./reading.js";
import { verbSource } from "./source.js";
import { isThatClause } from "./that-clause.js";

/** What a verb of saying governs: "said that", "denied having", "announced the arrest of", "accused Chad of". */
export function saidByVerb(reading: Reading, word: number): Link | null {
  const { tree } = reading;
  const verb = verbAbove(reading, word);
  const match = verb === NO_HEAD ? null : verbCue(reading.parties, verb);
  if (match === null || !takes(reading, match.cue, verb, word)) return null;
  const source = verbSource(tree, verb);
  if (source === NO_HEAD && !isImpersonal(tree, verb, match.cue)) return null;
  if (source !== NO_HEAD && NOBODY.has(tree.doc.lemmaOf(source).toLowerCase())) return null;
  return { source, cue: match, content: tree.extent(contentTop(tree, verb, word)) };
}

/** What nobody says is not said. */
const NOBODY = new Set(["nobody", "nothing", "none", "neither"]);

/** "it is said that": nobody is named; "suppose that" and "was quoted as" are no statement of anybody. */
function isImpersonal(tree: Tree, verb: number, { content }: AttributionCue): boolean {
  return tree.isPassive(verb) && !content.has("as");
}

const ARGUMENT = new Set([R.obj, R.iobj, R.obl, R["obl:agent"]]);

/** The verb that a word is a complement of: its head, or the verb that the head's phrase hangs on. */
function verbAbove({ parties, tree }: Reading, word: number): number {
  const head = tree.head(word);
  if (head === NO_HEAD) return NO_HEAD;
  const above = tree.head(head);
  if (tree.is(head, R.xcomp) && (verbCue(parties, above)?.end ?? 0) > head) return above; // "let Canberra know"
  if (!tree.isNominal(head) || above === NO_HEAD || !ARGUMENT.has(tree.columns.relation[head]!)) return head;
  if (nounCue(parties, head) !== null && !tree.is(head, R.obl)) return head;
  return verbCue(parties, above) === null ? head : above;
}

/** The highest word of the content: of "expect Hungary to veto" it is the object. */
function contentTop(tree: Tree, verb: number, word: number): number {
  const head = tree.head(word);
  return head !== verb && tree.is(head, R.obj) && isInfinitive(tree, word) ? head : word;
}

/** Whether a verb of saying has as its content what `word` heads. */
function takes(reading: Reading, cue: AttributionCue, verb: number, word: number): boolean {
  const { tree } = reading;
  const head = tree.head(word);
  if (head !== verb && !tree.is(head, R.xcomp)) return takesThroughPhrase(tree, cue, word);
  switch (tree.columns.relation[word]) {
    case R.ccomp:
      return tree.marker(word) !== "as"; // "he said as soldiers attacked"
    case R.csubj:
    case R["csubj:pass"]:
      return true;
    case R.parataxis:
      return word > verb && tree.has(verb, R.nsubj) && opensQuotation(tree, verb, word);
    case R.xcomp:
      return takesComplement(tree, cue, verb, word);
    case R.obj:
    case R.iobj:
      return cue.content.has(isSecondObject(tree, verb, word) ? "xcomp" : "obj") && isDeed(reading, word);
    case R["nsubj:pass"]:
      return cue.content.has("obj") && tree.has(verb, R["obl:agent"]) && isDeed(reading, word);
    default:
      return word > verb && takesMarked(tree, cue, word);
  }
}

/** "called the raid an attack", where the tree takes the predicate for another object. */
function isSecondObject(tree: Tree, verb: number, word: number): boolean {
  const first = tree.child(verb, R.obj);
  return first !== NO_HEAD && first < word;
}

const BELOW_A_NOUN = new Set([R.acl, R["acl:relcl"], R.nmod, R.advcl]);

/** "told parliament that", "accused her client of spying", "expect Hungary to veto". */
function takesThroughPhrase(tree: Tree, cue: AttributionCue, word: number): boolean {
  if (!BELOW_A_NOUN.has(tree.columns.relation[word]!)) return false;
  if (isInfinitive(tree, word)) return FORESEES.has(cue.status);
  return isThatClause(tree, word) || takesMarked(tree, cue, word);
}

const FORESEES = new Set(["believes", "predicts"]);

/** A predicate, a gerund, or an infinitive of what has been ("claims to have") or is said of another. */
function takesComplement(
  tree: Tree,
  { content, status }: AttributionCue,
  verb: number,
  word: number,
): boolean {
  if (!tree.isVerb(word)) return content.has("xcomp");
  if (tree.columns.xpos[word] === P.VBG || !isInfinitive(tree, word)) return true;
  return tree.isPassive(verb) || isPerfect(tree, word) || (FORESEES.has(status) && tree.has(verb, R.obj));
}

function isPerfect(tree: Tree, verb: number): boolean {
  const aux = tree.child(verb, R.aux);
  return aux !== NO_HEAD && tree.doc.lemmaOf(aux) === "have";
}

function opensQuotation({ doc }: Tree, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (/^(?::|["“”„«]|``)$/.test(doc.formOf(i))) return true;
  return false;
}

/** A phrase or gerund whose preposition the cue asks for. */
export function takesMarked(tree: Tree, { content }: AttributionCue, word: number): boolean {
  const marker = tree.marker(word);
  return marker !== "" && content.has(marker);
}

/** Relations over which an object is still the deed itself: "the arrest and the trial", "soldiers executing a man". */
const OF_THE_DEED = new Set([R.conj, R.nmod, R.xcomp, R.compound, R.acl]);

export function isDeed({ parties, tree, path }: Reading, object: number): boolean {
  return (
    nounCue(parties, object) === null &&
    path.slice(0, path.indexOf(object)).every((word) => OF_THE_DEED.has(tree.columns.relation[word]!))
  );
}
