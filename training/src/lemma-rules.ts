import { LONGEST_ENDING, type Rules, wholeWord } from "@demarche/language/training";

/** One thing seen: in this context this word has this outcome, so many times. */
export interface Observation {
  readonly context: string;
  readonly word: string;
  readonly outcome: string;
  readonly count: number;
}

/** An ending gets a rule of its own when that puts at least so many more words right. */
const LEAST_GAIN = 2;

/** All that was seen of one word in one context. */
interface WordType {
  readonly word: string;
  readonly outcome: string;
  predicted: string | undefined;
}

/**
 * Learns rules from the general to the special: the commonest outcome of a context, then of ever longer endings,
 * at last of whole words. A rule that says what the more general one says already is left out.
 */
export function learnRules(observations: Iterable<Observation>): Rules {
  const rules: Record<string, Record<string, string>> = {};
  for (const [context, words] of byContext(observations)) rules[context] = learnContext(words);
  return rules;
}

/** The commonest outcome of each word in each context. */
export function* commonestOutcomes(observations: Iterable<Observation>): Iterable<Observation> {
  for (const [context, words] of byContext(observations)) {
    for (const { word, outcome } of words) yield { context, word, outcome, count: 1 };
  }
}

function learnContext(words: readonly WordType[]): Record<string, string> {
  const rules: Record<string, string> = {};
  for (let length = 0; length <= LONGEST_ENDING; length++) learnEndings(words, length, rules);
  for (const { word, outcome, predicted } of words)
    if (outcome !== predicted) rules[wholeWord(word)] = outcome;
  return rules;
}

function learnEndings(words: readonly WordType[], length: number, rules: Record<string, string>): void {
  const groups = new Map<string, WordType[]>();
  for (const type of words) {
    if (type.word.length < length) continue;
    const ending = type.word.slice(type.word.length - length);
    entry(groups, ending, () => []).push(type);
  }
  for (const [ending, group] of groups) {
    const best = commonest(group);
    const right = group.filter((type) => type.outcome === best).length;
    const before = group.filter((type) => type.outcome === type.predicted).length;
    if (length > 0 && right - before < LEAST_GAIN) continue;
    rules[ending] = best;
    for (const type of group) type.predicted = best;
  }
}

function commonest(group: readonly WordType[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of group) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return best(counts);
}

/** The key of the highest count; the first one in the order of the alphabet among equals. */
function best(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** The words of each context, each with its commonest outcome, in the order of the alphabet. */
function byContext(observations: Iterable<Observation>): Map<string, WordType[]> {
  const seen = new Map<string, Map<string, Map<string, number>>>();
  for (const { context, word, outcome, count } of observations) {
    const words = entry(seen, context, () => new Map<string, Map<string, number>>());
    const outcomes = entry(words, word, () => new Map<string, number>());
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  }
  return new Map(
    [...seen]
      .sort()
      .map(([context, words]) => [
        context,
        [...words]
          .sort(byKey)
          .map(([word, outcomes]) => ({ word, outcome: best(outcomes), predicted: undefined })),
      ]),
  );
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
