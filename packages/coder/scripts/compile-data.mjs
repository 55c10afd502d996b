// Turns data/**/*.yaml into one module, src/generated/data.ts, each entry with its file and line. Checking is the
// lexicon's work when it is loaded; this step only spares the coder a file system and a YAML parser at start.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { countries } from "./countries.mjs";
import { countryTable, divisionTable, placeTable } from "./places.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const data = join(root, "data");

/** Every .yaml file below a folder, in a fixed order. */
const yamlFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return yamlFiles(path);
      return entry.name.endsWith(".yaml") ? [path] : [];
    });

/** The entries of one file: a list's items, or a map's pairs as { id, value }. */
function entriesOf(path) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines, schema: "failsafe" });
  const file = relative(data, path).replaceAll("\\", "/");
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
  const lineOf = (node) => lines.linePos(node.range[0]).line;
  const { contents } = document;
  if (isSeq(contents))
    return contents.items.map((item) => ({ file, line: lineOf(item), value: item.toJS(document) }));
  if (isMap(contents))
    return contents.items.map(({ key, value }) => ({
      file,
      line: lineOf(key),
      value: { id: key.value, value: value.toJS(document) },
    }));
  if (contents === null) return [];
  throw new Error(`${file}: expected a list or a map`);
}

const entries = yamlFiles(data).flatMap(entriesOf);
const module = `// Made from data/ by scripts/compile-data.mjs; do not edit.
import type { Country } from "../lexicon/actors.js";
import type { Entry } from "../lexicon/entry.js";
export const ENTRIES: readonly Entry[] = JSON.parse(${JSON.stringify(JSON.stringify(entries))});
export const COUNTRIES: readonly Country[] = JSON.parse(${JSON.stringify(JSON.stringify(countries()))});
`;
mkdirSync(join(root, "src/generated"), { recursive: true });
writeFileSync(join(root, "src/generated/data.ts"), module);

const places = `// Made by scripts/places.mjs; do not edit.
export const PLACES = ${JSON.stringify(placeTable())};
export const COUNTRY_PLACES = ${JSON.stringify(countryTable())};
export const DIVISIONS = ${JSON.stringify(divisionTable())};
`;
writeFileSync(join(root, "src/generated/places.ts"), places);
