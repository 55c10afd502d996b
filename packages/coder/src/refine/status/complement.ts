import { NO_HEAD, P, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import { modifierTells } from "./noun.js";
import type { StatusWords, Told } from "./words.js";

/** "told parliament that it had fired": the clause tells a fact; "demanded that it (should) free them" does not. */
export function isIndicative(tree: Tree, verb: number): boolean {
  const { xpos } = tree.columns;
  if (FINITE.has(xpos[verb]!)) return true;
  return tree
    .children(verb, AUXILIARY)
    .some((c) => FINITE.has(xpos[c]!) || (xpos[c] === P.MD && !OBLIGATION.has(tree.doc.lemmaOf(c))));
}

const FINITE = new Set<number>([P.VBD, P.VBZ]);
const AUXILIARY = new Set([R.aux, R["aux:pass"], R.cop]);
const OBLIGATION = new Set(["must", "should", "shall", "ought"]);

/** "I want to thank Norway", "let me congratulate you": to say so is to do it. */
export function isPerformative(words: StatusWords, verb: number): boolean {
  const { tree } = words;
  if (!tree.is(verb, R.xcomp) && !tree.is(verb, R.ccomp)) return false;
  if (words.find("performative", words.formsOf(verb), "self") === null) return false;
  return tree.children(tree.head(verb), SPEAKER).some((c) => FIRST_PERSON.has(words.form(c)));
}

const SPEAKER = new Set([R.nsubj, R.obj]);
const FIRST_PERSON = new Set(["i", "we", "me", "us"]);

/** "Nothing suggests that ...", "no official confirmed that ...": what nobody says is open. */
export function saysNobody(words: StatusWords, verb: number): boolean {
  const { tree, lexicon } = words;
  const subject = tree.child(verb, R.nsubj);
  if (
    subject === NO_HEAD ||
    lexicon.attribution.get("verb", tree.doc.lemmaOf(verb).toLowerCase()).length === 0
  )
    return false;
  const own = words.find("determiner", words.formsOf(subject), "self");
  const denied = own === null ? modifierTells(words, subject) : [{ status: own.status }];
  return denied.some(({ status }) => status === "negation");
}

/** What is told of a claim is told of its content: "rejected reports that ...", "the story that ... is false". */
export function claimTells(words: StatusWords, verb: number): Told[] {
  const { tree } = words;
  const noun = tree.head(verb);
  if (isContentClause(words, verb)) return [...about(words, noun), ...ownTells(words, noun)];
  if (!tree.is(verb, R.ccomp) && !tree.is(verb, R.csubj) && !tree.is(verb, R["csubj:pass"])) return [];
  return tree.children(noun, ADVERB).flatMap((c) => words.tell("adverb", c, [words.form(c)], "claim"));
}

const ADVERB = new Set([R.advmod]);
const CLAIM_RELATION = new Set([R.obj, R.nsubj, R["nsubj:pass"], R.nmod]);
const CONTENT_RELATION = new Set([R.acl, R["acl:relcl"], R.ccomp]);

/** A clause on a noun of saying, also where the tree takes the noun for a verb ("refuted reports that"). */
function isContentClause({ tree, lexicon }: StatusWords, verb: number): boolean {
  if (!CONTENT_RELATION.has(tree.columns.relation[verb]!)) return false;
  const noun = tree.head(verb);
  return (
    (CLAIM_RELATION.has(tree.columns.relation[noun]!) || verbBefore(tree, noun) !== NO_HEAD) &&
    lexicon.attribution.get("noun", tree.doc.lemmaOf(noun).toLowerCase()).length > 0
  );
}

function about(words: StatusWords, noun: number): Told[] {
  const { tree } = words;
  const before = verbBefore(tree, noun);
  const head = before === NO_HEAD ? tree.head(noun) : before;
  if (head === NO_HEAD) return [];
  const governor = words.governor(head, ["claim"]);
  if (governor === null) return [];
  const { cue, word } = governor;
  if (cue.status === "none") return tree.isNominal(word) ? modifierTells(words, word) : []; // "no truth in reports that"
  return [{ status: cue.status, word }];
}

/** "false reports that"; what there are "no reports" of is open. */
function ownTells(words: StatusWords, noun: number): Told[] {
  const { tree } = words;
  const adjectives = tree
    .children(noun, ADJECTIVE)
    .flatMap((c) => words.tell("adjective", c, words.formsOf(c), "claim"));
  const isDenied = modifierTells(words, noun).some(({ status }) => status === "negation");
  return isDenied ? [...adjectives, { status: "hypothetical", word: noun }] : adjectives;
}

const ADJECTIVE = new Set([R.amod]);

/** A past tense right before a noun is no adjective, whatever the tree says ("Ankara rejected/amod claims that"). */
function verbBefore({ columns }: Tree, noun: number): number {
  const verb = noun - 1;
  return verb >= 0 && columns.xpos[verb] === P.VBD && columns.head[verb] === noun ? verb : NO_HEAD;
}
