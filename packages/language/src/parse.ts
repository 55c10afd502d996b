import { Document, sentenceStarts } from "./document.js";
import { StringTable } from "./intern.js";
import { Lexicon } from "./lexical/lexicon.js";
import { readSections } from "./model-file.js";
import { type Annotation, Network } from "./network/network.js";
import { partPredicates } from "./network/predicates.js";
import { type Segments, segment } from "./segment.js";

/** Turns English text into documents. Holds the model; one parser serves any number of texts. */
export class Parser {
  private readonly network: Network;
  private readonly lexicon: Lexicon;

  /**
   * `model` is the model file; with `digest`, the sha256 of its manifest, the bytes are checked first.
   * Throws `model-refused` where the file is damaged or of another format.
   */
  constructor(model: Uint8Array, digest?: string) {
    const sections = readSections(model, digest);
    this.network = new Network(sections);
    this.lexicon = Lexicon.read(sections);
  }

  /** Text to sentences, words, tags and trees. Any text will do; the same text gives the same document. */
  parse(text: string): Document {
    return this.annotate(text, segment(text));
  }

  /** Tags and trees for the words and sentences that a document has; what it had of them is left aside. */
  parseWords({ text, columns, strings }: Document): Document {
    const table = new StringTable();
    const form = columns.form.map((number) => table.add(strings[number]!));
    return this.annotate(text, { ...columns, form, table });
  }

  private annotate(text: string, segments: Segments): Document {
    const { start, end, sentence, joined, form, table } = segments;
    const annotation: Annotation = {
      upos: new Uint8Array(form.length),
      xpos: new Uint8Array(form.length),
      head: new Int32Array(form.length),
      relation: new Uint8Array(form.length),
    };
    const forms = formsOf(segments);
    this.network.annotate(forms, sentenceStarts(sentence), annotation);
    partPredicates(annotation, forms);
    const words = this.lexicon.look(form, annotation, table);
    return new Document(text, { start, end, sentence, joined, form, ...annotation, ...words }, table.strings);
  }
}

const formsOf = ({ form, table }: Segments): string[] => Array.from(form, (number) => table.strings[number]!);
