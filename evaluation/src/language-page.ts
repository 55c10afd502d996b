import type { Scores } from "./language-treebank.js";

/** The scores of one selection of documents, from gold words and from raw text. */
export interface Row {
  readonly selection: string;
  readonly words: number;
  readonly gold: Scores;
  readonly raw: Scores;
}

const GOLD = ["UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS", "CLAS"];
const RAW = ["Tokens", "Words", "Sentences", "UPOS", "Lemmas", "UAS", "LAS"];

/** The rows as a page of Markdown. */
export function languagePage(rows: readonly Row[]): string {
  return `# Scores of the language package

F1 in percent on the development part of the treebank, by its evaluator (CoNLL 2018 definitions). Written by
\`npm run evaluate:language\`.

## Words and sentences of the treebank, tags and trees predicted

${table(rows, GOLD, (row) => row.gold)}

## From raw text

The treebank keeps no line breaks: sentences are put together with a space between them, and paragraphs and
documents with a blank line. E-mails and posts whose lines end without a stop cannot be cut as the treebank cuts them.

${table(rows, RAW, (row) => row.raw)}
`;
}

function table(rows: readonly Row[], measures: readonly string[], scores: (row: Row) => Scores): string {
  const head = `| | words | ${measures.join(" | ")} |`;
  const rule = `| --- | ${["", ...measures].map(() => "---:").join(" | ")} |`;
  const lines = rows.map((row) => {
    const cells = measures.map((measure) => (100 * scores(row)[measure]!.f1).toFixed(2));
    return `| ${row.selection} | ${row.words} | ${cells.join(" | ")} |`;
  });
  return [head, rule, ...lines].join("\n");
}
