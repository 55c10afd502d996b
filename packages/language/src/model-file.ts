import { DemarcheError } from "./errors.js";
import { sha256 } from "./sha256.js";

/**
 * The container of a model: magic, format number, length of the table (three little-endian words of 8, 4 and
 * 4 bytes), a JSON table of sections, then the sections, each aligned to 16 bytes. Numbers are little-endian.
 */
export const MODEL_FORMAT = 1;

const MAGIC = "DEMARCHE";
const HEADER = 16;
const ALIGN = 16;

/** What a section holds. */
export type SectionData = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;
type Kind = "i8" | "u8" | "u16" | "i32" | "u32" | "f32";

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly offset: number;
  readonly length: number;
}

const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;

/** A model file as it was read: views on its bytes, by section name. */
export class Sections {
  constructor(private readonly byName: ReadonlyMap<string, SectionData>) {}

  get names(): string[] {
    return [...this.byName.keys()];
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** A section whatever its type. */
  data(name: string): SectionData {
    const data = this.byName.get(name);
    if (data === undefined) throw refused(`The model has no section "${name}".`);
    return data;
  }

  i8 = (name: string): Int8Array => this.typed(name, Int8Array);
  u8 = (name: string): Uint8Array => this.typed(name, Uint8Array);
  u16 = (name: string): Uint16Array => this.typed(name, Uint16Array);
  i32 = (name: string): Int32Array => this.typed(name, Int32Array);
  u32 = (name: string): Uint32Array => this.typed(name, Uint32Array);
  f32 = (name: string): Float32Array => this.typed(name, Float32Array);

  /** A section of UTF-8 text. */
  text(name: string): string {
    return new TextDecoder().decode(this.u8(name));
  }

  /** A section of JSON. */
  json<T>(name: string): T {
    return JSON.parse(this.text(name)) as T;
  }

  private typed<T extends SectionData>(name: string, type: abstract new (...args: never[]) => T): T {
    const data = this.byName.get(name);
    if (!(data instanceof type)) throw refused(`The model has no section "${name}" of ${type.name}.`);
    return data;
  }
}

/** Write sections into one file. Strings become UTF-8 sections of bytes. Same input, same bytes. */
export function packSections(sections: Readonly<Record<string, SectionData | string>>): Uint8Array {
  const parts = Object.entries(sections).map(([name, value]) => ({ name, data: asData(value) }));
  const entries: Entry[] = [];
  let end = 0;
  for (const { name, data } of parts) {
    entries.push({ name, kind: kindOf(data), offset: end, length: data.length });
    end += aligned(data.byteLength);
  }
  const table = new TextEncoder().encode(JSON.stringify(entries));
  const start = aligned(HEADER + table.length);
  const file = new Uint8Array(start + end);
  writeHeader(file, table);
  for (const [i, { data }] of parts.entries()) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + entries[i]!.offset);
  }
  return file;
}

/**
 * Read a model file. With `digest` (the sha256 of its manifest) the bytes are checked first.
 * Throws `model-refused` for a foreign file, another format number, a wrong digest or a truncated file.
 */
export function readSections(file: Uint8Array, digest?: string): Sections {
  if (digest !== undefined && sha256(file) !== digest) {
    throw refused("The model file does not match the sha256 of its manifest.");
  }
  const bytes = file.byteOffset % ALIGN === 0 ? file : new Uint8Array(file);
  const table = readTable(bytes);
  const start = aligned(HEADER + table.length);
  return new Sections(new Map(table.entries.map((entry) => [entry.name, view(bytes, start, entry)])));
}

function readTable(bytes: Uint8Array): { entries: Entry[]; length: number } {
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 8)) !== MAGIC) {
    throw refused("This is no Demarche model file.");
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const format = header.getUint32(8, true);
  if (format !== MODEL_FORMAT) {
    throw refused(`The model file has format ${format}; this version reads format ${MODEL_FORMAT}.`);
  }
  const length = header.getUint32(12, true);
  try {
    const text = new TextDecoder().decode(bytes.subarray(HEADER, HEADER + length));
    return { entries: JSON.parse(text) as Entry[], length };
  } catch (error) {
    throw refused("The table of the model file cannot be read; the file is truncated or damaged.", error);
  }
}

function view(bytes: Uint8Array, start: number, entry: Entry): SectionData {
  const type = ARRAYS[entry.kind];
  const offset = start + entry.offset;
  if (offset + entry.length * type.BYTES_PER_ELEMENT > bytes.length) {
    throw refused(`The model file ends inside section "${entry.name}"; it is truncated.`);
  }
  return new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, entry.length) as SectionData;
}

function writeHeader(file: Uint8Array, table: Uint8Array): void {
  file.set(new TextEncoder().encode(MAGIC));
  const header = new DataView(file.buffer);
  header.setUint32(8, MODEL_FORMAT, true);
  header.setUint32(12, table.length, true);
  file.set(table, HEADER);
}

function kindOf(data: SectionData): Kind {
  const found = Object.entries(ARRAYS).find(([, type]) => data instanceof type);
  return found![0] as Kind;
}

function asData(value: SectionData | string): SectionData {
  return typeof value === "string" ? new TextEncoder().encode(value) : value;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGN) * ALIGN;
}

function refused(message: string, cause?: unknown): DemarcheError {
  const hint = "Use the model file and the manifest that came with this version of the language package.";
  return new DemarcheError("model-refused", message, hint, {}, { cause });
}
