export interface Rate {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second that may come for ever. */
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

const MOST_CALLERS = 10_000;

/** How often callers may ask: each has a bucket of requests that fills again. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number,
  ) {}

  /** Takes one request of a caller's; 0, or the seconds to wait where there is none left. */
  take(caller: string): number {
    const bucket = this.bucketOf(caller);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / this.rate.perSecond);
    bucket.left--;
    return 0;
  }

  private bucketOf(caller: string): Bucket {
    const { burst, perSecond } = this.rate;
    const now = this.now();
    const before = this.buckets.get(caller) ?? { left: burst, at: now };
    const left = Math.min(burst, before.left + ((now - before.at) / 1000) * perSecond);
    const bucket = { left, at: now };
    this.buckets.delete(caller);
    this.buckets.set(caller, bucket);
    if (this.buckets.size > MOST_CALLERS) this.buckets.delete(this.buckets.keys().next().value!);
    return bucket;
  }
}
