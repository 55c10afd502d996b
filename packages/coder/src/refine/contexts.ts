import type { Sentence } from "@demarche/language";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The PLOVER contexts whose words stand in a sentence; a pair of words is looked up too ("human rights"). */
export function contextsOf({ doc, start, end }: Sentence, lexicon: Lexicon): readonly string[] {
  const found = new Set<string>();
  let before = "";
  for (let i = start; i < end; i++) {
    const lemma = doc.lemmaOf(i).toLowerCase();
    for (const word of [lemma, `${before} ${lemma}`])
      for (const context of lexicon.contexts.get(word) ?? []) found.add(context);
    before = doc.formOf(i).toLowerCase();
  }
  return [...found];
}
