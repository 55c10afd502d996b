import { NO_HEAD, P, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { TimeMention } from "./mention.js";

const CLIMB_LIMIT = 8;
/** Relations that head a clause of its own: a time below them is the clause's. */
const CLAUSES = new Set([R.ccomp, R.advcl, R.acl, R["acl:relcl"], R.parataxis, R.csubj, R.conj]);
const SUBORDINATE = new Set([...CLAUSES].filter((relation) => relation !== R.parataxis));
/** Relations by which a date names a thing rather than says when something was done. */
const NAMING = new Set([R["nmod:poss"], R.compound, R.amod, R["nmod:desc"], R.flat]);
const SUBJECTS = new Set([R.nsubj, R["nsubj:pass"]]);

/**
 * The time mention that tells when the event at `trigger` was: one beside it, else its own clause's, else that of the
 * clause above, else that of a clause put in ("..., the ministry said on Monday").
 */
export function timeOf(tree: Tree, trigger: number, times: readonly TimeMention[]): TimeMention | null {
  const usable = times.filter((time) => !time.limit && !time.dateline);
  if (usable.length === 0) return null;
  const beside = usable.find((time) => !time.attributive && isBeside(tree, trigger, time));
  return (
    beside ?? hostedTime(tree, trigger, usable, CLAUSES) ?? hostedTime(tree, trigger, usable, SUBORDINATE)
  );
}

function hostedTime(
  tree: Tree,
  trigger: number,
  times: readonly TimeMention[],
  closed: ReadonlySet<number>,
): TimeMention | null {
  const hosts = times.map((time) => hostsOf(tree, trigger, time, closed));
  for (const word of clausesAbove(tree, trigger)) {
    const here = times.filter((_, i) => hosts[i]!.has(word));
    if (here.length > 0) return closest(here, tree.columns.start[trigger]!);
  }
  return null;
}

/** "which in May 1990 seized the port", "struck on Monday": next to a verb, whatever the tree makes of it. */
function isBeside(tree: Tree, trigger: number, time: TimeMention): boolean {
  const { start, end } = tree.columns;
  return tree.isVerb(trigger) && (time.end + 1 === start[trigger] || time.start === end[trigger]! + 1);
}

/** The words of which a mention tells the time: those above it up to the head of its clause. */
function hostsOf(
  tree: Tree,
  trigger: number,
  time: TimeMention,
  closed: ReadonlySet<number>,
): ReadonlySet<number> {
  const hosts = new Set<number>();
  const head = headOf(tree, time);
  if (head === NO_HEAD) return hosts;
  if (!namesThing(tree, trigger, head, time)) climb(tree, head, closed, hosts);
  return hosts;
}

function climb(tree: Tree, from: number, closed: ReadonlySet<number>, hosts: Set<number>): void {
  let word = from;
  for (let steps = 0; steps < CLIMB_LIMIT; steps++) {
    hosts.add(word);
    if (steps > 0 && closed.has(tree.columns.relation[word]!) && isClause(tree, word)) return;
    word = tree.head(word);
    if (word === NO_HEAD) return;
  }
}

/** A conjunct noun belongs to the same clause; a conjunct verb begins another. */
function isClause(tree: Tree, word: number): boolean {
  return !tree.is(word, R.conj) || tree.isVerb(word) || tree.has(word, R.nsubj);
}

/** "the 2015 accord", "the truce of 2020": no date of the event, unless the event is what is so named. */
function namesThing(tree: Tree, trigger: number, head: number, time: TimeMention): boolean {
  const named = tree.head(head);
  if (named === NO_HEAD || named === trigger) return false;
  const naming = time.attributive || NAMING.has(tree.columns.relation[head]!);
  if (naming && tree.isNominal(named)) return !isSubjectOf(tree, named, trigger) || /\d{4}/.test(time.text);
  return tree.is(head, R.nmod) && tree.marker(head) === "of" && !tree.isVerb(named);
}

/** "Monday's raid killed two": what the subject did, it did then. */
function isSubjectOf(tree: Tree, noun: number, trigger: number): boolean {
  return SUBJECTS.has(tree.columns.relation[noun]!) && tree.head(noun) === trigger;
}

/** The word of a mention that hangs on a word outside it. */
export function headOf(tree: Tree, { start, end }: { readonly start: number; readonly end: number }): number {
  const first = wordAt(tree, start);
  const inside = (word: number) => word >= first && word < tree.doc.length && tree.columns.start[word]! < end;
  for (let word = first; inside(word); word++)
    if (!inside(tree.head(word)) && !tree.is(word, R.case) && !tree.is(word, R.punct)) return word;
  return NO_HEAD;
}

/**
 * Whether a mention lies ahead: its own verb tells before the event's status does. "Decided on Monday to leave" tells
 * of the Monday before, "talks will resume on Monday" of the next.
 */
export function isAhead(tree: Tree, time: TimeMention, future: boolean): boolean {
  let verb = headOf(tree, time);
  while (verb !== NO_HEAD && !tree.isVerb(verb)) verb = tree.head(verb);
  if (verb === NO_HEAD) return future;
  if (tree.children(verb, AUXILIARIES).some((aux) => WILL.test(tree.doc.formOf(aux)))) return true;
  return future && tree.columns.xpos[verb] !== P.VBD;
}

const WILL = /^(?:will|['’]ll|shall|wo)$/i;

/** The first word that begins at an offset or after it. */
function wordAt(tree: Tree, offset: number): number {
  const { start } = tree.columns;
  let low = 0;
  let high = tree.doc.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The trigger and the words above it whose time is also its own: not past a relative clause or "said that it had". */
function* clausesAbove(tree: Tree, trigger: number): Generator<number> {
  let word = trigger;
  for (let steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++) {
    yield word;
    yield* tree.children(word, COMPLEMENT);
    if (tree.is(word, R["acl:relcl"]) || (tree.is(word, R.ccomp) && isPastPerfect(tree, word))) return;
    if (isReason(tree, word)) return;
    word = tree.head(word);
  }
}

/** "condemned Norway on Monday for expelling ...", "in response to the expulsion": what is spoken of came before. */
function isReason(tree: Tree, word: number): boolean {
  const gerund = tree.is(word, R.advcl) && tree.columns.xpos[word] === P.VBG;
  const noun = tree.isNominal(word) && (tree.is(word, R.obl) || tree.is(word, R.nmod));
  if (!gerund && !noun) return false;
  const marks = tree.children(word, MARKS).map((mark) => tree.doc.formOf(mark).toLowerCase());
  return marks.some((mark) => REASONS.has(mark)) || (noun && isReply(tree, tree.head(word)));
}

const isReply = (tree: Tree, word: number): boolean =>
  word !== NO_HEAD && REPLIES.has(tree.doc.lemmaOf(word).toLowerCase());

const REPLIES = new Set(["response", "retaliation", "reply", "answer", "reaction", "revenge"]);
const MARKS = new Set([R.mark, R.case]);
const REASONS = new Set(["for", "over"]);

const COMPLEMENT = new Set([R.xcomp]);

function isPastPerfect(tree: Tree, verb: number): boolean {
  return tree.children(verb, AUXILIARIES).some((aux) => tree.doc.formOf(aux).toLowerCase() === "had");
}

const AUXILIARIES = new Set([R.aux]);

function closest(times: readonly TimeMention[], at: number): TimeMention {
  return times.reduce((best, time) => (Math.abs(time.start - at) < Math.abs(best.start - at) ? time : best));
}
