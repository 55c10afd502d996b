import { NO_HEAD, P, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { Parties } from "../../mentions/parties.js";
import { verbCue } from "./cue.js";

/** Words `[start, end)` of the document. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** A source with its cue and what it says. */
export interface Link {
  /** Head of the source's phrase, or `NO_HEAD` for an unnamed source. */
  readonly source: number;
  readonly cue: Words;
  readonly content: Words;
  /** True for direct speech, of which no part is left out. */
  readonly direct?: boolean;
}

/** What the finders read: the event's trigger, its sentence, and the words above it that may tell who says so. */
export interface Reading {
  readonly parties: Parties;
  readonly tree: Tree;
  readonly trigger: number;
  /** From the trigger upwards, as far as one statement reaches. */
  readonly path: readonly number[];
  readonly sentence: Words;
}

const CLIMB_LIMIT = 16;

export function readingOf(parties: Parties, trigger: number): Reading {
  const { tree } = parties.context;
  const { doc } = tree;
  const index = tree.columns.sentence[trigger]!;
  const sentence = { start: doc.sentenceStart[index]!, end: doc.sentenceStart[index + 1]! };
  return { parties, tree, trigger, path: pathFrom(parties, trigger), sentence };
}

function pathFrom(parties: Parties, trigger: number): number[] {
  const { tree } = parties.context;
  const path: number[] = [];
  for (let word = trigger; word !== NO_HEAD && path.length < CLIMB_LIMIT; word = tree.head(word)) {
    path.push(word);
    if (standsAlone(parties, word)) break;
  }
  return path;
}

/** A clause that is no longer what the speaker above says: "..., while Iraq said", "...; Islamabad accused". */
function standsAlone(parties: Parties, word: number): boolean {
  const { tree } = parties.context;
  const head = tree.head(word);
  if (head === NO_HEAD) return true;
  for (let i = Math.min(word, head) + 1; i < Math.max(word, head); i++)
    if (tree.doc.formOf(i) === ";") return true;
  if (isSpeakersAct(parties, word)) return true;
  if (!tree.is(word, R.conj) && !tree.is(word, R.advcl)) return false;
  if (!tree.has(word, R.nsubj) || verbCue(parties, word) === null) return false;
  const marker = tree.marker(word);
  return tree.is(word, R.conj) ? marker === "" : CONTRAST.has(marker);
}

const LOOSE = new Set([R.advcl, R.xcomp, R.acl, R.parataxis]);

/** "ruled that he may go, rejecting the plea", "said it was late, adding that ...": the speaker does it and does not tell it. */
function isSpeakersAct(parties: Parties, word: number): boolean {
  const { tree } = parties.context;
  if (tree.columns.xpos[word] !== P.VBG || !LOOSE.has(tree.columns.relation[word]!)) return false;
  return word > tree.head(word) && tree.doc.formOf(word - 1) === "," && verbCue(parties, word) !== null;
}

const CONTRAST = new Set(["while", "whereas", "although", "though"]);
