import type { Columns } from "../document.js";
import type { StringTable } from "../intern.js";
import { UPOS, XPOS } from "../inventory.js";
import type { Sections } from "../model-file.js";
import { Tree } from "../navigate.js";
import { cueOf } from "./cue.js";
import { Lemmatizer } from "./lemmatizer.js";
import { Morphology } from "./morphology.js";

/** Most entries that a lexicon remembers. */
const MEMORY = 100_000;

interface Entry {
  readonly lemma: string;
  readonly features: string;
}

/** Lemmas and features of words, remembered by form, tags and cue; never what text they were part of. */
export class Lexicon {
  private readonly memory = new Map<string, Entry>();

  constructor(
    private readonly lemmatizer: Lemmatizer,
    private readonly morphology: Morphology,
  ) {}

  /** Throws `model-refused` where a section of the lexicon is missing. */
  static read(sections: Sections): Lexicon {
    return new Lexicon(Lemmatizer.read(sections), Morphology.read(sections));
  }

  /** The columns `lemma` and `features` of parsed words; their strings go into the table, where the forms are. */
  look(
    form: Int32Array,
    columns: Pick<Columns, "upos" | "xpos" | "head" | "relation">,
    table: StringTable,
  ): Pick<Columns, "lemma" | "features"> {
    const formOf = (i: number): string => table.strings[form[i]!]!;
    const words = { columns, tree: new Tree(columns.head), formOf };
    const lemma = new Int32Array(form.length);
    const features = new Int32Array(form.length);
    for (let i = 0; i < form.length; i++) {
      const entry = this.entry(formOf(i), columns.upos[i]!, columns.xpos[i]!, cueOf(words, i));
      lemma[i] = table.add(entry.lemma);
      features[i] = table.add(entry.features);
    }
    return { lemma, features };
  }

  private entry(form: string, upos: number, xpos: number, cue: string): Entry {
    const key = `${upos} ${xpos} ${cue} ${form}`;
    const known = this.memory.get(key);
    if (known !== undefined) return known;
    const tags = [UPOS[upos]!, XPOS[xpos]!] as const;
    const entry = {
      lemma: this.lemmatizer.lemma(form, ...tags),
      features: this.morphology.features(form, ...tags, cue),
    };
    if (this.memory.size >= MEMORY) this.memory.clear();
    this.memory.set(key, entry);
    return entry;
  }
}
