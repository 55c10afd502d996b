import type { Filler, TriggerClass } from "../lexicon/pattern.js";
import type { Parties } from "../mentions/parties.js";
import { fillingHead } from "./filler.js";
import { slotHeads } from "./slots.js";

/** A word that frames are tried on. Its slots are read once, however many patterns ask for them. */
export class Trigger {
  private readonly slots = new Map<string, readonly number[]>();
  private readonly actors = new Map<string, number>();

  constructor(
    readonly parties: Parties,
    readonly word: number,
    readonly kind: TriggerClass,
  ) {}

  /** The heads of the phrases in a slot. */
  heads(slot: string): readonly number[] {
    const known = this.slots.get(slot);
    if (known !== undefined) return known;
    const heads = slotHeads(this.parties.context, this.word, this.kind, slot);
    this.slots.set(slot, heads);
    return heads;
  }

  /** The head in a slot that a filler takes, or -1. */
  taken(slot: string, filler: Filler): number {
    const heads = this.heads(slot);
    if (heads.length === 0 || filler.kind !== "actor") return fillingHead(this.parties, heads, filler);
    const known = this.actors.get(slot);
    if (known !== undefined) return known;
    const taken = fillingHead(this.parties, heads, filler);
    this.actors.set(slot, taken);
    return taken;
  }
}
