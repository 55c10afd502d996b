import { type Entry, invalidEntry } from "./entry.js";

/** Which words a filler takes. A word is given by its lemma, lower case; `_` joins the words of a particle verb. */
export type Filler =
  | { readonly kind: "any" }
  | { readonly kind: "actor" }
  | { readonly kind: "place" }
  | { readonly kind: "words"; readonly words: ReadonlySet<string> };

export type Demand = "required" | "optional" | "forbidden";
export type Role = "A" | "R";

export interface Argument {
  readonly slot: string;
  readonly demand: Demand;
  readonly filler: Filler;
  readonly role: Role | null;
}

export type TriggerClass = "verb" | "noun" | "adjective";

/** A compiled pattern: see "frames" in data/README.md for the notation. */
export interface Pattern {
  readonly source: string;
  readonly trigger: TriggerClass;
  /** Lemmas that set it off; a particle verb is `verb_particle`. */
  readonly lemmas: readonly string[];
  readonly arguments: readonly Argument[];
  /** How much the pattern demands; the most demanding is tried first. */
  readonly specificity: number;
}

const TRIGGER_CLASS: Readonly<Record<string, TriggerClass>> = { v: "verb", n: "noun", a: "adjective" };
const DEMAND: Readonly<Record<string, Demand>> = { "?": "optional", "!": "forbidden" };

/** Compiles one pattern; `classes` resolves `@name`. Throws `invalid-data` naming the entry's line. */
export function compilePattern(
  source: string,
  entry: Entry,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): Pattern {
  const [head = "", ...rest] = source.trim().split(/\s+/);
  const trigger = TRIGGER_CLASS[head.slice(0, head.indexOf(":"))];
  if (trigger === undefined)
    throw invalidEntry(entry, `pattern "${source}" has no trigger`, "Begin with v:, n: or a: and a lemma");
  const lemmas = [...wordsOf(head.slice(2), source, entry, classes)];
  const args = rest.map((part) => compileArgument(part, source, entry, classes));
  return { source, trigger, lemmas, arguments: args, specificity: specificityOf(args) };
}

function compileArgument(
  part: string,
  source: string,
  entry: Entry,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): Argument {
  const match = /^([?!]?)([a-z_]+)(?::([^=]+))?(?:=([AR]))?$/.exec(part);
  if (match === null)
    throw invalidEntry(
      entry,
      `"${part}" in "${source}" is no argument`,
      "Write SLOT:FILLER, ?SLOT=R or !SLOT:FILLER",
    );
  const [, mark = "", slot = "", filler = "*", role] = match;
  return {
    slot,
    demand: DEMAND[mark] ?? "required",
    filler: compileFiller(filler, source, entry, classes),
    role: role === "A" || role === "R" ? role : null,
  };
}

function compileFiller(
  filler: string,
  source: string,
  entry: Entry,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): Filler {
  if (filler === "*") return { kind: "any" };
  if (filler === "$actor") return { kind: "actor" };
  if (filler === "$place") return { kind: "place" };
  return { kind: "words", words: wordsOf(filler, source, entry, classes) };
}

function wordsOf(
  list: string,
  source: string,
  entry: Entry,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const item of list.split("|")) {
    if (!item.startsWith("@")) {
      if (item.length > 0) words.add(item.toLowerCase());
      continue;
    }
    const members = classes.get(item.slice(1));
    if (members === undefined)
      throw invalidEntry(entry, `"${source}" uses the unknown class ${item}`, "Define it in classes.yaml");
    for (const member of members) words.add(member);
  }
  if (words.size === 0)
    throw invalidEntry(entry, `"${source}" has an empty word list`, "Name at least one lemma");
  return words;
}

const SPECIFICITY: Readonly<Record<Filler["kind"], number>> = { words: 3, actor: 2, place: 2, any: 1 };

function specificityOf(args: readonly Argument[]): number {
  let sum = 0;
  for (const argument of args) {
    if (argument.demand === "required") sum += SPECIFICITY[argument.filler.kind] * 10;
    else if (argument.demand === "forbidden") sum += 1;
  }
  return sum;
}
