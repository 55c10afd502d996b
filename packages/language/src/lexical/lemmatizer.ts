import type { Upos, Xpos } from "../inventory.js";
import type { Sections } from "../model-file.js";
import {
  alikeDigits,
  applyCasing,
  applyEdit,
  type Casing,
  casingContext,
  editContext,
  isGroupedNumber,
} from "./lemma-edit.js";
import { type Rules, RuleTable } from "./rules.js";

/** What the section "lemma" holds. */
export interface LemmaRules {
  /** Edits by `editContext`; whole words also by that and the UPOS tag. */
  readonly edits: Rules;
  readonly casings: Rules;
}

/** Finds the dictionary form of a word from its form and tags. */
export class Lemmatizer {
  private readonly edits: RuleTable;
  private readonly casings: RuleTable;

  constructor(rules: LemmaRules) {
    this.edits = new RuleTable(rules.edits);
    this.casings = new RuleTable(rules.casings);
  }

  static read(sections: Sections): Lemmatizer {
    return new Lemmatizer(sections.json<LemmaRules>("lemma"));
  }

  lemma(form: string, upos: Upos, xpos: Xpos): string {
    if (isGroupedNumber(form)) return form.replaceAll(",", "");
    const small = form.toLowerCase();
    const word = alikeDigits(small);
    const context = editContext(xpos);
    const edit = this.edits.findWhole(`${context} ${upos}`, word) ?? this.edits.find(context, word);
    const lemma = edit === undefined ? small : applyEdit(small, edit);
    const casing = casingContext(form, upos, xpos);
    if (casing === undefined) return capitalPronoun(lemma);
    const known = this.casings.find(casing, word) as Casing | undefined;
    return capitalPronoun(applyCasing(lemma, form, known ?? (upos === "PROPN" ? "form" : "small")));
  }
}

/** The pronoun I is large whatever its form. */
const capitalPronoun = (lemma: string): string => (lemma === "i" ? "I" : lemma);
