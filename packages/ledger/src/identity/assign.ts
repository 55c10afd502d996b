import { dayNumber } from "../days.js";
import type { Facts, Placed } from "./facts.js";
import { type Head, headOf, withRecord } from "./head.js";
import { type Fit, fit } from "./score.js";
import { daysBack, type IdentitySettings } from "./settings.js";
import type { Rarity } from "./words.js";

/** Days. */
const STRETCH = 10;

/** The events that a batch may touch, by party and time; changes as records join. */
export class HeadIndex {
  private readonly byId = new Map<string, Head>();
  private readonly byPartyAndTime = new Map<string, Set<string>>();
  /** Events that gained a record since the index was made. */
  readonly changed = new Set<string>();

  constructor(
    heads: readonly Head[],
    private readonly settings: IdentitySettings,
  ) {
    for (const head of heads) this.put(head);
  }

  get(id: string): Head | undefined {
    return this.byId.get(id);
  }

  /** Events that share a party with the record and may lie within reach of it in time. */
  *near(facts: Facts): Generator<Head> {
    const seen = new Set<string>();
    for (const key of this.keys(facts, daysBack(facts, this.settings), this.settings.windowDays))
      for (const id of this.byPartyAndTime.get(key) ?? [])
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
    for (const key of this.keys(head, 0, 0)) {
      const ids = this.byPartyAndTime.get(key);
      if (ids === undefined) this.byPartyAndTime.set(key, new Set([head.id]));
      else ids.add(head.id);
    }
  }

  /** A key for each party and each stretch of time that is touched from `before` days before until `after` days after. */
  private *keys(
    { actors, recipients, date, enddate }: Facts,
    before: number,
    after: number,
  ): Generator<string> {
    if (date === null) return;
    const stretch = (day: number) => Math.floor(day / STRETCH);
    const last = stretch(dayNumber(enddate ?? date) + after);
    for (let at = stretch(dayNumber(date) - before); at <= last; at++)
      for (const party of [...actors, ...recipients]) yield `${party} ${at}`;
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
  for (const head of index.near(facts)) {
    const found = fit(facts, head, how);
    if (found === null || found.points < how.settings.threshold) continue;
    if (best === null || found.points > best.fit.points) best = { event: head.id, fit: found };
  }
  return best;
}
