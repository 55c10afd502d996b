import { type FlatEvent, Malformed, type TableFormat, type TableReader } from "../flat.js";
import { headerOf, type Positions, usualPositions } from "../table-format.js";
import type { FaultList } from "./faults.js";
import { type GivenFile, linesOf } from "./lines.js";

/** What the lines of a table's file are, in their order; lines that are nothing go to `faults`. Throws `bad-columns`. */
export async function* readTable<T>(
  format: TableReader<T>,
  { path, name }: GivenFile,
  faults: FaultList,
): AsyncGenerator<T> {
  let positions = usualPositions(format);
  let width = format.columns.length;
  for await (const { number, text } of linesOf(path, faults)) {
    const fields = text.split("\t");
    const header = number === 1 ? headerOf(format, fields, name) : null;
    if (header !== null) {
      positions = header;
      width = fields.length;
    } else if (text.trim() !== "") {
      const read = readFields(format, positions, width, fields, (why) => faults.add(number, why, text));
      if (read !== null) yield read;
    }
  }
}

/** The event of one line of a table without a header. */
export const readLine = (format: TableFormat, text: string, fault: (why: string) => void): FlatEvent | null =>
  readFields(format, usualPositions(format), format.columns.length, text.split("\t"), fault);

function readFields<T>(
  format: TableReader<T>,
  positions: Positions,
  width: number,
  fields: readonly string[],
  fault: (why: string) => void,
): T | null {
  return wellFormed(() => {
    if (!fits(fields, width))
      throw new Malformed(
        `${fields.length} ${fields.length === 1 ? "column" : "columns"} instead of ${width}`,
      );
    return format.read((column) => fields[positions.get(column) ?? -1] ?? "");
  }, fault);
}

/** What is read, or null and the reason where it is `Malformed`. */
export function wellFormed<T>(read: () => T, fault: (why: string) => void): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    fault(error.message);
    return null;
  }
}

/** As many fields as columns; empty ones at the end may be missing or more. */
function fits(fields: readonly string[], width: number): boolean {
  if (fields.length <= width) return fields.length === width;
  return fields.slice(width).every((field) => field.trim() === "");
}
