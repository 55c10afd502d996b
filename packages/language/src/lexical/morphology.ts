import type { Upos, Xpos } from "../inventory.js";
import type { Sections } from "../model-file.js";
import { alikeDigits } from "./lemma-edit.js";
import { type Rules, RuleTable } from "./rules.js";

/** Context of the features of a word; `cue` is what its sentence adds (`cueOf`), empty for nothing. */
export const featureContext = (upos: Upos, xpos: Xpos, cue: string): string => `${upos} ${xpos} ${cue}`;

/** Finds the features of a word from its form, its tags and the cue of its sentence. */
export class Morphology {
  private readonly rules: RuleTable;

  constructor(rules: Rules) {
    this.rules = new RuleTable(rules);
  }

  static read(sections: Sections): Morphology {
    return new Morphology(sections.json<Rules>("features"));
  }

  /** Features in the order of the treebank, such as "Number=Sing"; empty for none. */
  features(form: string, upos: Upos, xpos: Xpos, cue = ""): string {
    const word = alikeDigits(form.toLowerCase());
    const cued = cue === "" ? undefined : this.rules.find(featureContext(upos, xpos, cue), word);
    return cued ?? this.rules.find(featureContext(upos, xpos, ""), word) ?? "";
  }
}
