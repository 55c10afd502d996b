import { NO_HEAD, P, R, U } from "@demarche/language";
import { isInfinitive } from "../../grammar/clauses.js";
import type { Tree } from "../../grammar/tree.js";
import { isThatClause } from "../attribution/that-clause.js";
import { hangsOnCondition, isInvertedCondition, isYesNoQuestion } from "./condition.js";
import type { StatusWords, Told } from "./words.js";

const NOUN_IN_CLAUSE = new Set([R.nsubj, R["nsubj:pass"], R.obj]);
const TIME_PHRASE = new Set([R.obl, R["obl:unmarked"], R.advmod]);
/** What is said to be so: there "would" tells a future seen from the past. */
const REPORTED = new Set([R.ccomp, R["csubj:pass"], R.acl]);

/** What the words of the clause that `verb` heads tell: auxiliaries, adverbs, conjunctions, determiners, conditions. */
export function clauseTells(words: StatusWords, verb: number): Told[] {
  const { tree } = words;
  const told: Told[] = [];
  for (let c = tree.firstChild[verb]!; c !== NO_HEAD; c = tree.nextSibling[c]!)
    told.push(...childTells(words, verb, c));
  if (isLongDone(tree, verb)) told.push({ status: "historical", word: verb });
  if (isScheduled(tree, verb)) told.push({ status: "future", word: verb });
  if (isInvertedCondition(tree, verb) || isYesNoQuestion(tree, verb) || hangsOnCondition(words, verb))
    told.push({ status: "hypothetical", word: verb });
  return told;
}

function childTells(words: StatusWords, verb: number, child: number): Told[] {
  const { tree } = words;
  const relation = tree.columns.relation[child]!;
  if (relation === R.aux) return auxiliaryTells(words, verb, child);
  if (relation === R.mark) return conjunctionTells(words, child);
  if (relation === R.cc) return words.tell("adverb", child);
  if (NOUN_IN_CLAUSE.has(relation)) return quantityTells(words, child);
  if (!TIME_PHRASE.has(relation)) return [];
  const adverb = relation === R.advmod ? words.tell("adverb", child, adverbForms(words, child)) : [];
  return adverb.length > 0 ? adverb : timeTells(words, verb, child);
}

/** Also with the word before it that belongs to it: "no longer". */
function adverbForms(words: StatusWords, adverb: number): string[] {
  const before = adverb - 1;
  const whole = before >= 0 && words.tree.head(before) === adverb;
  return [...(whole ? [`${words.form(before)} ${words.form(adverb)}`] : []), ...words.formsOf(adverb)];
}

function auxiliaryTells(words: StatusWords, verb: number, auxiliary: number): Told[] {
  const reported = isReported(words, verb)
    ? words.tell("auxiliary", auxiliary, words.formsOf(auxiliary), "ccomp")
    : [];
  return reported.length > 0 ? reported : words.tell("auxiliary", auxiliary);
}

/** A clause that somebody says, before or around the verb of saying. */
function isReported({ tree, lexicon }: StatusWords, verb: number): boolean {
  let first = verb;
  while (tree.is(first, R.conj)) first = tree.head(first); // "said that ... and that it would"
  if (REPORTED.has(tree.columns.relation[first]!)) return true;
  const inserted = tree.child(verb, R.parataxis);
  return (
    inserted !== NO_HEAD &&
    lexicon.attribution.get("verb", tree.doc.lemmaOf(inserted).toLowerCase()).length > 0
  );
}

/** "without", "in order to", "a decade after". */
function conjunctionTells(words: StatusWords, mark: number): Told[] {
  const whole = words.tree.fixed(mark).replaceAll("_", " ");
  return words.tell("conjunction", mark, [whole, `${words.form(mark - 1)} ${words.form(mark)}`]);
}

