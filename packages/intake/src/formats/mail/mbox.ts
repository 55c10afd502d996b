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
  let empty = true;
  const end = (): Work[] => {
    const bytes = Buffer.concat(message);
    const where = { ...input.where, document: `message ${++number}` };
    const large = size > limits.documentBytes;
    message = [];
    size = 0;
    if (large) return [{ error: tooLarge(limits.documentBytes, where), bytes: bytes.length }];
    return [() => parseBytes("mail", bytes, { name: `${input.name}#${number}`, where }, context)];
  };
  for await (const raw of lines(input.bytes, limits.lineBytes, input.where)) {
    const line = Buffer.from(raw);
    if (empty && line.subarray(0, 5).toString("latin1") === "From ") {
      if (size > 0) yield* end();
      empty = false;
      continue;
    }
    empty = line.length === 0 || (line.length === 1 && line[0] === 0x0d);
    size += line.length + 1;
    if (size <= limits.documentBytes) message.push(unquoted(line), LINE_FEED);
  }
  if (size > 0) yield* end();
}

/** ">From " stands for a "From " of the text. */
const unquoted = (line: Buffer): Buffer =>
  /^>+From /.test(line.subarray(0, 20).toString("latin1")) ? line.subarray(1) : line;
