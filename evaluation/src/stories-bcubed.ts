import { ratio } from "./scores-ratio.js";

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One item with the cluster that each side puts it in. */
export interface Clustered {
  readonly gold: string;
  readonly system: string;
}

/** B³ (Bagga and Baldwin 1998): for each item, how pure and how complete its cluster is; the mean over items. */
export function bCubed(items: readonly Clustered[]): BCubed {
  const shares = items.map((item) => {
    const system = items.filter((other) => other.system === item.system);
    const gold = items.filter((other) => other.gold === item.gold);
    const both = system.filter((other) => other.gold === item.gold).length;
    return { precision: ratio(both, system.length), recall: ratio(both, gold.length) };
  });
  const mean = (values: readonly number[]) =>
    ratio(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  const precision = mean(shares.map((share) => share.precision));
  const recall = mean(shares.map((share) => share.recall));
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}
