import { Network, readSections } from "@demarche/language/training";
import { ScoreSheet, type Scores } from "./scores.js";
import type { Example } from "./treebank.js";

/** Scores of a model file on gold tokens, by genre and of all ("all"). */
export function measure(file: Uint8Array, examples: readonly Example[]): ReadonlyMap<string, Scores> {
  const network = new Network(readSections(file));
  const sheets = new Map([["all", new ScoreSheet()]]);
  for (const example of examples) {
    const genre = genreOf(example.document);
    const sheet = sheets.get(genre) ?? new ScoreSheet();
    sheets.set(genre, sheet);
    const found = annotate(network, example.forms);
    sheet.add(example, found);
    sheets.get("all")!.add(example, found);
  }
  return new Map([...sheets].map(([genre, sheet]) => [genre, sheet.scores]));
}

/** `GUM_news_...` is news of GUM, `weblog-...` weblogs of EWT. */
function genreOf(document: string): string {
  const [first, second] = document.split(/[-_]/);
  return first === "GUM" ? `GUM ${second}` : `EWT ${first}`;
}

function annotate(network: Network, forms: readonly string[]) {
  const upos = new Uint8Array(forms.length);
  const xpos = new Uint8Array(forms.length);
  const head = new Int32Array(forms.length);
  const relation = new Uint8Array(forms.length);
  network.annotate(forms, Int32Array.of(0, forms.length), { upos, xpos, head, relation });
  return {
    upos: [...upos],
    xpos: [...xpos],
    heads: Array.from(head, (h) => h + 1),
    relations: [...relation],
  };
}
