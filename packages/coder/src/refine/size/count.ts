import { NO_HEAD, P, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { Count } from "../../record.js";
import type { NumberPhrase } from "./phrase.js";

const NUMBERS = new Set([R.nummod, R.amod, R.compound, R.det, R["nmod:desc"], R.advmod, R["nmod:unmarked"]]);
const PHRASES = new Set([R.nmod]);
/** One of these is many. */
const COLLECTIVE = new Set(
  "group crowd family team crew couple number delegation convoy gang staff mission unit party patrol series wave".split(
    " ",
  ),
);

/** The numbers of a sentence on the words of its tree. */
export class Counts {
  constructor(
    private readonly tree: Tree,
    private readonly numbers: readonly NumberPhrase[],
  ) {}

  /** The number of a noun phrase ("at least 12 men"), also where it stands alone ("40", "dozens of them"), or null. */
  on(noun: number): Count | null {
    const phrase = this.phraseOn(noun);
    return phrase === null ? null : countOf(phrase);
  }

  /** The sum over phrases that are coordinated ("two men and a woman"), or null. `single`: "a consul" is one. */
  sum(heads: readonly number[], single: boolean): Count | null {
    const nouns = heads.flatMap((head) =>
      this.tree.coordinated(head).filter((noun) => this.isListed(head, noun)),
    );
    const phrases = new Set<NumberPhrase>();
    let ones = 0;
    for (const noun of new Set(nouns)) {
      const phrase = this.phraseOn(noun);
      if (phrase !== null) phrases.add(phrase);
      else if (single && isOne(this.tree, noun)) ones++;
    }
    const counts = [...phrases].map(countOf);
    if (ones > 0) counts.push({ number: ones, approx: false });
    return counts.length === 0 ? null : counts.reduce(added);
  }

  /** The number that stands right before a word ("317 injured"). */
  before(word: number): Count | null {
    const { start, end } = this.tree.columns;
    const found = word === 0 ? undefined : this.numbers.find((phrase) => phrase.end === end[word - 1]);
    return found === undefined || found.end > start[word]! ? null : countOf(found);
  }

  /** The number that begins right behind a word ("wounded at least 40"). */
  after(word: number): Count | null {
    const { doc, columns } = this.tree;
    const found =
      word + 1 < doc.length ? this.numbers.find(({ start }) => start === columns.start[word + 1]) : undefined;
    return found === undefined ? null : countOf(found);
  }

  /** A conjunct, but not the number behind another verb ("killed 11 men and wounded six"). */
  private isListed(head: number, noun: number): boolean {
    const { tree } = this;
    return (
      noun === head ||
      (tree.isNominal(noun) && !tree.isVerb(noun - 1) && tree.columns.xpos[noun - 1] !== P.VBD)
    );
  }

  private phraseOn(noun: number): NumberPhrase | null {
    const { tree } = this;
    const own = this.at(noun);
    if (own !== null) return own;
    for (const word of tree.children(noun, NUMBERS)) {
      const phrase = word < noun ? this.at(word) : null;
      if (phrase !== null) return phrase;
    }
    const ofMany = tree.is(noun, R.nmod) && tree.marker(noun) === "of"; // "men" in "dozens of men"
    return ofMany ? this.at(tree.head(noun)) : null;
  }

  private at(word: number): NumberPhrase | null {
    const { start, end } = this.tree.columns;
    return this.numbers.find((phrase) => phrase.start < end[word]! && start[word]! < phrase.end) ?? null;
  }
}

/** A number phrase without its position. */
export function countOf({ number, approx, low, high }: NumberPhrase): Count {
  return { number, approx, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

function added(a: Count, b: Count): Count {
  const bound = (side: "low" | "high") =>
    a[side] === undefined && b[side] === undefined
      ? {}
      : { [side]: (a[side] ?? a.number) + (b[side] ?? b.number) };
  return { number: a.number + b.number, approx: a.approx || b.approx, ...bound("low"), ...bound("high") };
}

/** "a consul", but not "a group of men". */
function isOne(tree: Tree, noun: number): boolean {
  const article = tree.child(noun, R.det);
  if (article === NO_HEAD || tree.columns.xpos[noun] !== P.NN) return false;
  const isMany = COLLECTIVE.has(tree.doc.lemmaOf(noun));
  if (isMany || tree.children(noun, PHRASES).some((c) => tree.marker(c) === "of")) return false;
  return /^an?$/i.test(tree.doc.formOf(article));
}
