import { lines } from "../../bytes/lines.js";
import { tooLarge } from "../../bytes/streams.js";
import type { Context, Input, Work } from "../../input.js";
import { parseBytes } from "../parsed.js";

const LINE_FEED = Buffer.from("\n");

/** A mailbox file, message by message: each begins with a line "From ..." after an empty one. */
export async function* readMbox(input: Input, context: Context): AsyncGenerator<Work> {
  const { limits } = context;
  let message: Buffer[] = [];
  let size = 0;
  let number = 0;
  let last = -1;
  const end = (): Work[] => {
    const bytes = Buffer.concat(message);
    const where = { ...input.where, document: `message ${++number}` };
    const large = size > limits.documentBytes;
    message = [];
    size = 0;
    if (large) return [{ error: tooLarge(limits.documentBytes, where), bytes: bytes.length }];
    return [() => parseBytes("mail", bytes, { name: `${input.name}#${number}`, where }, context)];
  };
  for await (const line of lines(input.bytes, limits.lineBytes, input.where)) {
    const empty = Math.min(line.number - last - 1, limits.documentBytes);
    last = line.number;
    if (empty > 0 && isPostmark(line.bytes)) {
      if (size > 0) yield* end();
      continue;
    }
    size += empty + line.bytes.length + 1;
    if (size <= limits.documentBytes)
      message.push(Buffer.alloc(empty, "\n"), unquoted(line.bytes), LINE_FEED);
    if (isBlank(line.bytes)) last--;
  }
  if (size > 0) yield* end();
}

const isPostmark = (line: Buffer): boolean => line.subarray(0, 5).toString("latin1") === "From ";
/** A carriage return alone is an empty line too. */
const isBlank = (line: Buffer): boolean => line.length === 1 && line[0] === 0x0d;

/** ">From " stands for a "From " of the text. */
const unquoted = (line: Buffer): Buffer =>
  /^>+From /.test(line.subarray(0, 20).toString("latin1")) ? line.subarray(1) : line;
