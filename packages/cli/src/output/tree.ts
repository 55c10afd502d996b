import { type Document, NO_HEAD, type Sentence } from "@demarche/language";
import type { Colors } from "picocolors/types.js";
import { oneLine } from "../wording/one-line.js";

/** The dependency trees of a document, drawn in text: each word under its head, in the order of the sentence. */
export function drawTrees(doc: Document, colors: Colors): string {
  return [...doc.sentences()].map((sentence) => drawTree(sentence, colors)).join("\n");
}

interface Branch {
  readonly word: number;
  /** What is drawn before the word's own branch. */
  readonly indent: string;
  readonly last: boolean;
}

function drawTree(sentence: Sentence, colors: Colors): string {
  const { doc } = sentence;
  const children = childrenOf(sentence);
  const lines = [`${colors.bold(oneLine(sentence.text))}\n`];
  const roots = [...sentenceWords(sentence)].filter((word) => doc.columns.head[word] === NO_HEAD);
  const pending: Branch[] = roots.map((word) => ({ word, indent: "", last: true })).reverse();
  for (let branch = pending.pop(); branch !== undefined; branch = pending.pop()) {
    const { word, indent, last } = branch;
    const isRoot = doc.columns.head[word] === NO_HEAD;
    const twig = isRoot ? "" : last ? "└─ " : "├─ ";
    const label = `${doc.formOf(word)} ${colors.dim(doc.uposOf(word))} ${colors.cyan(doc.relationOf(word))}`;
    lines.push(`${colors.dim(indent + twig)}${label}\n`);
    const below = isRoot ? "" : indent + (last ? "   " : "│  ");
    const under = children.get(word) ?? [];
    for (let i = under.length - 1; i >= 0; i--)
      pending.push({ word: under[i]!, indent: below, last: i === under.length - 1 });
  }
  return lines.join("");
}

function* sentenceWords({ start, end }: Sentence): IterableIterator<number> {
  for (let word = start; word < end; word++) yield word;
}

function childrenOf(sentence: Sentence): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const word of sentenceWords(sentence)) {
    const head = sentence.doc.columns.head[word]!;
    const list = children.get(head);
    if (list === undefined) children.set(head, [word]);
    else list.push(word);
  }
  return children;
}
