import { obliques } from "../grammar/obliques.js";
import type { Filler } from "../lexicon/pattern.js";
import type { Parties } from "../mentions/parties.js";

/** The first of these heads (or their conjuncts) that a filler takes, or -1. */
export function fillingHead(parties: Parties, heads: readonly number[], filler: Filler): number {
  const { tree, lexicon } = parties.context;
  const measures = lexicon.classes.get("measure");
  for (const head of heads)
    for (const word of tree.coordinated(head)) {
      if (takes(parties, word, filler)) return word;
      if (!measures?.has(tree.doc.lemmaOf(word))) continue;
      const measured = obliques(tree, word, "of").find((inner) => takes(parties, inner, filler));
      if (measured !== undefined) return measured;
    }
  return -1;
}

function takes(parties: Parties, head: number, filler: Filler): boolean {
  switch (filler.kind) {
    case "any":
      return true;
    case "actor":
      return parties.of(head) !== null || parties.within([head]).length > 0;
    case "place":
      return parties.of(head)?.locative ?? false;
    case "words":
      return holdsAny(filler.words, parties.context.tree.keys.of(head));
  }
}

function holdsAny(words: ReadonlySet<string>, keys: readonly string[]): boolean {
  for (const key of keys) if (words.has(key)) return true;
  return false;
}
