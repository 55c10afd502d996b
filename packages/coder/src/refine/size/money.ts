import { NO_HEAD, R } from "@demarche/language";
import type { Proposal } from "../../frames/proposal.js";
import type { Tree } from "../../grammar/tree.js";
import { nameCovering } from "../../mentions/context.js";
import type { Parties } from "../../mentions/parties.js";
import type { Count } from "../../record.js";
import { countOf } from "./count.js";
import type { NumberPhrase } from "./phrase.js";

const CLIMB_LIMIT = 5;
/** What may lie between a sum and the word that says what is done with it. */
const PATH = new Set([
  R.obj,
  R.iobj,
  R.obl,
  R["obl:unmarked"],
  R.nmod,
  R["nmod:desc"],
  R["nmod:unmarked"],
  R.nummod,
  R.compound,
  R.amod,
  R.appos,
  R.flat,
  R.conj,
  R.xcomp,
  R.dep,
]);

/** How much money the event moves, if it does: the first sum that hangs on the trigger without a clause between. */
export function moneyOf(
  parties: Parties,
  { trigger, actors }: Proposal,
  numbers: readonly NumberPhrase[],
): Count | null {
  const payers = actors.map(({ coding }) => coding.code);
  for (const phrase of numbers) {
    const currency = currencyOf(parties, phrase, payers);
    if (currency !== null && hangsOn(parties.context.tree, phrase, trigger))
      return { ...countOf(phrase), currency };
  }
  return null;
}

/** "$500 million", "40 million euros", "2 billion Canadian dollars". */
function currencyOf(
  { context }: Parties,
  phrase: NumberPhrase,
  payers: readonly (string | null)[],
): string | null {
  const { tree, lexicon } = context;
  const { doc } = tree;
  const sign = SIGN.exec(doc.text.slice(phrase.start, phrase.end))?.[1] ?? before(doc.text, phrase.start);
  if (sign !== undefined) return lexicon.currencies.ofSign(sign);
  const next = wordFrom(tree, phrase.end);
  for (let word = next; word < Math.min(next + REACH, doc.length); word++)
    if (lexicon.currencies.has(doc.formOf(word))) {
      const named = word > next ? nameCovering(context, word - 1)?.actor.code : null;
      return lexicon.currencies.ofWord(doc.formOf(word), [named ?? null, ...payers]);
    }
  return null;
}

const REACH = 3;
const SIGN = /([A-Z]{0,3}[$€£¥₹₽₺₪₩₦₱₴])/;

/** A code put before the figure: "EUR 40 million". */
function before(text: string, start: number): string | undefined {
  return /\b([A-Z]{2,3}|Rs)\.?\s?$/.exec(text.slice(0, start))?.[1];
}

function hangsOn(tree: Tree, phrase: NumberPhrase, trigger: number): boolean {
  let word = headOf(tree, phrase);
  for (let steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++) {
    if (word === trigger) return true;
    if (!PATH.has(tree.columns.relation[word]!)) return false;
    word = tree.head(word);
  }
  return false;
}

/** The word of a phrase that hangs on one outside. */
function headOf(tree: Tree, { start, end }: NumberPhrase): number {
  const first = wordFrom(tree, start);
  const inside = (word: number) => word >= first && word < tree.doc.length && tree.columns.start[word]! < end;
  for (let word = first; inside(word); word++)
    if (!inside(tree.head(word)) && !tree.is(word, R.case) && !tree.is(word, R.advmod)) return word;
  return NO_HEAD;
}

/** The first word that begins at an offset or after it. */
function wordFrom(tree: Tree, offset: number): number {
  const { start } = tree.columns;
  let low = 0;
  let high = tree.doc.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
