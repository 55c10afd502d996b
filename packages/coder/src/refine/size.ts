import { NO_HEAD, R } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import { objects } from "../grammar/arguments.js";
import type { Tree } from "../grammar/tree.js";
import type { Count } from "../record.js";
import { parseNumber } from "./numbers.js";

const APPROXIMATE = new Set([
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "approximately",
  "roughly",
  "least",
  "most",
  "more",
  "than",
  "over",
  "up",
  "to",
  "under",
  "as",
  "many",
  "fewer",
  "less",
]);

/** How many: the number on the object of the trigger, under the name that the frame gives it. */
export function sizeOf(tree: Tree, { frame, trigger, pattern }: Proposal): Readonly<Record<string, Count>> {
  if (frame.size === null) return {};
  const counted = pattern.trigger === "verb" ? objects(tree, trigger) : tree.children(trigger, OF_PHRASE);
  for (const head of counted)
    for (const noun of tree.coordinated(head)) {
      const count = countOn(tree, noun);
      if (count !== null) return { [frame.size]: count };
    }
  return {};
}

const OF_PHRASE = new Set([R.nmod]);

function countOn(tree: Tree, noun: number): Count | null {
  const number =
    tree.columns.upos[noun] !== undefined && tree.has(noun, R.nummod) ? tree.child(noun, R.nummod) : noun;
  if (number === noun && tree.doc.uposOf(noun) !== "NUM") return null;
  const { start, end } = tree.extent(number, new Set([R.nmod, R.obl, R["acl:relcl"], R.acl, R.conj, R.case]));
  const words: string[] = [];
  let approx = false;
  for (let i = start; i < end; i++) {
    const form = tree.doc.formOf(i).toLowerCase();
    if (APPROXIMATE.has(form)) approx = true;
    else if (tree.doc.uposOf(i) === "NUM" || form === "and" || form === "-") words.push(form);
  }
  const value = parseNumber(words.filter((word) => word !== "-").join(" "));
  if (value === null) return null;
  return { number: value, approx: approx || hasApproximator(tree, number) };
}

function hasApproximator(tree: Tree, number: number): boolean {
  for (let c = tree.firstChild[number]!; c !== NO_HEAD; c = tree.nextSibling[c]!)
    if (APPROXIMATE.has(tree.doc.formOf(c).toLowerCase())) return true;
  return number > 0 && APPROXIMATE.has(tree.doc.formOf(number - 1).toLowerCase());
}
