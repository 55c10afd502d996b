import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { FaultList } from "./faults.js";

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const LATIN1 = new TextDecoder("latin1");
const LINE_END = 0x0a;
const LARGE = 1 << 22;
const LONGEST = 1 << 24;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** A file to read; `name` is what people call it. */
export interface GivenFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The lines of a file, each as UTF-8, or as Latin-1 where it is not; without their ends and a byte order mark. Lines of
 * more than 16 MB, and those with NUL characters, are left out.
 */
export async function* linesOf(path: string, faults?: FaultList): AsyncGenerator<Line> {
  let number = 0;
  for await (const { bytes, cut } of byteLines(path)) {
    number++;
    const fault = cut ? "the line is too long" : bytes.includes(0) ? "the line holds NUL characters" : null;
    if (fault === null) yield { number, text: decode(bytes).replace(/\r$/, "") };
    else faults?.add(number, fault, LATIN1.decode(bytes.subarray(0, 200)));
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return LATIN1.decode(bytes);
  }
}

/** Whether all of a file is UTF-8 without NUL; the same as asking its lines, and much faster. */
export async function isAllUtf8(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(LARGE);
    for (let kept = 0; ; ) {
      const { bytesRead } = await file.read(buffer, kept, LARGE - kept);
      const filled = kept + bytesRead;
      if (buffer.subarray(0, filled).includes(0)) return false;
      if (bytesRead === 0) return isUtf8(buffer.subarray(0, filled));
      const end = buffer.lastIndexOf(LINE_END, filled - 1) + 1;
      if (!isUtf8(buffer.subarray(0, end)) || (end === 0 && filled === LARGE)) return false;
      buffer.copyWithin(0, end, filled);
      kept = filled - end;
    }
  } finally {
    await file.close();
  }
}

interface ByteLine {
  readonly bytes: Uint8Array;
  /** The line goes on and is too long to be held. */
  readonly cut: boolean;
}

async function* byteLines(path: string): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let held = 0;
  let cut = false;
  const take = (part: Buffer): void => {
    cut ||= held + part.length > LONGEST;
    if (cut) return;
    parts.push(part);
    held += part.length;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      take(chunk.subarray(start, end));
      yield { bytes: joined(parts), cut };
      start = end + 1;
      [parts, held, cut] = [[], 0, false];
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (held > 0 || cut) yield { bytes: joined(parts), cut };
}

const joined = (parts: readonly Buffer[]): Buffer => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));
