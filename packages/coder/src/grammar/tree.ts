import { type Columns, type Document, NO_HEAD, P, R, U } from "@demarche/language";

import { WordKeys } from "./word-keys.js";

/** The small questions that every rule asks of a document's trees. */
export class Tree {
  readonly columns: Columns;
  /** First child of each word and next sibling of each word, in text order; `NO_HEAD` at the end of a chain. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** What words are looked up by in the data's word lists. */
  readonly keys: WordKeys = new WordKeys(this);

  constructor(readonly doc: Document) {
    this.columns = doc.columns;
    this.firstChild = doc.tree.firstChild;
    this.nextSibling = doc.tree.nextSibling;
  }

  head(i: number): number {
    return this.columns.head[i]!;
  }

  is(i: number, relation: number): boolean {
    return this.columns.relation[i] === relation;
  }

  /** First child of `i` with this relation, or `NO_HEAD`. */
  child(i: number, relation: number): number {
    for (let c = this.firstChild[i]!; c !== NO_HEAD; c = this.nextSibling[c]!)
      if (this.columns.relation[c] === relation) return c;
    return NO_HEAD;
  }

  has(i: number, relation: number): boolean {
    return this.child(i, relation) !== NO_HEAD;
  }

  /** All children of `i` with one of these relations, in text order. */
  children(i: number, relations: ReadonlySet<number>): number[] {
    const found: number[] = [];
    for (let c = this.firstChild[i]!; c !== NO_HEAD; c = this.nextSibling[c]!)
      if (relations.has(this.columns.relation[c]!)) found.push(c);
    return found;
  }

  /** A word and the words coordinated with it. */
  coordinated(i: number): number[] {
    const all = [i];
    for (let c = this.firstChild[i]!; c !== NO_HEAD; c = this.nextSibling[c]!)
      if (this.columns.relation[c] === R.conj) all.push(...this.coordinated(c));
    return all;
  }

  /** The marker of a phrase or clause, its words joined by `_` ("on", "out_of", "because_of"); "" for none. */
  marker(i: number): string {
    for (let c = this.firstChild[i]!; c !== NO_HEAD; c = this.nextSibling[c]!) {
      const relation = this.columns.relation[c];
      if (relation !== R.case && relation !== R.mark) continue;
      if (this.columns.upos[c] === U.PART) continue;
      return this.fixed(c);
    }
    return "";
  }

  /** A word with its `fixed` continuation, lower case, joined by `_`. */
  fixed(i: number): string {
    let text = this.doc.formOf(i).toLowerCase();
    for (let c = this.firstChild[i]!; c !== NO_HEAD; c = this.nextSibling[c]!)
      if (this.columns.relation[c] === R.fixed) text += `_${this.doc.formOf(c).toLowerCase()}`;
    return text;
  }

  isVerb(i: number): boolean {
    const upos = this.columns.upos[i];
    return upos === U.VERB || upos === U.AUX;
  }

  isNominal(i: number): boolean {
    const upos = this.columns.upos[i];
    return upos === U.NOUN || upos === U.PROPN || upos === U.PRON || upos === U.NUM;
  }

  isRelativePronoun(i: number): boolean {
    const xpos = this.columns.xpos[i];
    if (xpos === P.WDT || xpos === P.WP) return true;
    return this.doc.lemmaOf(i) === "that" && this.columns.upos[i] === U.PRON;
  }

  /** Whether a verb stands in the passive, also as a bare participle after a noun ("the men arrested by ..."). */
  isPassive(verb: number): boolean {
    if (this.has(verb, R["aux:pass"])) return true;
    const tag = this.columns.xpos[verb];
    if (this.has(verb, R["nsubj:pass"])) return tag !== P.VBD; // a past tense is active, whatever its subject is called
    if (this.isParticipleTaggedPast(verb)) return true;
    if (tag !== P.VBN || this.opensClause(verb)) return false;
    if (this.has(verb, R["obl:agent"])) return true;
    const { relation } = this.columns;
    if (this.has(verb, R.aux) || this.has(verb, R.nsubj)) return false;
    if (relation[verb] === R.conj) return this.isPassive(this.head(verb));
    return (
      (relation[verb] === R.acl || relation[verb] === R.advcl || relation[verb] === R.amod) &&
      !this.has(verb, R.obj)
    );
  }

  /** "released two priests kidnapped this week": a past tense right after an object, hung where only a participle can. */
  private isParticipleTaggedPast(verb: number): boolean {
    if (this.columns.xpos[verb] !== P.VBD || !this.is(verb, R.xcomp) || this.has(verb, R.obj)) return false;
    const object = this.child(this.head(verb), R.obj);
    return object !== NO_HEAD && object < verb && !this.has(verb, R.nsubj);
  }

  /**
   * True where a short clause was read as one phrase: "Norway welcomed refugees" with the verb and the name before it
   * both hung on the noun, which is the sentence's root.
   */
  opensClause(verb: number): boolean {
    const head = this.head(verb);
    const tag = this.columns.xpos[verb];
    if (!this.is(verb, R.amod) || head < verb || !this.is(head, R.root)) return false;
    if (verb === 0 || (tag !== P.VBN && tag !== P.VBD)) return false;
    const before = verb - 1;
    if (this.head(before) !== head) return false;
    return this.is(before, R.appos) || (this.is(before, R.compound) && this.columns.upos[before] === U.PROPN);
  }

  /** The leftmost and rightmost word of a subtree, leaving out children with relations in `without`. */
  extent(i: number, without: ReadonlySet<number> = NOTHING): { start: number; end: number } {
    let start = i;
    let end = i + 1;
    for (let c = this.firstChild[i]!; c !== NO_HEAD; c = this.nextSibling[c]!) {
      if (without.has(this.columns.relation[c]!)) continue;
      const inner = this.extent(c, without);
      start = Math.min(start, inner.start);
      end = Math.max(end, inner.end);
    }
    return { start, end };
  }
}

const NOTHING: ReadonlySet<number> = new Set();
