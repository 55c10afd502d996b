import { DemarcheError } from "@demarche/language";

/** So much at a time, and each only so long. */
export class Busy {
  private running = 0;

  constructor(
    private readonly most: number,
    private readonly ms: number,
  ) {}

  /** Does the work, and gives up waiting for it in time. Throws `busy-server`, `too-slow`. */
  async while<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.most)
      throw new DemarcheError(
        "busy-server",
        `${this.most} requests are being worked on`,
        "Try again in a few seconds",
      );
    this.running++;
    const result = work().finally(() => {
      this.running--;
    });
    return this.inTime(result);
  }

  private inTime<T>(result: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.tooSlow()), this.ms);
    });
    return Promise.race([result, tooLate]).finally(() => clearTimeout(timer));
  }

  private tooSlow(): DemarcheError {
    return new DemarcheError(
      "too-slow",
      `There is no answer within ${this.ms / 1000} s`,
      "Ask for less: a shorter span, fewer items",
    );
  }
}
