import { NO_HEAD, R, U, XPOS } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { StatusCue, StatusKind, StatusScope } from "../../lexicon/cues.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Aux } from "../../record.js";

/** What one word tells about an event; "none": that nothing above it needs to be read. */
export interface Told {
  readonly status: Aux | "none";
  readonly word: number;
}

/** A word that governs an event, with the entry that says what this makes of it. */
export interface Governor {
  readonly cue: StatusCue;
  readonly word: number;
}

/** The status words of one tree: looks up what a word says of its own clause and of what it governs. */
export class StatusWords {
  constructor(
    readonly tree: Tree,
    readonly lexicon: Lexicon,
  ) {}

  /** The entry of the first of these forms that has one with this scope, or null. */
  find(kind: StatusKind, forms: readonly string[], scope: StatusScope): StatusCue | null {
    for (const form of forms)
      for (const cue of this.lexicon.status.get(kind, form)) if (cue.scope.has(scope)) return cue;
    return null;
  }

  /** What `word` says of its own clause or noun phrase: one telling, or none. */
  tell(kind: StatusKind, word: number, forms = this.formsOf(word), scope: StatusScope = "self"): Told[] {
    const cue = this.find(kind, forms, scope);
    return cue === null || cue.status === "none" ? [] : [{ status: cue.status, word }];
  }

  /** The entry by which `head`, with its particle or a preposition after it, governs what stands in one of `scopes`. */
  governor(head: number, scopes: readonly StatusScope[], preposition = ""): Governor | null {
    const forms = this.governorForms(head, preposition);
    for (const scope of scopes) {
      const cue = this.find(this.kindOf(head), forms, scope);
      if (cue !== null) return { cue, word: head };
    }
    return null;
  }

  /** Lower case, the longest first: with the next word ("not only"), as written, by lemma. */
  formsOf(word: number): string[] {
    const form = this.form(word);
    return [`${form} ${this.form(word + 1)}`, form, this.tree.doc.lemmaOf(word).toLowerCase()];
  }

  form(word: number): string {
    return word >= 0 && word < this.tree.doc.length ? this.tree.doc.formOf(word).toLowerCase() : "";
  }

  private governorForms(head: number, preposition: string): string[] {
    const { tree } = this;
    const lemma = tree.doc.lemmaOf(head).toLowerCase();
    const next = this.form(head + 1);
    const particle = tree.child(head, R["compound:prt"]);
    const forms = preposition === "" ? [] : [`${lemma} ${preposition}`];
    if (particle !== NO_HEAD) forms.push(`${lemma} ${this.form(particle)}`);
    if (!tree.isPassive(head)) forms.push(`${this.form(head)} ${next}`);
    return [...forms, `${lemma} ${next}`, lemma];
  }

  private kindOf(word: number): StatusKind {
    const { upos, xpos } = this.tree.columns;
    if (XPOS[xpos[word]!]?.startsWith("VB")) return "verb"; // the two tags may differ; a finite form tells a verb
    switch (upos[word]) {
      case U.VERB:
      case U.AUX:
        return "verb";
      case U.ADJ:
        return "adjective";
      case U.ADV:
        return "adverb";
      default:
        return "noun";
    }
  }
}
