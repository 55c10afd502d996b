import { setTimeout as sleep } from "node:timers/promises";

/** One request at a time to a host, and a rest between two. */
export class Turns {
  private readonly hosts = new Map<string, Promise<void>>();

  /** Runs a task when the host's turn comes; the next one waits for `rest` milliseconds after it. */
  async take<T>(host: string, rest: () => number, task: () => Promise<T>): Promise<T> {
    const before = this.hosts.get(host) ?? Promise.resolve();
    const result = before.then(task);
    const free = result.then(
      () => sleep(rest(), undefined, { ref: false }),
      () => sleep(rest(), undefined, { ref: false }),
    );
    this.hosts.set(host, free);
    void free.then(() => {
      if (this.hosts.get(host) === free) this.hosts.delete(host);
    });
    return result;
  }
}
