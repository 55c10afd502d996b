import { NO_HEAD, P, R, U } from "@demarche/language";
import { strayParticle } from "./stray-particle.js";
import type { Tree } from "./tree.js";

/**
 * Logical arguments, whatever the surface: who does it, to whom, and with which prepositions. All functions give the
 * heads of phrases, without their conjuncts (see `Tree.coordinated`).
 */

const DEPTH_LIMIT = 8;
const SUBJECT = new Set([R.nsubj, R["nsubj:outer"]]);
const PASSIVE_SUBJECT = new Set([R["nsubj:pass"]]);
const ANY_SUBJECT = new Set([R["nsubj:pass"], R.nsubj]);
const OBJECT = new Set([R.obj]);
const INDIRECT_OBJECT = new Set([R.iobj]);
const CONJUNCT = new Set([R.conj]);
const MARK = new Set([R.mark]);
const OPEN_CLAUSE = new Set([R.xcomp]);
const CLOSED_CLAUSE = new Set([R.ccomp]);
const ANY_CLAUSE = new Set([R.xcomp, R.ccomp, R.advcl, R.acl]);
const OBLIQUE = new Set([R.obl, R["obl:agent"], R["obl:unmarked"], R.nmod]);
const CLAUSE_AS_OBLIQUE = new Set([R.advcl, R.acl]);
const NOMINAL_MODIFIER = new Set([R.amod, R.compound, R["nmod:unmarked"], R["nmod:desc"], R.flat]);
/** Verbs whose infinitive belongs to their subject although they take an object ("promised Norway to ..."). */
const SUBJECT_CONTROL = new Set(["promise", "vow", "pledge", "threaten", "agree", "offer", "use", "sign"]);

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

/** By-phrases of a passive or a noun, also where they hang deeper ("the arrest of two men by Norway"). */
function byPhrases(tree: Tree, word: number, depth: number): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const relation = tree.columns.relation[c]!;
    if (relation === R["obl:agent"] || (OBLIQUE.has(relation) && tree.marker(c) === "by")) found.push(c);
    else if (depth < 3 && c > word && (OBLIQUE.has(relation) || relation === R.obj || relation === R.xcomp))
      found.push(...byPhrases(tree, c, depth + 1));
  }
  return found;
}

/** Relations under which parsers leave a subject that they did not recognise, before its verb and without a case. */
const STRAY = new Set([
  R.advmod,
  R.compound,
  R["obl:unmarked"],
  R.dep,
  R.vocative,
  R["nmod:unmarked"],
  R.dislocated,
  R.discourse,
]);
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function straySubjects(tree: Tree, verb: number): number[] {
  const tag = tree.columns.xpos[verb];
  const active = tag === P.VBN && tree.is(verb, R.root) && tree.has(verb, R.obj); // a past tense taken for a participle
  if (!active && tag !== P.VBD && tag !== P.VBZ && tag !== P.VBP) return [];
  return tree
    .children(verb, STRAY)
    .filter(
      (c) =>
        c < verb &&
        (tree.columns.upos[c] === U.PROPN || tree.columns.upos[c] === U.DET) &&
        tree.marker(c) === "" &&
        !isCalendar(tree, c),
    );
}

/** A subject that stands before the verb above its clause is that verb's, where this has none ("sources | said the army fled"). */
function belongsAbove(tree: Tree, subject: number, verb: number): boolean {
  const above = tree.head(verb);
  return (
    tree.is(verb, R.ccomp) &&
    subject < above &&
    above < verb &&
    !tree.isRelativePronoun(subject) &&
    tree.isVerb(above) &&
    !tree.has(above, R.nsubj)
  );
}

function strandedSubjects(tree: Tree, verb: number): number[] {
  return tree
    .children(verb, CLOSED_CLAUSE)
    .flatMap((clause) => tree.children(clause, SUBJECT).filter((c) => belongsAbove(tree, c, clause)));
}

/** The grammatical subject, inherited through coordination, control, participles and relative clauses. */
function surfaceSubjects(tree: Tree, verb: number, depth: number): number[] {
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
    case R.acl:
      return tree.columns.xpos[verb] === P.VBG && !UTTERANCES.has(tree.doc.lemmaOf(head))
        ? [head]
        : subjectsOfInfinitive(tree, head, depth + 1);
    default:
      return [];
  }
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

/** A relative pronoun stands for the noun that its clause describes. */
function antecedents(tree: Tree, subject: number, verb: number): number[] {
  if (!tree.isRelativePronoun(subject)) return [subject];
  const clause = relativeClause(tree, verb);
  return clause === NO_HEAD ? [subject] : [tree.head(clause)];
}

