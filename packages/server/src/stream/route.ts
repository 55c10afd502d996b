import { DemarcheError } from "@demarche/language";
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Arrival, Arrivals } from "./arrivals.js";

/** Arrivals that wait for a slow reader before it is let go. */
const MOST_WAITING = 16;
const SIGN_OF_LIFE_MS = 15_000;

/** Streams that are open, each until its reader goes or all are ended. */
export class Streams {
  private readonly open = new Set<SSEStreamingApi>();

  constructor(
    private readonly arrivals: Arrivals,
    private readonly most: number,
    private readonly changed: (open: number) => void,
  ) {}

  /** Answers with a stream. Throws `busy-server` where too many are open. */
  answer(context: Context): Response {
    if (this.open.size >= this.most)
      throw new DemarcheError("busy-server", `${this.most} streams are open`, "Try again later");
    const from = Number(context.req.header("last-event-id") ?? Number.NaN);
    context.header("X-Accel-Buffering", "no");
    return streamSSE(context, async (stream) => {
      this.open.add(stream);
      await this.run(stream, Number.isSafeInteger(from) && from >= 0 ? from : null);
      this.open.delete(stream);
      this.changed(this.open.size);
    });
  }

  endAll(): void {
    for (const stream of this.open) stream.abort();
  }

  private async run(stream: SSEStreamingApi, from: number | null): Promise<void> {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    let waiting = 0;
    const send = async (message: string): Promise<void> => {
      if (++waiting > MOST_WAITING) stream.abort();
      else await stream.write(message);
      waiting--;
    };
    const stop = await this.arrivals.listen((arrival) => void send(messageOf(arrival)));
    this.changed(this.open.size);
    const alive = setInterval(() => void send(": here\n\n"), SIGN_OF_LIFE_MS);
    await send("retry: 3000\n\n");
    const missed = from === null ? null : await this.arrivals.after(from);
    if (missed !== null) await send(messageOf(missed));
    await gone;
    clearInterval(alive);
    stop();
  }
}

const messageOf = (arrival: Arrival): string =>
  `event: arrival\nid: ${arrival.decision}\ndata: ${JSON.stringify(arrival)}\n\n`;
