import type { Sentence } from "@demarche/language";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The PLOVER contexts whose words stand in a sentence; a pair of words is looked up too ("human rights"). */
export function contextsOf({ doc, start, end }: Sentence, lexicon: Lexicon): readonly string[] {
  const found = new Set<string>();
  const add = (word: string) => {
    for (const context of lexicon.contexts.get(word) ?? []) found.add(context);
  };
  let before = "";
  for (let i = start; i < end; i++) {
    const lemma = doc.lemmaOf(i).toLowerCase();
    add(lemma);
    if (lexicon.contextOpeners.has(before)) add(`${before} ${lemma}`);
    before = doc.formOf(i).toLowerCase();
  }
  return [...found];
}
