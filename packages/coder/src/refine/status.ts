import { NO_HEAD, P, R } from "@demarche/language";
import { isInfinitive } from "../grammar/clauses.js";
import { governingVerb } from "../grammar/nouns.js";
import type { Tree } from "../grammar/tree.js";
import type { StatusScope } from "../lexicon/cues.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Aux } from "../record.js";
import { isThatClause } from "./attribution/that-clause.js";
import { clauseTells, idiomBeforeTo, isYetTo } from "./status/clause.js";
import { claimTells, isIndicative, isPerformative, saysNobody } from "./status/complement.js";
import { modifierTells, prepositionTells } from "./status/noun.js";
import { type Governor, StatusWords, type Told } from "./status/words.js";

/** Whether an event happened, as the words around its trigger tell, with the words that tell it, in text order. */
export interface Status {
  readonly aux: ReadonlySet<Aux>;
  readonly cues: readonly StatusWord[];
}

/** A word and what it makes of the event. */
interface StatusWord {
  readonly aux: Aux;
  readonly word: number;
}

const CLIMB_LIMIT = 12;
/** Relations through which a word reaches down, by the name that the data has for them. */
const REACH: Readonly<Record<number, StatusScope>> = {
  [R.xcomp]: "xcomp",
  [R.ccomp]: "ccomp",
  [R.csubj]: "ccomp",
  [R["csubj:pass"]]: "ccomp",
  [R.advcl]: "advcl",
  [R.acl]: "noun_complement",
};

/** Reads the status of the event at `trigger` from its own clause upwards. */
export function statusOf(tree: Tree, lexicon: Lexicon, trigger: number): Status {
  const told = new StatusReading(new StatusWords(tree, lexicon)).read(trigger, 0);
  const cues: StatusWord[] = [];
  for (const { status: aux, word } of told)
    if (aux !== "none" && !cues.some((cue) => cue.aux === aux && cue.word === word)) cues.push({ aux, word });
  return { aux: new Set(cues.map(({ aux }) => aux)), cues: cues.sort((a, b) => a.word - b.word) };
}

class StatusReading {
  private readonly tree: Tree;

  constructor(private readonly words: StatusWords) {
    this.tree = words.tree;
  }

  read(word: number, depth: number): Told[] {
    if (depth > CLIMB_LIMIT) return [];
    return isClauseHead(this.tree, word) ? this.clause(word, depth) : this.noun(word, depth);
  }

  private clause(verb: number, depth: number): Told[] {
    if (isYetTo(this.words, verb)) return [{ status: "negation", word: verb }];
    const idiom = idiomBeforeTo(this.words, verb);
    if (idiom === "but") return []; // "had no choice but to"
    if (idiom === "far as") return this.read(this.tree.head(verb), depth + 1);
    return [...clauseTells(this.words, verb), ...this.above(verb, depth)];
  }

  /** An event noun: its own words, then the verb it is object of, or the phrase it stands in. */
  private noun(noun: number, depth: number): Told[] {
    const own = modifierTells(this.words, noun);
    const verb = governingVerb(this.tree, noun);
    const governor = verb === NO_HEAD ? null : this.words.governor(verb, ["obj"]);
    if (governor !== null) return [...own, ...this.governed(governor, depth)];
    if (verb !== NO_HEAD && this.isLight(verb)) return [...own, ...this.clause(verb, depth + 1)];
    if (this.tree.has(noun, R.cop)) return [...own, ...this.clause(noun, depth)];
    return [...own, ...this.phrase(noun, depth)];
  }

  /** "called for talks", "the threat of war", "in case of an attack". */
  private phrase(noun: number, depth: number): Told[] {
    const { tree, words } = this;
    const head = tree.head(noun);
    if (head === NO_HEAD) return [];
    const told = prepositionTells(words, noun);
    if (told.length > 0) return told;
    const preposition = tree.marker(noun).replaceAll("_", " ");
    if (tree.isVerb(head) && preposition !== "") return this.byPreposition(head, preposition, depth);
    if (!tree.is(noun, R.nmod)) return [];
    const governor = words.governor(head, ["noun_complement"]);
    return governor === null ? [] : this.governed(governor, depth);
  }

  /** "called for talks": the verb decides only together with its preposition. */
  private byPreposition(verb: number, preposition: string, depth: number): Told[] {
    const lemma = this.tree.doc.lemmaOf(verb).toLowerCase();
    const cue = this.words.find("verb", [`${lemma} ${preposition}`], "obj");
    return cue === null ? [] : this.governed({ cue, word: verb }, depth);
  }

  /** What the words above a clause tell about it. */
  private above(verb: number, depth: number): Told[] {
    const { tree, words } = this;
    const head = tree.head(verb);
    if (head === NO_HEAD) return [];
    if (tree.is(verb, R.conj)) return this.firstConjunct(verb, head, depth);
    const claim = claimTells(words, verb);
    if (claim.length > 0) return claim;
    const reach = reachOf(tree, verb);
    if (reach === undefined) return [];
    if (reach === "ccomp" && saysNobody(words, head)) return [{ status: "hypothetical", word: head }];
    const preposition = tree.marker(verb).replaceAll("_", " ");
    const governor =
      this.nounBefore(verb, reach) ?? words.governor(head, this.scopes(verb, reach), preposition);
    if (governor?.cue.status === "hypothetical" && isPerformative(words, verb)) return [];
    if (governor !== null) return this.governed(governor, depth);
    if (reach === "ccomp" && isInfinitive(tree, verb) && !tree.isVerb(head)) return this.judged(head, depth);
    if (reach === "xcomp") return describesObject(tree, verb) ? [] : this.read(head, depth + 1);
    // a purpose is not yet a deed
    return reach === "advcl" && isInfinitive(tree, verb) ? [{ status: "hypothetical", word: verb }] : [];
  }

