import { CATEGORIES, PLOVER } from "../plover.js";
import type { Category } from "../record.js";
import { type Entry, flag, invalidEntry, oneOf, optionalText, text, texts } from "./entry.js";
import { compilePattern, type Pattern, type TriggerClass } from "./pattern.js";

/** One way of wording one kind of event. */
export interface Frame {
  readonly id: string;
  readonly event: Category;
  readonly mode: string | null;
  readonly context: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Every party is an actor ("the two met"). */
  readonly mutual: boolean;
  /** Counts only where two sides are known: several actors, or an actor and a recipient. */
  readonly both: boolean;
  /** The category where parties of several countries do it together ("joint exercises"), or null. */
  readonly joint: Category | null;
  /** What a number on the object counts ("expelled"), or null. */
  readonly size: string | null;
  readonly examples: readonly Example[];
}

/** A sentence and what it must give: codes of actors and recipients, or no event of the frame's category. */
export interface Example {
  readonly text: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly event: boolean;
}

/** A pattern with the frame it belongs to. */
export interface Candidate {
  readonly frame: Frame;
  readonly pattern: Pattern;
}

/** Patterns by class and lemma of their trigger, the most demanding first. */
export type FrameIndex = Readonly<Record<TriggerClass, ReadonlyMap<string, readonly Candidate[]>>>;

export function readFrame(entry: Entry, classes: ReadonlyMap<string, ReadonlySet<string>>): Frame {
  const event = oneOf(entry, "event", CATEGORIES);
  const mode = optionalText(entry, "mode");
  if (mode !== null && !(mode in PLOVER[event].modes))
    throw invalidEntry(
      entry,
      `${event} has no mode "${mode}"`,
      `Use one of ${Object.keys(PLOVER[event].modes).join(", ")}`,
    );
  const patterns = texts(entry, "match").map((source) => compilePattern(source, entry, classes));
  if (patterns.length === 0) throw invalidEntry(entry, "no pattern", "Give at least one under match:");
  const examples = texts(entry, "example").map((line) => readExample(line, entry));
  if (examples.length === 0) throw invalidEntry(entry, "no example", "Give at least one under example:");
  return {
    id: text(entry, "id"),
    event,
    mode,
    context: texts(entry, "context"),
    patterns,
    mutual: flag(entry, "mutual"),
    both: flag(entry, "both"),
    joint: entry.value.joint === undefined ? null : oneOf(entry, "joint", CATEGORIES),
    size: optionalText(entry, "size"),
    examples,
  };
}

/** `Norway expelled two Russian diplomats. = NOR > RUS`; `?` for no party with a code, `-` for no event. */
function readExample(line: string, entry: Entry): Example {
  const match = /^(.*\S)\s+=\s+(?:(-)|(.+?)\s*>\s*(.+?))\s*$/su.exec(line);
  if (match === null)
    throw invalidEntry(
      entry,
      `example "${line}" has no result`,
      'End it with "= ACTOR > RECIPIENT" or "= -"',
    );
  const [, sentence = "", none, actors, recipients] = match;
  const codes = (list: string | undefined) =>
    (list ?? "")
      .split("+")
      .map((code) => code.trim())
      .filter((code) => code !== "?" && code !== "");
  return { text: sentence, event: none === undefined, actors: codes(actors), recipients: codes(recipients) };
}

export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const index = {
    verb: new Map<string, Candidate[]>(),
    noun: new Map<string, Candidate[]>(),
    adjective: new Map<string, Candidate[]>(),
  };
  for (const frame of frames)
    for (const pattern of frame.patterns)
      for (const lemma of pattern.lemmas) {
        const list = index[pattern.trigger].get(lemma);
        if (list === undefined) index[pattern.trigger].set(lemma, [{ frame, pattern }]);
        else list.push({ frame, pattern });
      }
  for (const byLemma of Object.values(index))
    for (const list of byLemma.values()) list.sort((a, b) => b.pattern.specificity - a.pattern.specificity);
  return index;
}
