import type { Aux } from "@demarche/coder";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

const LABELS: readonly Aux[] = ["negation", "future", "hypothetical", "historical"];
/** What the project asks of itself, of the events that were found. */
const BAR = 0.85;

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Counts each aux by itself, over the events that the coder found and over all that the gold has. */
export class AuxScore {
  private readonly ofFound = new Map(LABELS.map((label) => [label, new Tally()]));
  private readonly ofAll = new Map(LABELS.map((label) => [label, new Tally()]));

  /** An event that was found; `allowed` are the sets that will do. Returns the set it was compared with. */
  found(allowed: readonly (readonly Aux[])[], got: readonly Aux[]): readonly Aux[] {
    const wanted = allowed.find((one) => sameSet(one, got)) ?? allowed[0] ?? [];
    for (const label of LABELS)
      for (const tally of [this.ofFound.get(label), this.ofAll.get(label)]) {
        if (got.includes(label)) tally?.answer(wanted.includes(label));
        if (wanted.includes(label)) tally?.ask(got.includes(label));
      }
    return wanted;
  }

  /** An event that was not found: what it is said to be is missed too. */
  missed(allowed: readonly (readonly Aux[])[]): void {
    for (const label of allowed[0] ?? []) this.ofAll.get(label)?.ask(false);
  }

  figures(prefix: string): Figure[] {
    return LABELS.flatMap((label) => {
      const found = this.ofFound.get(label) ?? new Tally();
      return [
        figure(`${prefix}${label}, precision`, found.precision),
        figure(`${prefix}${label}, recall`, found.recall),
        figure(`${prefix}${label}, F1`, found.f1, label === "historical" ? undefined : BAR),
        figure(`${prefix}${label}, F1, events not found counted as missed`, this.ofAll.get(label)?.f1 ?? 0),
      ];
    });
  }
}
