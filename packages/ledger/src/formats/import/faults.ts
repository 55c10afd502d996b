/** A line that is no event. */
export interface Fault {
  readonly line: number;
  readonly why: string;
  /** How the line begins. */
  readonly text: string;
}

/** What was left out and why: all of it counted, the first lines quoted. */
export interface Faults {
  readonly skipped: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly first: readonly Fault[];
}

const QUOTED = 10;
const QUOTED_CHARACTERS = 120;

/** Gathers lines that were left out. */
export class FaultList {
  private readonly first: Fault[] = [];
  private readonly reasons = new Map<string, number>();

  add(line: number, why: string, text: string): void {
    this.reasons.set(why, (this.reasons.get(why) ?? 0) + 1);
    if (this.first.length < QUOTED) this.first.push({ line, why, text: text.slice(0, QUOTED_CHARACTERS) });
  }

  summary(): Faults {
    const skipped = [...this.reasons.values()].reduce((sum, count) => sum + count, 0);
    return { skipped, reasons: Object.fromEntries(this.reasons), first: this.first };
  }
}
