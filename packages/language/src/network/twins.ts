import { R, U } from "../inventory.js";
import type { Annotation } from "./network.js";

const CORE = new Set([R.nsubj, R["nsubj:pass"], R.obj]);

/**
 * Heads and relations are chosen word by word, so that two neighbours may both be called the subject or the object
 * of one word ("a Japanese consul"). No tree of the treebank has this. What the treebank has instead: a name that
 * follows a noun is its apposition, and of other pairs the first modifies the second.
 */
export function joinTwins(annotation: Annotation, first: number, end: number): void {
  const { upos, head, relation } = annotation;
  for (let word = first; word + 1 < end; word++) {
    const next = word + 1;
    if (isSplitObject(annotation, word)) relation[next] = R.obj;
    if (head[word] !== head[next] || relation[word] !== relation[next] || !CORE.has(relation[word]!))
      continue;
    if (upos[word] === U.NOUN && upos[next] === U.PROPN) {
      head[next] = word;
      relation[next] = R.appos;
    } else if (isNominal(upos[next]!) && upos[word] !== U.PRON) {
      head[word] = next;
      relation[word] = asModifier(upos[word]!, upos[next]!);
    }
  }
}

/** "expelled a Norwegian | consul": an adjective as the object, and the noun after it as what is said of it. */
const isSplitObject = ({ upos, head, relation }: Annotation, word: number): boolean =>
  upos[word] === U.ADJ &&
  relation[word] === R.obj &&
  relation[word + 1] === R.xcomp &&
  head[word] === head[word + 1] &&
  isNominal(upos[word + 1]!);

const isNominal = (tag: number): boolean => tag === U.NOUN || tag === U.PROPN;

function asModifier(modifier: number, head: number): number {
  if (modifier === U.NUM) return R.nummod;
  if (!isNominal(modifier)) return R.amod;
  return head === U.PROPN ? R["nmod:desc"] : R.compound;
}
