/** Some things of a kind, each used by one piece of work at a time; made when they are first needed. */
export class Pool<T> {
  private readonly free: T[] = [];
  private readonly waiting: ((one: T) => void)[] = [];
  private made = 0;

  constructor(
    private readonly make: () => Promise<T>,
    private readonly most: number,
  ) {}

  /** Does the work with a free one, after those that asked before. */
  async use<R>(work: (one: T) => Promise<R>): Promise<R> {
    const one = await this.take();
    try {
      return await work(one);
    } finally {
      this.giveBack(one);
    }
  }

  /** Takes all out for good, each when its work is done. */
  async drain(): Promise<T[]> {
    const all: T[] = [];
    while (all.length < this.made)
      all.push(this.free.pop() ?? (await new Promise<T>((resolve) => this.waiting.push(resolve))));
    return all;
  }

  private async take(): Promise<T> {
    const one = this.free.pop();
    if (one !== undefined) return one;
    if (this.made === this.most) return new Promise((resolve) => this.waiting.push(resolve));
    this.made++;
    return this.make().catch((error: unknown) => {
      this.made--;
      throw error;
    });
  }

  private giveBack(one: T): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(one);
    else next(one);
  }
}
