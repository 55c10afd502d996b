import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const LATIN1 = new TextDecoder("latin1");
const LINE_END = 0x0a;
const LARGE = 1 << 22;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a file, each as UTF-8, or as Latin-1 where it is not; without their ends and a byte order mark. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of byteLines(path)) {
    number++;
    yield { number, text: decode(bytes).replace(/\r$/, "") };
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return LATIN1.decode(bytes);
  }
}

/** Whether all of a file is UTF-8; the same as asking its lines, and much faster. */
export async function isAllUtf8(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(LARGE);
    for (let kept = 0; ; ) {
      const { bytesRead } = await file.read(buffer, kept, LARGE - kept);
      const filled = kept + bytesRead;
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

async function* byteLines(path: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield rest;
}
