import { NO_HEAD, P, R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import { headOf } from "./belonging.js";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}

const CLIMB_LIMIT = 10;
/** Verbs that go on telling of the deed before: "expelled him and gave him two days". */
const GO_ON = new Set(["give", "tell", "set", "allow", "grant", "have", "leave", "depart", "go"]);
/** Conjunctions before what led to a deed, not what it asks for. */
const BEFORE_IT = new Set(["after", "because", "since", "as", "although", "though", "while", "when"]);
const WITHIN_CLAUSE = new Set([R.amod, R.nsubj, R["nsubj:pass"], R["nmod:poss"]]);
const AUXILIARIES = new Set([R.aux, R["aux:pass"], R.cop]);

/** Whether the event at `trigger` sets a deadline: its words stand below the trigger, or in the clause it belongs to. */
export function setsDeadline(tree: Tree, trigger: number, deadline: Stretch): boolean {
  const head = headOf(tree, deadline);
  if (head === NO_HEAD) return false;
  const holders = holdersOf(tree, head);
  for (let word = trigger, steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++) {
    if (holders.has(word)) return true;
    if (!WITHIN_CLAUSE.has(tree.columns.relation[word]!)) return false;
    word = tree.head(word);
  }
  return false;
}

/** The words above a deadline that it may be set by. */
function holdersOf(tree: Tree, head: number): ReadonlySet<number> {
  const holders = new Set<number>();
  for (let word = head, steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++) {
    holders.add(word);
    if (isClosed(tree, word)) break;
    word = tree.head(word);
  }
  return holders;
}

/** Whether a clause keeps its deadlines from the words above it. */
function isClosed(tree: Tree, word: number): boolean {
  switch (tree.columns.relation[word]) {
    case R.conj:
      return tree.isVerb(word) && !goesOn(tree, word);
    case R.advcl:
      return BEFORE_IT.has(tree.marker(word));
    case R.ccomp:
      return isPast(tree, word);
    default:
      return false;
  }
}

/** "and gave him two days", "and ordered him to leave": of the party that the deed before was done to. */
function goesOn(tree: Tree, verb: number): boolean {
  const object = tree.child(verb, R.obj);
  return GO_ON.has(tree.doc.lemmaOf(verb)) || (object !== NO_HEAD && tree.columns.upos[object] === U.PRON);
}

/** "had fled by Friday" tells what was, "must leave by Friday" and "unless it left by Friday" what is asked. */
export function isAsked(tree: Tree, deadline: Stretch): boolean {
  const head = headOf(tree, deadline);
  return head !== NO_HEAD && (deadline.certain || !isPastDeed(tree, head));
}

function isPastDeed(tree: Tree, head: number): boolean {
  let verb = head;
  for (let steps = 0; verb !== NO_HEAD && !tree.isVerb(verb) && steps < CLIMB_LIMIT; steps++)
    verb = tree.head(verb);
  if (verb === NO_HEAD || /^(?:if|unless|until)$/.test(tree.marker(verb))) return false;
  return isPast(tree, verb) && !ASKING.has(tree.doc.lemmaOf(verb));
}

function isPast(tree: Tree, verb: number): boolean {
  const auxiliaries = tree.children(verb, AUXILIARIES).map((aux) => tree.doc.formOf(aux).toLowerCase());
  if (auxiliaries.some((aux) => MODALS.has(aux))) return false;
  if (auxiliaries.some((aux) => PAST.has(aux))) return true;
  return tree.columns.xpos[verb] === P.VBD && auxiliaries.length === 0;
}

/** What is asked for lies ahead, though the asking is past: "demanded his departure by 10 October". */
const ASKING = new Set(["demand", "order", "ask", "request", "require", "urge", "want", "await", "expect"]);
const MODALS = new Set(["must", "should", "shall", "will", "would", "may", "might", "can", "could", "to"]);
const PAST = new Set(["had", "has", "have", "was", "were", "been"]);
