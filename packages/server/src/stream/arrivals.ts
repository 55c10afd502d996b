import { type EventLine, eventLines, eventsDecidedAfter, type Ledger, newestNumbers } from "@demarche/ledger";

/** What came in or was decided after a decision. */
export interface Arrival {
  readonly decision: number;
  readonly events: readonly EventLine[];
  readonly more: number;
}

const SHOWN = 20;
const COUNTED = 1000;

/** Looks for what is new in the ledger while anybody listens, and at once when it is told to. */
export class Arrivals {
  private readonly listeners = new Set<(arrival: Arrival) => void>();
  private timer: NodeJS.Timeout | undefined;
  private last = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly everyMs: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Tells of arrivals from now on, until the function that it gives is called. */
  async listen(listener: (arrival: Arrival) => void): Promise<() => void> {
    if (this.listeners.size === 0) {
      this.last = await this.newest();
      this.timer = setInterval(() => this.look(), this.everyMs).unref();
    }
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearInterval(this.timer);
    };
  }

  /** Looks now. */
  look(): void {
    if (this.listeners.size > 0) this.tell().catch(this.failed);
  }

  /** What came after a decision, or null where nothing did. */
  async after(decision: number): Promise<Arrival | null> {
    const newest = await this.newest();
    if (newest <= decision) return null;
    const ids = await eventsDecidedAfter(this.ledger.reader, decision, COUNTED);
    const lines = await eventLines(this.ledger.reader, ids.slice(0, SHOWN));
    const events = ids.slice(0, SHOWN).flatMap((id) => lines.get(id) ?? []);
    return { decision: newest, events, more: Math.max(0, ids.length - SHOWN) };
  }

  private async tell(): Promise<void> {
    const arrival = await this.after(this.last);
    if (arrival === null || arrival.decision <= this.last) return;
    this.last = arrival.decision;
    for (const listener of this.listeners) listener(arrival);
  }

  private newest = async (): Promise<number> => (await newestNumbers(this.ledger.reader)).decision;
}
