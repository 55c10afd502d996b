import { DemarcheError } from "@demarche/language";
import type { FlatEvent, TableFormat, TableName, TableReader } from "./flat.js";
import { GDELT } from "./gdelt/format.js";
import { ICEWS } from "./icews/format.js";
import { PHOENIX } from "./phoenix/format.js";
import { POLECAT } from "./polecat/format.js";

/** The formats of tables by the data set that they are of. */
export const TABLE_FORMATS: Readonly<Record<TableName, TableFormat>> = {
  gdelt: GDELT,
  icews: ICEWS,
  polecat: POLECAT,
  phoenix: PHOENIX,
};

/** Where each column of a format stands in the lines of a file. */
export type Positions = ReadonlyMap<string, number>;

/** Names in one spelling: ICEWS' capitals and blanks become lower case and "_" where R has read the file. */
const spelled = (name: string): string =>
  name.trim().replace(/^"|"$/g, "").toLowerCase().replaceAll("_", " ");

/** The columns of a first line that names them, or null where it is an event already. Throws `bad-columns`. */
export function headerOf(
  format: TableReader<unknown>,
  fields: readonly string[],
  file: string,
): Positions | null {
  const names = fields.map(spelled).map((name) => spelled(format.aliases[name] ?? name));
  const wanted = format.columns.map((column) => [column, names.indexOf(spelled(column))] as const);
  const missing = wanted.filter(([, at]) => at < 0).map(([column]) => column);
  if (missing.length > format.columns.length / 2) return null;
  if (missing.length > 0)
    throw new DemarcheError(
      "bad-columns",
      `The table has no column ${missing.map((name) => `"${name}"`).join(", ")}`,
      `Give a table with the columns of ${format.title}: docs/formats.md lists them`,
      { file, line: 1 },
    );
  return new Map(wanted);
}

/** Columns as the format orders them. */
export const usualPositions = ({ columns }: TableReader<unknown>): Positions =>
  new Map(columns.map((column, at) => [column, at]));

/** An event as a line of a table, without its end. */
export function lineOf(format: TableFormat, event: FlatEvent): string {
  const values = format.write(event);
  return format.columns.map((column) => values[column] ?? "").join("\t");
}
