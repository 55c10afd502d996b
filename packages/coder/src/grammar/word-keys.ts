import { R } from "@demarche/language";
import type { Tree } from "./tree.js";

/**
 * What a word is looked up by in a word list: its lemma, its form, its lemma with a particle, and the `_`-joined
 * phrases of up to three words that it begins or ends. All in small letters; made once a word.
 */
export class WordKeys {
  private readonly keys: (readonly string[] | undefined)[] = [];

  constructor(private readonly tree: Tree) {}

  of(word: number): readonly string[] {
    const known = this.keys[word];
    if (known !== undefined) return known;
    const made = this.make(word);
    this.keys[word] = made;
    return made;
  }

  private make(word: number): readonly string[] {
    const { tree } = this;
    const lemma = tree.doc.lemmaOf(word).toLowerCase();
    const particle = tree.child(word, R["compound:prt"]);
    const before = this.form(word - 1);
    const after = this.form(word + 1);
    return [
      lemma,
      this.form(word),
      `${before}_${lemma}`,
      `${this.form(word - 2)}_${before}_${lemma}`,
      `${lemma}_${after}`,
      `${lemma}_${after}_${this.form(word + 2)}`,
      ...(particle >= 0 ? [`${lemma}_${this.form(particle)}`] : []),
    ];
  }

  private form(word: number): string {
    const { doc } = this.tree;
    return word >= 0 && word < doc.length ? doc.formOf(word).toLowerCase() : "";
  }
}