/** The relative clause that `verb` heads or is coordinated or embedded in, or `NO_HEAD`. */
function relativeClause(tree: Tree, verb: number): number {
  for (let v = verb, depth = 0; v !== NO_HEAD && depth < DEPTH_LIMIT; v = tree.head(v), depth++) {
    if (tree.is(v, R["acl:relcl"])) return v;
    if (!tree.is(v, R.conj) && !tree.is(v, R.xcomp) && !tree.is(v, R.ccomp)) return NO_HEAD;
  }
  return NO_HEAD;
}

/** Who an infinitive's subject is: the object of the verb above ("urged X to"), else its subject. */
function controllers(tree: Tree, verb: number, depth: number): number[] {
  if (!SUBJECT_CONTROL.has(tree.doc.lemmaOf(verb))) {
    const direct = tree.isPassive(verb) ? passiveSubjects(tree, verb, depth + 1) : directObjects(tree, verb);
    if (direct.length > 0) return direct;
    const addressed = obliques(tree, verb, "on").concat(
      obliques(tree, verb, "upon"),
      obliques(tree, verb, "for"),
    );
    if (addressed.length > 0 && tree.isVerb(verb)) return addressed;
  }
  return surfaceSubjects(tree, verb, depth + 1);
}

/** What it is done to. */
export function objects(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > DEPTH_LIMIT) return [];
  if (tree.isPassive(verb)) {
    const retained = retainedObjects(tree, verb);
    return retained.length > 0 ? retained : passiveSubjects(tree, verb, depth);
  }
  const direct = directObjects(tree, verb);
  if (direct.length > 0) return direct;
  const head = tree.head(verb);
  if (tree.is(verb, R["acl:relcl"]) && !gapIsSubject(tree, verb)) return [head];
  if (tree.is(verb, R.conj)) return directObjects(tree, head).filter((object) => object > verb);
  const shared = sharedWithConjunct(tree, verb);
  return shared.length > 0 ? shared : strayObjects(tree, verb);
}

/** "called off their strike", where the tree takes the object of a particle verb for an adverbial. */
function strayObjects(tree: Tree, verb: number): number[] {
  const particle = strayParticle(tree, verb);
  if (particle !== NO_HEAD) return [tree.head(particle)];
  if (!tree.has(verb, R["compound:prt"])) return [];
  return tree
    .children(verb, STRAY_OBJECT)
    .filter((c) => c > verb && tree.marker(c) === "" && !isCalendar(tree, c));
}

const STRAY_OBJECT = new Set([R.obl, R["obl:unmarked"], R["nmod:unmarked"]]);

function isCalendar(tree: Tree, word: number): boolean {
  return CALENDAR.test(tree.doc.formOf(word));
}

/**
 * The first object; a second one ("called it a breach", "named him envoy") is a predicate, see `clauses`, but of a verb of
 * giving it is the thing given. Where there is none, what the tree takes for an indirect one ("warned Norway of it").
 */
function directObjects(tree: Tree, verb: number): number[] {
  const objects = tree.children(verb, OBJECT);
  const own = hasReceiverAsObject(tree, verb) ? objects.slice(1) : objects.slice(0, 1);
  const found = own.length > 0 ? own : tree.children(verb, INDIRECT_OBJECT);
  return found.flatMap((object) => antecedents(tree, object, verb));
}

/** "promised Norway two frigates", where the tree gives the verb two objects. */
function hasReceiverAsObject(tree: Tree, verb: number): boolean {
  return GIVING.has(tree.doc.lemmaOf(verb)) && tree.children(verb, OBJECT).length > 1;
}

function gapIsSubject(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, R.nsubj);
  return subject === NO_HEAD || tree.isRelativePronoun(subject);
}

/** "condemned and rejected the ruling", where the tree gives the object to the second verb only. */
function sharedWithConjunct(tree: Tree, verb: number): number[] {
  for (const conjunct of tree.children(verb, CONJUNCT))
    if (tree.isVerb(conjunct) && !tree.has(conjunct, R.nsubj) && conjunct - verb <= 3)
      return directObjects(tree, conjunct);
  return [];
}

function passiveSubjects(tree: Tree, verb: number, depth: number): number[] {
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

/** To whom something is given; of a passive the subject, where an object is left ("He was given two days"). */
export function indirectObjects(tree: Tree, verb: number): number[] {
  if (tree.isPassive(verb) && retainedObjects(tree, verb).length > 0) return passiveSubjects(tree, verb, 0);
  return hasReceiverAsObject(tree, verb)
    ? tree.children(verb, OBJECT).slice(0, 1)
    : tree.children(verb, INDIRECT);
}

const INDIRECT = new Set([R.iobj]);
const RETAINED = new Set([R.obj, R["obl:unmarked"]]);
const GIVING = new Set([
  "give",
  "grant",
  "allow",
  "offer",
  "hand",
  "lend",
  "send",
  "promise",
  "award",
  "deny",
  "refuse",
  "ask",
]);

/** The object that a passive keeps: "was given two days", "was lent two billion". */
function retainedObjects(tree: Tree, verb: number): number[] {
  if (!GIVING.has(tree.doc.lemmaOf(verb))) return [];
  return tree.children(verb, RETAINED).filter((c) => c > verb && !isCalendar(tree, c));
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Phrases of a word with this preposition, days left out; a gerund clause counts by its head ("accused of killing"). */
export function obliques(tree: Tree, word: number, preposition: string): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const relation = tree.columns.relation[c]!;
    if (!OBLIQUE.has(relation) && !CLAUSE_AS_OBLIQUE.has(relation)) continue;
    if (tree.marker(c) === preposition && !WEEKDAY.test(tree.doc.formOf(c))) found.push(c);
  }
  return found;
}

