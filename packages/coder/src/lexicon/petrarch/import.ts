import { type Decoded, decodeCameo } from "./codes.js";
import { readTerm, type Term } from "./dates.js";
import { badLine, dictionaryLines, type Line, nameOf } from "./lines.js";

/** An entry in the form of data/actors or of data's agents files, ready to be written as YAML. */
export interface ImportedEntry {
  readonly id: string;
  readonly names?: readonly string[];
  readonly words?: readonly string[];
  readonly code?: string;
  readonly sector?: string;
  readonly other_sectors?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** A part of a code that PLOVER has no word for, with the line. */
export interface LeftOut {
  readonly line: number;
  readonly part: string;
}

export interface Imported {
  readonly entries: readonly ImportedEntry[];
  readonly left: readonly LeftOut[];
}

interface Holding {
  readonly line: Line;
  readonly decoded: Decoded;
  readonly term: Term;
}

const FORM = "Write NAME_ [CODE], +SYNONYM_ below it, and dated codes as [USAGOV 090120-170120]";
const CODE = /\[([^\]]*)\]/g;

/**
 * A dictionary of PETRARCH as entries of our own: actors (`NAME_ [CODE]`, synonyms, dated codes) and agents
 * (`POLICE_ [~COP]`, irregular plurals in braces). Throws `invalid-dictionary` naming the line.
 */
export function importPetrarch(text: string, file: string): Imported {
  const entries: ImportedEntry[] = [];
  const left: LeftOut[] = [];
  for (const group of groups(text, file)) {
    const names = group.flatMap((line) => namesOf(line));
    const holdings = group.flatMap((line) => holdingsOf(line, file));
    if (holdings.length === 0) throw badLine(file, group[0]!, "no code", FORM);
    for (const { line, decoded } of holdings)
      left.push(...decoded.left.map((part) => ({ line: line.number, part })));
    holdings.forEach((holding, at) => {
      entries.push(entryOf(names, holding, `${idOf(names[0]!)}${at === 0 ? "" : `.${at + 1}`}`));
    });
  }
  return { entries, left };
}

/** An entry's first line with the lines that go on with it. Sets of synonyms (`!SET! = A, B`) are not of this form. */
function groups(text: string, file: string): Line[][] {
  const found: Line[][] = [];
  for (const line of dictionaryLines(text)) {
    if (line.text.startsWith("!"))
      throw badLine(file, line, "a set of synonyms cannot be imported", "Write the words out");
    if (!line.continues) found.push([line]);
    else if (found.length === 0) throw badLine(file, line, "nothing stands above this line", FORM);
    else found.at(-1)!.push(line);
  }
  return found;
}

/** "NAME_", "+SYNONYM_", and a plural in braces. */
function namesOf(line: Line): string[] {
  const written = line.text.replace(CODE, "").replace(/^\+/, "").trim();
  if (written === "") return [];
  const plural = /\{([^}]*)\}/.exec(written)?.[1];
  const singular = written.replace(/\{[^}]*\}/, "").trim();
  return [singular, ...(plural === undefined ? [] : [plural.trim()])].map(nameOf);
}

function holdingsOf(line: Line, file: string): Holding[] {
  return [...line.text.matchAll(CODE)].map(([, inside = ""]) => {
    const [code = "", ...rest] = inside.trim().split(/\s+/);
    if (!/^[~-]*[A-Z]{3}[A-Z]*$/.test(code)) throw badLine(file, line, `"${code}" is no code`, FORM);
    const term = readTerm(rest.join(""));
    if (term === null)
      throw badLine(file, line, `"${rest.join(" ")}" is no date`, "Write <YYMMDD, >YYMMDD or YYMMDD-YYMMDD");
    return { line, decoded: decodeCameo(code), term };
  });
}

function entryOf(names: readonly string[], { line, decoded, term }: Holding, id: string): ImportedEntry {
  const agent = /\[\s*[~-]/.test(line.text);
  const { code, sector, otherSectors } = decoded;
  return {
    id,
    ...(agent ? { words: names.map((name) => name.toLowerCase()) } : { names }),
    ...(code === null ? {} : { code }),
    ...(sector === null ? {} : { sector }),
    ...(otherSectors.length === 0 ? {} : { other_sectors: otherSectors }),
    ...(term.from === null ? {} : { from: term.from }),
    ...(term.to === null ? {} : { to: term.to }),
  };
}

const idOf = (name: string): string =>
  `imported.${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;
