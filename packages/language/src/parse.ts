import { Document, sentenceStarts } from "./document.js";
import { StringTable } from "./intern.js";
import { UPOS, XPOS } from "./inventory.js";
import { Lemmatizer } from "./lexical/lemmatizer.js";
import { Morphology } from "./lexical/morphology.js";
import { readSections } from "./model-file.js";
import { type Annotation, Network } from "./network/network.js";
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
    this.lexicon = new Lexicon(Lemmatizer.read(sections), Morphology.read(sections));
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
    this.network.annotate(formsOf(segments), sentenceStarts(sentence), annotation);
    const words = this.lexicon.look(segments, annotation);
    return new Document(text, { start, end, sentence, joined, form, ...annotation, ...words }, table.strings);
  }
}

const formsOf = ({ form, table }: Segments): string[] => Array.from(form, (number) => table.strings[number]!);

/** Most entries that a lexicon remembers. */
const MEMORY = 100_000;

interface Entry {
  readonly lemma: string;
  readonly features: string;
}

/** Lemma and features of words, remembered by form and tags. */
class Lexicon {
  private readonly memory = new Map<string, Entry>();

  constructor(
    private readonly lemmatizer: Lemmatizer,
    private readonly morphology: Morphology,
  ) {}

  /** The columns `lemma` and `features`; new strings go into the table of the document. */
  look(segments: Segments, { upos, xpos }: Annotation): { lemma: Int32Array; features: Int32Array } {
    const { form, table } = segments;
    const lemma = new Int32Array(form.length);
    const features = new Int32Array(form.length);
    const seen = new Map<number, readonly [number, number]>();
    for (let i = 0; i < form.length; i++) {
      const key = (form[i]! * XPOS.length + xpos[i]!) * UPOS.length + upos[i]!;
      const known = seen.get(key) ?? this.intern(table.strings[form[i]!]!, upos[i]!, xpos[i]!, table);
      seen.set(key, known);
      [lemma[i], features[i]] = known;
    }
    return { lemma, features };
  }

  private intern(form: string, upos: number, xpos: number, table: StringTable): readonly [number, number] {
    const { lemma, features } = this.entry(form, upos, xpos);
    return [table.add(lemma), table.add(features)];
  }

  private entry(form: string, upos: number, xpos: number): Entry {
    const key = `${upos} ${xpos} ${form}`;
    let entry = this.memory.get(key);
    if (entry === undefined) {
      const tags = [UPOS[upos]!, XPOS[xpos]!] as const;
      entry = {
        lemma: this.lemmatizer.lemma(form, ...tags),
        features: this.morphology.features(form, ...tags),
      };
      if (this.memory.size >= MEMORY) this.memory.clear();
      this.memory.set(key, entry);
    }
    return entry;
  }
}