/** "no soldiers", "nobody", "neither Iran nor Iraq", "not one state" as subject or object. */
function quantityTells(words: StatusWords, noun: number): Told[] {
  const { tree } = words;
  if (tree.columns.upos[noun] === U.PRON) {
    const pronoun = words.tell("determiner", noun);
    if (pronoun.length > 0) return pronoun;
  }
  const determiners = tree.children(noun, DETERMINER);
  const told = determiners.flatMap((c) => words.tell("determiner", c));
  return [...told, ...tree.children(noun, ADVERB).flatMap((c) => words.tell("adverb", c, [words.form(c)]))];
}

const DETERMINER = new Set([R.det, R["cc:preconj"]]);
const ADVERB = new Set([R.advmod]);

/** "at no time"; "during the Cold War", "two years ago" of a verb in the past; "tomorrow" of one in the present. */
function timeTells(words: StatusWords, verb: number, phrase: number): Told[] {
  const { tree } = words;
  const { start, end } = tree.extent(phrase);
  const all = Array.from({ length: end - start }, (_, i) => words.form(start + i)).filter((form) =>
    /\w/.test(form),
  );
  const forms = [all.join(" "), all.slice(1).join(" "), `${all[0]} ${all.at(-1)}`];
  const other = isPresent(tree, verb) ? "historical" : "future";
  return words.tell("phrase", phrase, forms, "clause").filter(({ status }) => status !== other);
}

/** "expels", "is expelling", "has expelled". */
function isPresent(tree: Tree, verb: number): boolean {
  const { xpos } = tree.columns;
  const first = tree.child(verb, R.aux);
  return PRESENT.has(xpos[first === NO_HEAD ? verb : first]!);
}

const PRESENT = new Set<number>([P.VBZ, P.VBP, P.VBG]);

/** "has yet to reply": not so far. */
export function isYetTo(words: StatusWords, verb: number): boolean {
  const to = words.tree.child(verb, R.mark);
  return to > 0 && isInfinitive(words.tree, verb) && words.form(to - 1) === "yet";
}

/** "but" of "no choice but to", "far as" of "went so far as to"; "" where an infinitive has neither before its "to". */
export function idiomBeforeTo(words: StatusWords, verb: number): "but" | "far as" | "" {
  const { tree } = words;
  const mark = tree.child(verb, R.mark);
  if (mark < 1 || !isInfinitive(tree, verb) || words.form(mark + 1) !== "to") return "";
  if (words.form(mark) === "but") return "but";
  return words.form(mark) === "as" && words.form(mark - 1) === "far" ? "far as" : "";
}

/** "the king is to visit"; "JAPAN TO HOLD TALKS": an infinitive that is a sentence, or hangs on the name that is its subject. */
function isScheduled(tree: Tree, verb: number): boolean {
  if (!isInfinitive(tree, verb)) return false;
  if (tree.is(verb, R.root) || tree.has(verb, R.cop)) return !isInvertedCondition(tree, verb);
  const head = tree.head(verb);
  return tree.is(verb, R.acl) && tree.columns.upos[head] === U.PROPN && tree.is(head, R.root);
}

/** "before the vote it had lifted the ban", "Chad, which had lifted it": the past perfect of what is told as earlier. */
function isLongDone(tree: Tree, verb: number): boolean {
  const had = tree.child(verb, R.aux);
  if (had === NO_HEAD || tree.doc.formOf(had).toLowerCase() !== "had") return false;
  if (tree.is(verb, R["acl:relcl"])) return !isInReportedClause(tree, verb);
  if (!tree.is(verb, R.root)) return false;
  return tree.children(verb, EARLIER).some((c) => tree.marker(c) === "before");
}

/** In what somebody says the past perfect is the past of the saying. */
function isInReportedClause(tree: Tree, verb: number): boolean {
  for (let word = verb; word !== NO_HEAD; word = tree.head(word))
    if (tree.is(word, R.ccomp) || isThatClause(tree, word)) return true;
  return false;
}

const EARLIER = new Set([R.obl, R.advcl]);
