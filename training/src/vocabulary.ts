import { featureKeys, KeyTable, normalized } from "@demarche/language/training";
import type { Example } from "./treebank.js";

/** Keys of the spelling features worth a row: those of at least `least` words, whole words counted by use. */
export function countFeatures(examples: readonly Example[], leastWord: number, leastPart: number): KeyTable {
  const uses = new Map<string, number>();
  for (const { forms } of examples) for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  const words = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const [form, count] of uses) {
    const [word, ...rest] = featureKeys(form);
    words.set(word!, (words.get(word!) ?? 0) + count);
    for (const key of rest) parts.set(key, (parts.get(key) ?? 0) + 1);
  }
  const frequent = [...words].filter(([, count]) => count >= leastWord);
  const common = [...parts].filter(([, count]) => count >= leastPart);
  const keys = new Set([...frequent, ...common].map(([key]) => key));
  return new KeyTable(Uint32Array.from(keys).sort());
}

/** Spellings of the treebank under which word vectors are looked up. */
export function spellings(examples: readonly Example[]): Set<string> {
  return new Set(examples.flatMap(({ forms }) => forms.map(normalized)));
}