  /** "dropped its plan to expel": the noun right before an infinitive governs it, also where the tree has the verb above. */
  private nounBefore(verb: number, reach: StatusScope): Governor | null {
    const { tree, words } = this;
    const noun = tree.child(verb, R.mark) - 1;
    const isLoose =
      reach === "advcl" || (reach === "xcomp" && words.governor(tree.head(verb), ["xcomp"]) === null);
    if (!isLoose || !isInfinitive(tree, verb) || noun < 0 || !tree.is(noun, R.obj)) return null;
    return words.governor(noun, ["noun_complement", "xcomp"]);
  }

  /** The scopes by which the word above may reach this clause, the first that has an entry counts. */
  private scopes(verb: number, reach: StatusScope): readonly StatusScope[] {
    const infinitive = isInfinitive(this.tree, verb);
    if (reach === "advcl" && infinitive)
      return follows(this.tree, verb) ? ["xcomp", "advcl", "purpose"] : ["advcl", "purpose"];
    if (reach === "noun_complement") return ["noun_complement", infinitive ? "xcomp" : "ccomp"];
    if (reach !== "ccomp") return [reach];
    if (infinitive) return ["xcomp"];
    return isIndicative(this.tree, verb) ? ["ccomp"] : ["ccomp", "subjunctive"];
  }

  /** A conjunct shares what is said of the first verb where it has its form; after "but" not its negation. */
  private firstConjunct(verb: number, first: number, depth: number): Told[] {
    const { tree, words } = this;
    if (tree.has(verb, R.nsubj) || tree.has(verb, R.aux)) return [];
    const conjunction = words.form(tree.child(verb, R.cc));
    const idiom = words.find("verb", [`${tree.doc.lemmaOf(first)} ${conjunction}`], "conj");
    if (idiom !== null || !sameForm(tree, verb, first)) return [];
    const told = this.read(first, depth + 1);
    return conjunction === "but" ? told.filter(({ status }) => status !== "negation") : told;
  }

  /** What a governor tells, put together with what is said of the governor itself. */
  private governed({ cue, word }: Governor, depth: number): Told[] {
    if (cue.kind === "noun" && this.isFulfilled(word)) return this.read(this.tree.head(word), depth + 1);
    if (cue.status === "none") return cue.scope.has("through") ? this.read(word, depth + 1) : [];
    const upper = this.read(word, depth + 1);
    const undone = upper.filter(({ status }) => status === "negation");
    if (cue.status === "negation") return undone.length > 0 ? [] : [{ status: cue.status, word }, ...upper]; // "did not fail to": done
    if (undone.some((told) => told.word === governingVerb(this.tree, word))) return undone; // "dropped its plan to"
    return [{ status: cue.status, word }, ...upper];
  }

  /** "it would be odd to expel him", "it will be hard to": what would be so if it were done. */
  private judged(predicate: number, depth: number): Told[] {
    const told = this.read(predicate, depth + 1);
    return told.map(({ status, word }) => ({ status: status === "future" ? "hypothetical" : status, word }));
  }

  /** "carried out its threat to", "made good on its plan to". */
  private isFulfilled(noun: number): boolean {
    const { tree, words } = this;
    if (!tree.is(noun, R.obj) && !tree.is(noun, R.obl)) return false;
    return words.governor(tree.head(noun), ["fulfil"], tree.marker(noun)) !== null;
  }

  private isLight(verb: number): boolean {
    return this.words.lexicon.classes.get("light_verb")?.has(this.tree.doc.lemmaOf(verb)) ?? false;
  }
}

/** A verb, or an adjective that stands in a verb's place ("urged Norway to free them", where the tag is wrong). */
function isClauseHead(tree: Tree, word: number): boolean {
  return tree.isVerb(word) || tree.has(word, R.aux) || tree.is(word, R.xcomp);
}

/** Through which scope the word above may reach a clause; a clause of content may be taken for a relative clause. */
function reachOf(tree: Tree, verb: number): StatusScope | undefined {
  if (tree.is(verb, R["acl:relcl"])) return isThatClause(tree, verb) ? "noun_complement" : undefined;
  return REACH[tree.columns.relation[verb]!];
}

/** "target fighters firing at them": the participle tells of the object, whatever the tree says. */
function describesObject(tree: Tree, verb: number): boolean {
  const object = verb - 1;
  return (
    tree.columns.xpos[verb] === P.VBG &&
    tree.marker(verb) === "" &&
    object > tree.head(verb) &&
    tree.is(object, R.obj) &&
    tree.head(object) === tree.head(verb)
  );
}

/** An infinitive right after the verb above it is its complement, whatever the tree says. */
function follows(tree: Tree, verb: number): boolean {
  return tree.child(verb, R.mark) === tree.head(verb) + 1;
}

const PAST = new Set<number>([P.VBD, P.VBN]);

function sameForm({ columns }: Tree, verb: number, first: number): boolean {
  const [a, b] = [columns.xpos[verb]!, columns.xpos[first]!];
  return a === b || (PAST.has(a) && PAST.has(b));
}
