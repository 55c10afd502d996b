import { NO_HEAD, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { Location } from "../../record.js";
import type { PlaceWords } from "./words.js";

/** A place where something was done, and the word that it hangs by. */
export interface PlaceMention {
  readonly head: number;
  readonly location: Location;
}

const CLIMB_LIMIT = 6;
const PATH_LIMIT = 12;
const CLAUSES = new Set([R.advcl, R.acl, R["acl:relcl"], R.ccomp, R.parataxis, R.csubj]);
const SAID = new Set([R.ccomp, R.parataxis]);
/** What a step into another clause counts, in steps within one. */
const CLAUSE_STEP = 4;
const FINENESS = { feature: 0, city: 0, admin: 1, country: 2 } as const;

/** The event whose place is asked for. */
interface Event {
  readonly trigger: number;
  /** Done by words alone: a place of what it is about is not its own ("condemned the attack in Gao"). */
  readonly verbal: boolean;
}

/**
 * The place of the event at `trigger`: the one with the fewest steps in the tree from the trigger, else from the
 * nearest word above it that has one below; null where the sentence has none.
 */
export function placeOf(
  tree: Tree,
  { happening }: PlaceWords,
  { trigger, verbal }: Event,
  mentions: readonly PlaceMention[],
): Location | null {
  const places = verbal
    ? mentions.filter(({ head }) => !isOfAnother(tree, happening, head, trigger))
    : mentions;
  if (places.length === 0) return null;
  let word = trigger;
  let said = false;
  for (let steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++, word = tree.head(word)) {
    const best = nearest(
      tree,
      trigger,
      word,
      said ? places.filter(({ head }) => isDirect(tree, head, word)) : places,
    );
    if (best !== null) return best;
    said ||= SAID.has(tree.columns.relation[word]!);
  }
  return null;
}

/** Whether a place below the trigger is that of another event, told by a noun or a clause between the two. */
function isOfAnother(tree: Tree, happening: ReadonlySet<string>, head: number, trigger: number): boolean {
  const above = [];
  for (let word = head; word !== trigger; word = tree.head(word)) {
    if (word === NO_HEAD || above.length > PATH_LIMIT) return false;
    above.push(word);
  }
  return above.some(
    (word) => CLAUSES.has(tree.columns.relation[word]!) || happening.has(tree.doc.formOf(word).toLowerCase()),
  );
}

/** Where something was said is not where it was done, unless it is told of the whole ("in Gao, officials said ..."). */
function isDirect(tree: Tree, head: number, verb: number): boolean {
  return tree.head(head) === verb && tree.is(head, R.obl);
}

function nearest(tree: Tree, trigger: number, top: number, places: readonly PlaceMention[]): Location | null {
  let best: { location: Location; rank: readonly number[] } | null = null;
  for (const { head, location } of places) {
    const steps = stepsBelow(tree, head, top);
    if (steps === null) continue;
    const before = head < trigger ? 1 : 0;
    const rank = [steps, FINENESS[location.resolution], before, Math.abs(head - trigger)];
    if (best === null || isLess(rank, best.rank)) best = { location, rank };
  }
  return best?.location ?? null;
}

/** How far below `top` a word hangs; null where it does not. */
function stepsBelow(tree: Tree, head: number, top: number): number | null {
  let steps = 0;
  for (let word = head, length = 0; word !== top; word = tree.head(word), length++) {
    if (word === NO_HEAD || length > PATH_LIMIT) return null;
    const relation = tree.columns.relation[word]!;
    const isClause = CLAUSES.has(relation) || (relation === R.conj && tree.isVerb(word));
    steps += isClause ? CLAUSE_STEP : 1;
  }
  return steps;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
}
