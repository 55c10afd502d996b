import { type FlatEvent, Malformed, type TableFormat } from "../flat.js";
import { headerOf, type Positions, usualPositions } from "../table-format.js";
import type { FaultList } from "./faults.js";
import { linesOf } from "./lines.js";

/** The events of a table's file in their order; lines that are none go to `faults`. Throws `bad-columns`. */
export async function* readTable(
  format: TableFormat,
  path: string,
  faults: FaultList,
): AsyncGenerator<FlatEvent> {
  let positions = usualPositions(format);
  let width = format.columns.length;
  for await (const { number, text } of linesOf(path)) {
    const fields = text.split("\t");
    const header = number === 1 ? headerOf(format, fields, path) : null;
    if (header !== null) {
      positions = header;
      width = fields.length;
    } else if (text.trim() !== "") {
      const event = eventOf(format, positions, width, fields, (why) => faults.add(number, why, text));
      if (event !== null) yield event;
    }
  }
}

/** The event of one line of a table without a header. */
export const readLine = (format: TableFormat, text: string, fault: (why: string) => void): FlatEvent | null =>
  eventOf(format, usualPositions(format), format.columns.length, text.split("\t"), fault);

function eventOf(
  format: TableFormat,
  positions: Positions,
  width: number,
  fields: readonly string[],
  fault: (why: string) => void,
): FlatEvent | null {
  try {
    if (!fits(fields, width)) throw new Malformed(`${fields.length} columns instead of ${width}`);
    return format.read((column) => fields[positions.get(column) ?? -1] ?? "");
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
