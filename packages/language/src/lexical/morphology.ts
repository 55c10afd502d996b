import type { Upos, Xpos } from "../inventory.js";
import type { Sections } from "../model-file.js";
import { alikeDigits } from "./lemma-edit.js";
import { type Rules, RuleTable } from "./rules.js";

/** Context of the features of a word. */
export const featureContext = (upos: Upos, xpos: Xpos): string => `${upos} ${xpos}`;

/** Finds the features of a word from its form and tags, the sentence left aside. */
export class Morphology {
  private readonly rules: RuleTable;

  constructor(rules: Rules) {
    this.rules = new RuleTable(rules);
  }

  static read(sections: Sections): Morphology {
    return new Morphology(sections.json<Rules>("features"));
  }

  /** Features in the order of the treebank, such as "Number=Sing"; empty for none. */
  features(form: string, upos: Upos, xpos: Xpos): string {
    return this.rules.find(featureContext(upos, xpos), alikeDigits(form.toLowerCase())) ?? "";
  }
}
