import { fstatSync } from "node:fs";
import type { WriteStream } from "node:tty";
import type { Colors } from "picocolors/types.js";
import { colorsOf } from "./terminal.js";

const BAR_WIDTH = 24;
const REDRAW_MS = 80;
const CLEAR_LINE = "\r\u001b[2K";

/** What a run has done so far. */
export interface Tally {
  documents: number;
  events: number;
  failed: number;
  bytes: number;
}

/** A progress line on a terminal's last line; draws nothing where the stream is no terminal, or output goes to a pipe. */
export class Progress {
  private drawnAt = 0;
  private drawn = false;
  private readonly draws: boolean;

  constructor(
    private readonly stream: WriteStream,
    /** Bytes of all input; undefined where it cannot be known beforehand. */
    private readonly totalBytes: number | undefined,
    private readonly now: () => number = Date.now,
  ) {
    this.draws = stream.isTTY && !fstatSync(process.stdout.fd).isFIFO();
  }

  update(tally: Tally): void {
    if (!this.draws || this.now() - this.drawnAt < REDRAW_MS) return;
    this.drawnAt = this.now();
    this.drawn = true;
    this.stream.write(CLEAR_LINE + progressLine(tally, this.totalBytes, colorsOf(this.stream)));
  }

  /** Writes a text above the line. */
  above(text: string): void {
    this.clear();
    this.stream.write(text);
  }

  /** Takes the line away, so that something else can be written; the next update draws it anew. */
  clear(): void {
    if (this.drawn) this.stream.write(CLEAR_LINE);
    this.drawn = false;
    this.drawnAt = 0;
  }
}

/** "━━━━━━────── 42 %  1,204 documents  5,310 events" */
export function progressLine(
  { documents, events, failed, bytes }: Tally,
  total: number | undefined,
  colors: Colors,
): string {
  const counts = [`${count(documents, "document")}`, count(events, "event")];
  if (failed > 0) counts.push(`${failed.toLocaleString("en")} failed`);
  if (total === undefined || total === 0) return counts.join("  ");
  const share = Math.min(1, bytes / total);
  const full = Math.round(share * BAR_WIDTH);
  const bar = colors.cyan("━".repeat(full)) + colors.dim("─".repeat(BAR_WIDTH - full));
  return `${bar} ${Math.floor(share * 100)} %  ${counts.join("  ")}`;
}

/** "1 event", "1,204 events" */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