/** The same of a verb, looking also at what hangs on its object ("imposed sanctions on Norway"). */
export function verbObliques(tree: Tree, verb: number, preposition: string): number[] {
  const found = obliques(tree, verb, preposition);
  if (found.length > 0) return found;
  for (const object of objects(tree, verb)) {
    for (const word of tree.coordinated(object))
      found.push(
        ...phrasesBelow(tree, word, preposition).filter((c) => c !== verb && !isInName(tree, word, c)),
      );
  }
  if (found.length === 0 && PARTNER.has(preposition))
    found.push(...placesOf(tree, verb).flatMap((place) => obliques(tree, place, preposition)));
  if (found.length > 0 || !tree.is(verb, R.conj)) return found;
  const first = tree.head(verb);
  return tree.isVerb(first) ? obliques(tree, first, preposition).filter((c) => c > verb) : [];
}

/** "the University of Oslo": a name within a name; but "warned Norway of the danger". */
function isInName(tree: Tree, word: number, phrase: number): boolean {
  return tree.columns.upos[word] === U.PROPN && tree.columns.upos[phrase] === U.PROPN;
}

/** A noun's phrases with a preposition, also those that hang on its of-phrase ("the release of X to Norway"). */
export function phrasesBelow(tree: Tree, noun: number, preposition: string): number[] {
  const own = obliques(tree, noun, preposition);
  if (own.length > 0 || preposition === "of") return own;
  return obliques(tree, noun, "of")
    .concat(PARTNER.has(preposition) ? placesOf(tree, noun) : [])
    .flatMap((inner) => obliques(tree, inner, preposition));
}

/** Prepositions of whoever else took part, which no place's name has of its own. */
const PARTNER = new Set(["with", "against", "between"]);

/** "talks in Oslo with Norway": what hangs on a place's name belongs to what happened there. */
function placesOf(tree: Tree, word: number): number[] {
  return [...obliques(tree, word, "in"), ...obliques(tree, word, "at")].filter(
    (place) => tree.columns.upos[place] === U.PROPN,
  );
}

/** Clausal complements: infinitives, that-clauses, and the "to do" that parsers hang on as an adverbial clause. */
export function clauses(tree: Tree, word: number, slot: "xcomp" | "ccomp"): number[] {
  const exact = tree.children(word, slot === "xcomp" ? OPEN_CLAUSE : CLOSED_CLAUSE);
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

/** The verb that a noun is the logical object of, in any voice, or `NO_HEAD`. */
export function governingVerb(tree: Tree, noun: number): number {
  const head = tree.head(noun);
  if (head === NO_HEAD) return NO_HEAD;
  const relation = tree.columns.relation[noun];
  if (relation === R.obj || relation === R["nsubj:pass"]) return head;
  if (relation === R.conj) return governingVerb(tree, head);
  const modifier = tree.child(noun, R.acl);
  if (modifier !== NO_HEAD && tree.isPassive(modifier)) return modifier;
  return NO_HEAD;
}

/**
 * Who carries out what a noun names: its by-phrase, its possessor, or the subject of the verb it is object of, where
 * `carries` says that this verb only carries the noun ("launched an attack", not "condemned the attack").
 */
export function subjectsOfNoun(
  tree: Tree,
  noun: number,
  depth = 0,
  carries: (verb: number) => boolean = anyVerb,
): number[] {
  const by = byPhrases(tree, noun, 0);
  if (by.length > 0) return by;
  const possessor = tree.child(noun, R["nmod:poss"]);
  if (possessor !== NO_HEAD) return [possessor];
  const verb = governingVerb(tree, noun);
  if (verb !== NO_HEAD) return carries(verb) ? subjects(tree, verb, depth + 1) : [];
  return predicateSubjects(tree, noun);
}

const anyVerb = () => true;

/** The subject of a noun or adjective used as predicate. */
export function predicateSubjects(tree: Tree, word: number): number[] {
  const own = tree.children(word, SUBJECT);
  if (own.length > 0) return own.flatMap((subject) => antecedents(tree, subject, word));
  return tree.is(word, R.xcomp) ? controllers(tree, tree.head(word), 0) : [];
}

/** Adjectives and nouns that stand before a noun. */
export function modifiers(tree: Tree, noun: number): number[] {
  return tree.children(noun, NOMINAL_MODIFIER);
}
