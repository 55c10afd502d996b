import type { Row, Session, Table } from "../../driver/driver.js";
import { cameoCode } from "../cameo/cameo.js";
import { codesOf } from "../countries/countries.js";
import { whatOf } from "../fields/coded.js";
import { CAMEO_TYPES } from "../sectors/cameo.js";
import { GROUPS } from "./columns.js";

/** What the database needs to convert codes itself: each code as a file may write it, with what it stands for. */
const CODES: Table = {
  name: "gdelt_codes",
  columns: {
    written: "text",
    code: "text",
    category: "text",
    mode: "text",
    contexts: "text[]",
    quad: "integer",
    scale: "double precision",
  },
};

const plain = (name: string): Table => ({ name, columns: { written: "text", code: "text" } });
const COUNTRIES = plain("gdelt_countries");
const PLACES = plain("gdelt_places");
const TYPES = plain("gdelt_types");
const KNOWN_GROUPS = plain("gdelt_groups");

const LOOKUPS: readonly (readonly [Table, () => readonly Row[]])[] = [
  [CODES, codeRows],
  [COUNTRIES, () => pairs(codesOf("cameo"))],
  [PLACES, () => pairs(codesOf("fips"))],
  [TYPES, () => pairs(CAMEO_TYPES)],
  [KNOWN_GROUPS, () => pairs([...GROUPS])],
];

/** Makes the tables of codes for the time of an import. */
export async function withLookups<T>(session: Session, work: () => Promise<T>): Promise<T> {
  for (const [table, rows] of LOOKUPS) {
    const columns = Object.entries(table.columns).map(([name, type]) => `${name} ${type}`);
    await session.query(`create temporary table ${table.name} (${columns.join(", ")})`);
    await session.insert(table, rows());
  }
  const result = await work();
  for (const [{ name }] of LOOKUPS) await session.query(`drop table ${name}`);
  return result;
}

const pairs = (codes: readonly (readonly [string, string])[]): Row[] =>
  codes.map(([written, code]) => ({ written, code }));

/** Every number of two to four figures that is a code of CAMEO, with or without its leading zero. */
function codeRows(): Row[] {
  const numbers = [2, 3, 4].flatMap((figures) =>
    Array.from({ length: 10 ** figures }, (_, number) => String(number).padStart(figures, "0")),
  );
  return numbers.flatMap((written) => (cameoCode(written) === null ? [] : [codeRow(written)]));
}

function codeRow(written: string): Row {
  const { source_code, ...what } = whatOf(written);
  return { written, code: source_code, ...what };
}
