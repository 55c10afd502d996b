import type { Added, CodedReport, Ledger } from "@demarche/ledger";

/** What a batch holds at most; a smaller one is added when this time has gone by, so that a stop loses little. */
const MOST_REPORTS = 100;
const LONGEST_MS = 2_000;

/**
 * Adds coded reports to a ledger in batches; one is added while the next is gathered. Where a batch cannot be added, its
 * reports are added one by one, and `refused` is told which could not be, and why.
 */
export class Batches {
  private batch: CodedReport[] = [];
  private adding: Promise<void> = Promise.resolve();
  private begun: number;
  private sum: Added = { documents: 0, revisions: 0, recoded: 0, unchanged: 0, records: 0, events: 0 };

  constructor(
    private readonly ledger: Pick<Ledger, "add">,
    private readonly refused: (coded: CodedReport, cause: unknown) => void,
    private readonly now: () => number = Date.now,
  ) {
    this.begun = now();
  }

  /** Takes a report; waits where the ledger is behind. Throws where not one report of a batch could be added. */
  async take(coded: CodedReport): Promise<void> {
    this.batch.push(coded);
    if (this.batch.length >= MOST_REPORTS || this.now() - this.begun >= LONGEST_MS) await this.send();
  }

  /** Adds what is left and tells what all batches did. */
  async end(): Promise<Added> {
    await this.send();
    await this.adding;
    return this.sum;
  }

  private async send(): Promise<void> {
    await this.adding;
    const batch = this.batch;
    this.batch = [];
    this.begun = this.now();
    if (batch.length === 0) return;
    this.adding = this.add(batch);
    this.adding.catch(() => undefined); // thrown by the next one that waits for it
  }

  private async add(batch: readonly CodedReport[]): Promise<void> {
    try {
      this.sum = both(this.sum, await this.ledger.add(batch));
    } catch (cause) {
      if (batch.length === 1) this.refused(batch[0]!, cause);
      else await this.addEach(batch, cause);
    }
  }

  private async addEach(batch: readonly CodedReport[], cause: unknown): Promise<void> {
    const failed: { coded: CodedReport; cause: unknown }[] = [];
    for (const coded of batch)
      await this.ledger.add([coded]).then(
        (added) => {
          this.sum = both(this.sum, added);
        },
        (reason: unknown) => failed.push({ coded, cause: reason }),
      );
    if (failed.length === batch.length) throw cause;
    for (const { coded, cause: reason } of failed) this.refused(coded, reason);
  }
}

function both(a: Added, b: Added): Added {
  const names = Object.keys(a) as (keyof Added)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Added;
}
