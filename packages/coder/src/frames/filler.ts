import { R } from "@demarche/language";
import { obliques } from "../grammar/arguments.js";
import type { Tree } from "../grammar/tree.js";
import type { Filler } from "../lexicon/pattern.js";
import type { Parties } from "../mentions/parties.js";

/** Nouns that only measure what their "of" names: "a series of attacks", "two of the diplomats". */
const MEASURES = new Set([
  "series",
  "number",
  "wave",
  "round",
  "kind",
  "type",
  "part",
  "package",
  "set",
  "group",
  "dozen",
  "score",
  "hundred",
  "thousand",
  "string",
  "host",
  "spate",
  "act",
  "form",
  "piece",
  "list",
  "raft",
  "range",
  "one",
  "two",
  "three",
  "member",
  "some",
  "all",
  "many",
  "most",
  "both",
  "several",
  "campaign",
  "use",
  "measure",
  "batch",
  "lot",
  "plenty",
  "state",
]);

/** The first of these heads (or their conjuncts) that a filler takes, or -1. */
export function fillingHead(parties: Parties, heads: readonly number[], filler: Filler): number {
  const { tree } = parties.context;
  for (const head of heads)
    for (const word of tree.coordinated(head)) {
      if (takes(parties, word, filler)) return word;
      if (!MEASURES.has(tree.doc.lemmaOf(word))) continue;
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
      return parties.within([head]).length > 0;
    case "place":
      return parties.of(head)?.locative ?? false;
    case "words":
      return headMatches(parties.context.tree, head, filler.words);
  }
}

/** Whether a word, with a particle or the words around it, is one of these lemmas or `_`-joined phrases. */
export function headMatches(tree: Tree, head: number, words: ReadonlySet<string>): boolean {
  const { doc } = tree;
  const lemma = doc.lemmaOf(head).toLowerCase();
  if (words.has(lemma) || words.has(doc.formOf(head).toLowerCase())) return true;
  const particle = tree.child(head, R["compound:prt"]);
  if (particle >= 0 && words.has(`${lemma}_${doc.formOf(particle).toLowerCase()}`)) return true;
  return phrasesAround(tree, head, lemma).some((phrase) => words.has(phrase));
}

function phrasesAround(tree: Tree, head: number, lemma: string): readonly string[] {
  const form = (i: number) => (i >= 0 && i < tree.doc.length ? tree.doc.formOf(i).toLowerCase() : "");
  return [
    `${form(head - 1)}_${lemma}`,
    `${form(head - 2)}_${form(head - 1)}_${lemma}`,
    `${lemma}_${form(head + 1)}`,
    `${lemma}_${form(head + 1)}_${form(head + 2)}`,
  ];
}
