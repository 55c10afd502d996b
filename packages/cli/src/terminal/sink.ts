import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { DemarcheError } from "@demarche/language";

/** Where output goes. A reader that goes away (`| head`) closes the sink; it is no error. */
export class Sink {
  /** True once nobody reads any more. */
  closed = false;
  private failure: Error | undefined;

  constructor(
    private readonly stream: Writable,
    private readonly name: string,
  ) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== "EPIPE") this.failure = error;
    });
  }

  /** Writes a text, or bytes, and waits where the reader is slow. */
  async write(text: string | Buffer): Promise<void> {
    this.throwFailure();
    if (this.closed || text.length === 0 || this.stream.write(text)) return;
    await once(this.stream, "drain").catch(() => undefined);
    this.throwFailure();
  }

  /** Waits until everything is written, and closes a file. */
  async end(): Promise<void> {
    if (!this.closed && this.stream !== process.stdout) {
      this.stream.end();
      await once(this.stream, "close").catch(() => undefined);
    }
    this.throwFailure();
  }

  private throwFailure(): void {
    if (this.failure === undefined) return;
    const hint = "Check that the folder is there, that you may write to it, and that the disk is not full";
    throw new DemarcheError("cannot-write", this.failure.message, hint, { file: this.name });
  }
}

/** A sink for a file, or for standard output where none is named. Throws `cannot-write` where it cannot be made. */
export async function openSink(file: string | undefined): Promise<Sink> {
  if (file === undefined) return new Sink(process.stdout, "standard output");
  const stream = createWriteStream(file);
  const sink = new Sink(stream, file);
  await once(stream, "open").catch(() => undefined);
  await sink.write("");
  return sink;
}
