import { P, U } from "../inventory.js";
import { decodeTree } from "./decode.js";
import type { Annotation } from "./network.js";

const FINITE = new Set([P.VBD, P.VBZ, P.VBP, P.MD]);
const NOMINAL = new Set([U.NOUN, U.PROPN]);
/** What an object may begin with, as a participle's own phrases ("held in Rome", "held, he said") do not. */
const OPENS_OBJECT = new Set([U.DET, U.ADJ, U.NUM, U.NOUN, U.PROPN]);
const SHORTEST = 4;
const NOWHERE = -1e30;

type Tags = Pick<Annotation, "upos" | "xpos">;

/** One decoded tree: `heads` counts words from 1, 0 is the root; its words begin at `first` in the annotation. */
interface Decoded {
  readonly scores: Float32Array;
  readonly step: number;
  readonly heads: Int32Array;
  readonly first: number;
}

/**
 * "The court freed the pastor." is all noun phrase to a parser that takes "freed" for a participle. A whole sentence
 * (it ends with a stop) around a noun, without a finite verb but with a participle that goes on like one, is decoded
 * again around that verb, with the noun below it.
 */
export function mendVerbless(tags: Tags, tree: Decoded): void {
  const root = tree.heads.indexOf(0);
  const verb = missedVerb(tags, tree, root);
  if (verb < 0) return;
  const { scores, step, heads, first } = tree;
  for (let word = 0; word < heads.length; word++)
    for (let head = 0; head <= heads.length; head++)
      if (!allowed(word, head - 1, { verb, root })) scores[word * step + head] = NOWHERE;
  decodeTree(scores, heads.length, step, heads);
  tags.upos[first + verb] = U.VERB;
  if (tags.xpos[first + verb] === P.VBN) tags.xpos[first + verb] = P.VBD;
}

/** The verb is the root, the noun hangs from it, and no arc crosses over it. Heads from 0, -1 is the root. */
function allowed(word: number, head: number, { verb, root }: { verb: number; root: number }): boolean {
  if (word === verb || head === -1) return word === verb && head === -1;
  return head === verb || (word !== root && head < verb === word < verb);
}

/** The word after the sentence's first noun phrase that can only be its verb, or -1 where there is a verb or none. */
function missedVerb(tags: Tags, { heads, first }: Decoded, root: number): number {
  const { upos, xpos } = tags;
  const end = first + heads.length;
  if (heads.length < SHORTEST || !NOMINAL.has(upos[first + root]!) || xpos[end - 1] !== P["."]) return -1;
  let verb = -1;
  for (let word = first; word < end; word++) {
    const head = first + heads[word - first]! - 1;
    const modifies =
      xpos[word] === P.VBN || (upos[word] !== U.AUX && head > word && NOMINAL.has(upos[head]!));
    if (FINITE.has(xpos[word]!) && !modifies) return -1;
    const verbal = xpos[word] === P.VBN || FINITE.has(xpos[word]!);
    if (verb < 0 && verbal && word > first && followsSubject(upos, word) && opensObject(tags, word + 1))
      verb = word - first;
  }
  return verb;
}

/** A noun phrase, also one that begins with "at least". */
const opensObject = ({ upos, xpos }: Tags, word: number): boolean =>
  OPENS_OBJECT.has(upos[word]!) || (upos[word] === U.ADP && xpos[word + 1] === P.JJS);

/** Before a participle that is an adjective stands its article or preposition; before a verb stands its subject. */
const followsSubject = (upos: Uint8Array, word: number): boolean =>
  NOMINAL.has(upos[word - 1]!) || upos[word - 1] === U.PUNCT || upos[word - 1] === U.ADV;
