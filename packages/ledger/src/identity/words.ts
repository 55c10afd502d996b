/** Words of a sentence that can tell one happening from another: no function words, no words of reporting. */

const COMMON = new Set(
  `a about above after again against all also although am among an and another any are around as at away back be became
because been before being below between both but by call called came can come could day days did do does done down during
each early either else end even ever every few first for former from further get give given go going government had has have
having he her here hers him his how however i if in into is it its itself just last late later least less like made make many
may me meanwhile might ministry minister more most much must my near neither never new next no nor not nothing now of off
official officials on once one only or other others our out over own part per president put report reported reports said same
saw say says second see seen set several she should since so some sources spokesman spokesperson spokeswoman state statement
still such take taken than that the their them then there these they third this those though three through time times to today
told tomorrow too took toward two under until up upon us use used very was way we week well went were what when where whether
which while who whom whose why will with within without would year years yesterday yet you monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

const WORD = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu;
const MOST = 40;

/** Distinct telling words in lower case, in the order of the text; at most forty. */
export function tellingWords(text: string): string[] {
  const words = new Set<string>();
  for (const [match] of text.normalize("NFC").matchAll(WORD)) {
    const word = singular(match.toLowerCase());
    if (word.length > 2 && !COMMON.has(word)) words.add(word);
    if (words.size === MOST) break;
  }
  return [...words];
}

const singular = (word: string): string =>
  /[^su]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;

/** How rare a word is: the logarithm of one over the share of documents that have it; never below zero. */
export type Rarity = (word: string) => number;

/** Documents that a small ledger is taken to have besides its own, without the word; or nothing would be rare in it. */
const IMAGINED = 20;

export function rarityAmong(documents: number, having: ReadonlyMap<string, number>): Rarity {
  return (word) => Math.max(0, Math.log((documents + IMAGINED) / ((having.get(word) ?? 0) + 1)));
}

/** The weight of the common words as a share of the weight of the shorter list; 0 where either is empty. */
export function commonWeight(
  a: readonly string[],
  b: readonly string[],
  rarity: Rarity,
): { share: number; words: string[] } {
  const other = new Set(b);
  const words = a.filter((word) => other.has(word));
  const weight = (list: readonly string[]) => list.reduce((sum, word) => sum + rarity(word), 0);
  const least = Math.min(weight(a), weight(b));
  return { share: least === 0 ? 0 : weight(words) / least, words };
}
