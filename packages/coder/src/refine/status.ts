import { NO_HEAD, R, U } from "@demarche/language";
import { governingVerb, isInfinitive } from "../grammar/arguments.js";
import type { Tree } from "../grammar/tree.js";
import type { StatusCue, StatusKind } from "../lexicon/cues.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Aux } from "../record.js";

/** Whether an event happened, as the words around its trigger tell, with the words that tell it. */
export interface Status {
  readonly aux: ReadonlySet<Aux>;
  readonly cues: readonly number[];
}

const CLIMB_LIMIT = 12;
/** Complements through which a status word reaches down. */
const REACHED_BY: Readonly<Record<number, string>> = {
  [R.xcomp]: "xcomp",
  [R.ccomp]: "ccomp",
  [R.advcl]: "advcl",
  [R.acl]: "noun_complement",
  [R.obj]: "obj",
  [R["nsubj:pass"]]: "obj",
  [R.obl]: "obj",
  [R.nmod]: "noun_complement",
};

/** Reads the status of the event at `trigger` from its own clause upwards. */
export function statusOf(tree: Tree, lexicon: Lexicon, trigger: number): Status {
  const reading = new StatusReading(tree, lexicon);
  reading.climb(trigger);
  return { aux: reading.aux, cues: [...reading.cues].sort((a, b) => a - b) };
}

class StatusReading {
  readonly aux = new Set<Aux>();
  readonly cues = new Set<number>();

  constructor(
    private readonly tree: Tree,
    private readonly lexicon: Lexicon,
  ) {}

  climb(trigger: number): void {
    const { tree } = this;
    let word = trigger;
    if (!tree.isVerb(trigger)) {
      this.readModifiers(trigger);
      const verb = governingVerb(tree, trigger);
      if (verb !== NO_HEAD && this.readGovernor(verb, "obj")) return;
      if (verb !== NO_HEAD && this.isLight(verb)) word = verb;
      else if (!tree.has(trigger, R.cop)) {
        this.readOblique(trigger);
        return;
      }
    }
    for (let steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++) word = this.step(word);
  }

  /** Reads one clause and gives the next clause up that still bears on the event, or `NO_HEAD`. */
  private step(word: number): number {
    const { tree } = this;
    this.readClause(word);
    const head = tree.head(word);
    if (head === NO_HEAD) return NO_HEAD;
    const relation = tree.columns.relation[word]!;
    if (relation === R.conj) return tree.has(word, R.nsubj) ? NO_HEAD : head;
    const scope = REACHED_BY[relation];
    if (scope === undefined) return NO_HEAD;
    if (this.readGovernor(head, scope)) return NO_HEAD;
    if (relation === R.advcl && isInfinitive(tree, word)) this.add("hypothetical", word); // a purpose is not yet a deed
    return relation === R.xcomp ? head : NO_HEAD;
  }

  /** Negation, auxiliaries and conjunctions of the clause that `verb` heads. */
  private readClause(verb: number): void {
    const { tree } = this;
    const { doc } = tree;
    if (this.isYetTo(verb)) this.add("negation", verb);
    for (let c = tree.firstChild[verb]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
      const relation = tree.columns.relation[c];
      const form = doc.formOf(c).toLowerCase();
      const lemma = doc.lemmaOf(c).toLowerCase();
      if (relation === R.aux) this.read("auxiliary", c, form, lemma);
      else if (relation === R.advmod || relation === R.cc) this.read("adverb", c, form, lemma);
      else if (relation === R.mark) this.read("conjunction", c, tree.fixed(c).replaceAll("_", " "), lemma);
      else if (relation === R.advcl && this.isCondition(c)) this.add("hypothetical", c);
      else if (relation === R.nsubj || relation === R["nsubj:pass"] || relation === R.obj)
        this.readDeterminer(c);
    }
  }

  /** "has yet to reply": not so far. */
  private isYetTo(verb: number): boolean {
    const to = this.tree.child(verb, R.mark);
    return to > 0 && isInfinitive(this.tree, verb) && this.tree.doc.formOf(to - 1).toLowerCase() === "yet";
  }

  /** "if ..., then": what a condition hangs on has not happened either. */
  private isCondition(clause: number): boolean {
    const mark = this.tree.child(clause, R.mark);
    if (mark === NO_HEAD) return false;
    const word = this.tree.doc.formOf(mark).toLowerCase();
    return word === "if" || word === "unless" || word === "should";
  }

  private readDeterminer(noun: number): void {
    const { tree } = this;
    const det = tree.child(noun, R.det);
    const word = det === NO_HEAD ? noun : det;
    const form = tree.doc.formOf(word).toLowerCase();
    if (det !== NO_HEAD || tree.columns.upos[noun] === U.PRON) this.read("determiner", word, form, form);
  }

  /** Adjectives and determiners of an event noun: "a planned visit", "no talks". */
  private readModifiers(noun: number): void {
    const { tree } = this;
    for (let c = tree.firstChild[noun]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
      const relation = tree.columns.relation[c];
      const form = tree.doc.formOf(c).toLowerCase();
      const lemma = tree.doc.lemmaOf(c).toLowerCase();
      if (relation === R.amod || relation === R.compound) this.read("adjective", c, form, lemma);
      else if (relation === R.det) this.read("determiner", c, form, lemma);
      else if (relation === R.advmod) this.read("adverb", c, form, lemma);
    }
  }

  /** "called for talks", "the threat of war", "in case of an attack". */
  private readOblique(noun: number): void {
    const { tree } = this;
    const head = tree.head(noun);
    if (head === NO_HEAD) return;
    const marker = tree.marker(noun).replaceAll("_", " ");
    if (marker !== "") {
      if (this.read("phrase", noun, marker, marker)) return;
      if (tree.isVerb(head) && this.read("verb", head, `${tree.doc.lemmaOf(head)} ${marker}`, "")) return;
    }
    const relation = tree.columns.relation[noun];
    if (relation === R.nmod) this.readGovernor(head, "noun_complement");
  }

  /** A verb, noun or adjective above that decides; true where it did. */
  private readGovernor(head: number, scope: string): boolean {
    const { tree } = this;
    const lemma = tree.doc.lemmaOf(head).toLowerCase();
    const particle = tree.child(head, R["compound:prt"]);
    const phrase = particle === NO_HEAD ? lemma : `${lemma} ${tree.doc.formOf(particle).toLowerCase()}`;
    const upos = tree.columns.upos[head];
    const kind: StatusKind =
      upos === U.VERB || upos === U.AUX ? "verb" : upos === U.ADJ ? "adjective" : "noun";
    for (const cue of [
      ...this.lexicon.status.get(kind, phrase),
      ...(phrase === lemma ? [] : this.lexicon.status.get(kind, lemma)),
    ]) {
      if (!cue.scope.has(scope)) continue;
      this.apply(cue, head);
      if (cue.status === "none" && cue.scope.has("through")) return false;
      return true;
    }
    return false;
  }

  private read(kind: StatusKind, word: number, ...forms: readonly string[]): boolean {
    for (const form of forms)
      for (const cue of this.lexicon.status.get(kind, form)) {
        this.apply(cue, word);
        return true;
      }
    return false;
  }

  private apply(cue: StatusCue, word: number): void {
    if (cue.status !== "none") this.add(cue.status, word);
  }

  private add(aux: Aux, cue: number): void {
    this.aux.add(aux);
    this.cues.add(cue);
  }

  private isLight(verb: number): boolean {
    return this.lexicon.classes.get("light_verb")?.has(this.tree.doc.lemmaOf(verb)) ?? false;
  }
}
