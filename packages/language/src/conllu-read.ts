import { DocumentBuilder, type Word } from "./build.js";
import { type Document, NO_HEAD } from "./document.js";
import { DemarcheError } from "./errors.js";

/** A document of a CoNLL-U file and the id that `# newdoc id =` gives it. */
export interface ConlluDocument {
  readonly id: string;
  readonly document: Document;
}

/**
 * Reads CoNLL-U, one document for each `# newdoc` line (one in all where there is none). The text is put together
 * from the forms: SpacesAfter and SpaceAfter=No are kept, sentences are a space apart, paragraphs (`# newpar`) a
 * blank line. Empty nodes and enhanced dependencies are left out. `file` is named in errors.
 */
export function readConllu(source: string, file = "input"): ConlluDocument[] {
  const documents: ConlluDocument[] = [];
  let reader = new DocumentReader("", file);
  const close = () => {
    const document = reader.finish();
    if (document.length > 0) documents.push({ id: reader.id, document });
  };
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const newDocument = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?$/.exec(line);
    if (newDocument) {
      close();
      reader = new DocumentReader(newDocument[1]?.trim() ?? "", file);
    } else reader.line(line, index + 1);
  }
  close();
  return documents;
}

/** A word line before the whole sentence is known. */
interface Row {
  readonly columns: readonly string[];
  readonly line: number;
  readonly surface: string;
  readonly joined: boolean;
  spaceAfter: string;
}

/** Reads the lines of one document. */
class DocumentReader {
  private readonly builder = new DocumentBuilder();
  private readonly rows: Row[] = [];
  private pending: Row[] = [];
  /** Surface token not yet used up: its words left, its text, its misc column. */
  private range: { last: number; first: number; surface: string; misc: string } | undefined;

  constructor(
    readonly id: string,
    private readonly file: string,
  ) {}

  line(line: string, number: number): void {
    if (line.trim() === "") this.closeSentence();
    else if (/^#\s*newpar/.test(line)) this.separate("\n\n");
    else if (!line.startsWith("#")) this.row(line.split("\t"), number);
  }

  finish(): Document {
    this.closeSentence();
    this.flush();
    return this.builder.finish();
  }

  private row(columns: string[], line: number): void {
    if (columns.length !== 10) this.refuse(line, `${columns.length} columns instead of 10`);
    const id = columns[0]!;
    if (id.includes(".")) return;
    if (id.includes("-")) this.openRange(columns, line);
    else if (Number(id) !== this.pending.length + 1) this.refuse(line, `word id "${id}" is out of order`);
    else this.word(columns, line);
  }

  private openRange(columns: string[], line: number): void {
    const [first, last] = columns[0]!.split("-").map(Number) as [number, number];
    if (first !== this.pending.length + 1 || !(last >= first)) this.refuse(line, `bad range "${columns[0]}"`);
    this.range = { first, last, surface: columns[1]!, misc: columns[9]! };
  }

  private word(columns: string[], line: number): void {
    const { range } = this;
    const id = this.pending.length + 1;
    if (range === undefined) {
      this.pending.push({
        columns,
        line,
        surface: columns[1]!,
        joined: false,
        spaceAfter: spaceAfter(columns[9]!),
      });
      return;
    }
    this.pending.push({ columns, line, surface: "", joined: id > range.first, spaceAfter: "" });
    if (id === range.last) this.closeRange(range);
  }

  /** Shares the surface token out among its words: along the forms where they spell it, else evenly. */
  private closeRange(range: { first: number; last: number; surface: string; misc: string }): void {
    const words = this.pending.slice(range.first - 1);
    const spelled = words.map((row) => row.columns[1]!).join("") === range.surface;
    let from = 0;
    for (const [k, row] of words.entries()) {
      const even = Math.floor((range.surface.length * (k + 1)) / words.length);
      const to = spelled ? from + row.columns[1]!.length : even;
      this.pending[range.first - 1 + k] = { ...row, surface: range.surface.slice(from, to) };
      from = to;
    }
    this.pending[range.last - 1]!.spaceAfter = spaceAfter(range.misc);
    this.range = undefined;
  }

  private closeSentence(): void {
    if (this.pending.length === 0) return;
    const last = this.pending[this.pending.length - 1]!;
    if (this.range) this.refuse(last.line, "the sentence ends inside a multiword token");
    const sentence = this.pending;
    this.pending = [];
    this.flush();
    this.rows.push(...sentence);
  }

  /** The words of the sentence read last go into the document; its end is settled only when the next line is known. */
  private flush(): void {
    if (this.rows.length === 0) return;
    const first = this.builder.length;
    this.builder.startSentence();
    for (const row of this.rows) this.builder.add(this.toWord(row, first));
    this.rows.length = 0;
  }

  private separate(space: string): void {
    const last = this.rows[this.rows.length - 1];
    if (last !== undefined && last.spaceAfter.length < space.length) last.spaceAfter = space;
  }

  private toWord(row: Row, first: number): Word {
    const [, form, lemma, upos, xpos, features, head, relation] = row.columns as string[];
    const number = Number(head);
    if (head !== "_" && !(Number.isInteger(number) && number >= 0 && number <= this.rows.length)) {
      this.refuse(row.line, `HEAD "${head}" is no word of the sentence`);
    }
    return {
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      features: features === "_" ? "" : features!,
      head: head === "_" || number === 0 ? NO_HEAD : first + number - 1,
      relation: relation!,
      spaceAfter: row.spaceAfter,
      surface: row.surface,
      joined: row.joined,
    };
  }

  private refuse(line: number, problem: string): never {
    const hint = "CoNLL-U has ten columns a word, ids from 1 in each sentence, and a blank line after it.";
    throw new DemarcheError("conllu-line", problem, hint, { file: this.file, line });
  }
}

const ESCAPES: Readonly<Record<string, string>> = { s: " ", n: "\n", r: "\r", t: "\t", p: "|", "\\": "\\" };

/** The white space after a word by its MISC column; escapes as in UDPipe's SpacesAfter. */
function spaceAfter(misc: string): string {
  const spaces = /(?:^|\|)SpacesAfter=([^|]*)/.exec(misc);
  if (spaces) return spaces[1]!.replace(/\\(.)/g, (whole, letter: string) => ESCAPES[letter] ?? whole);
  return /(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc) ? "" : " ";
}
