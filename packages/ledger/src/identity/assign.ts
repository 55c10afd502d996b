import type { Facts, Placed } from "./facts.js";
import { type Head, headOf, withRecord } from "./head.js";
import { type Fit, fit } from "./score.js";
import type { IdentitySettings } from "./settings.js";
import type { Rarity } from "./words.js";

/** The events that a batch may touch, by their parties; changes as records join. */
export class HeadIndex {
  private readonly byId = new Map<string, Head>();
  private readonly byParty = new Map<string, Set<string>>();
  /** Events that gained a record since the index was made. */
  readonly changed = new Set<string>();

  constructor(heads: readonly Head[]) {
    for (const head of heads) this.put(head);
  }

  get(id: string): Head | undefined {
    return this.byId.get(id);
  }

  /** Events that share a party with the record, in the order in which they came. */
  *sharing(facts: Facts): Generator<Head> {
    const seen = new Set<string>();
    for (const party of [...facts.actors, ...facts.recipients])
      for (const id of this.byParty.get(party) ?? [])
        if (!seen.has(id)) {
          seen.add(id);
          yield this.byId.get(id)!;
        }
  }

  /** The record becomes part of an event, which it founds where there is none of this id. */
  join(id: string, facts: Placed): void {
    const head = this.byId.get(id);
    this.put(head === undefined ? headOf(id, facts) : withRecord(head, facts));
    this.changed.add(id);
  }

  private put(head: Head): void {
    this.byId.set(head.id, head);
    for (const party of [...head.actors, ...head.recipients]) {
      const ids = this.byParty.get(party);
      if (ids === undefined) this.byParty.set(party, new Set([head.id]));
      else ids.add(head.id);
    }
  }
}

export interface Match {
  readonly event: string;
  readonly fit: Fit;
}

/** The event that a record fits best, or null where none reaches the threshold. */
export function bestEvent(
  facts: Placed,
  index: HeadIndex,
  how: { settings: IdentitySettings; rarity: Rarity },
): Match | null {
  let best: Match | null = null;
  for (const head of index.sharing(facts)) {
    const found = fit(facts, head, how);
    if (found === null || found.points < how.settings.threshold) continue;
    if (best === null || found.points > best.fit.points) best = { event: head.id, fit: found };
  }
  return best;
}
