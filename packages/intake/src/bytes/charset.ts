import { detect } from "chardet";
import sniffMarkup from "html-encoding-sniffer";
import type { Note } from "../reading.js";

/** A text with what was odd about its bytes. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Bytes that a guess looks at: enough for the frequencies of letters. */
const LOOKED_AT = 64 * 1024;
const UNTOLD = "x-user-defined";

/** Encodings whose bytes may all be those of ASCII, so that they pass for UTF-8. */
const SEVEN_BITS = /^(?:UTF-16|ISO-2022)/i;

/**
 * The text of markup or plain bytes. What the bytes say is sought as the WHATWG prescribes: byte order mark, transport,
 * the markup's own `meta`; where they say nothing, by the frequencies of letters. Bytes that are UTF-8 are read as such
 * whatever they say of themselves: that they are so by chance is next to impossible, that a server lies is common.
 */
export function decode(bytes: Uint8Array, transport?: string): Decoded {
  const told = toldCharset(bytes, transport);
  const utf8 = told !== undefined && SEVEN_BITS.test(told) ? undefined : strictly(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, notes: [] };
  if (told !== undefined && told !== "UTF-8") return lossy(bytes, told, []);
  return lossy(bytes, guess(bytes), ["charset-guessed"]);
}

/** The encoding that the bytes or their transport name, in the WHATWG's spelling; undefined where none does. */
function toldCharset(bytes: Uint8Array, transport: string | undefined): string | undefined {
  const label = transport?.trim().toLowerCase();
  const sniffed = sniffMarkup(bytes, {
    ...(label ? { transportLayerEncodingLabel: label } : {}),
    defaultEncoding: UNTOLD,
  });
  return sniffed === UNTOLD || sniffed === null ? xmlCharset(bytes) : sniffed;
}

/** Of `<?xml version="1.0" encoding="..."?>`, which the rules of HTML do not heed. */
function xmlCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(200, bytes.length)).toString("latin1");
  const [, label] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head) ?? [];
  return label !== undefined && isKnown(label) ? new TextDecoder(label).encoding.toUpperCase() : undefined;
}

function guess(bytes: Uint8Array): string {
  const found = detect(bytes.subarray(0, LOOKED_AT));
  return found !== null && isKnown(found) ? found : "windows-1252";
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lossy(bytes: Uint8Array, label: string, notes: readonly Note[]): Decoded {
  const strict = isKnown(label) ? strictly(bytes, label) : undefined;
  if (strict !== undefined) return { text: strict, notes };
  const text = new TextDecoder(isKnown(label) ? label : "utf-8").decode(bytes);
  return { text, notes: [...notes, "characters-lost"] };
}

/** The same for a stream of text too long to be held: the encoding is told from its first part. */
export async function* decoded(
  stream: AsyncIterable<Uint8Array>,
  transport?: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const part of stream) {
    decoder ??= new TextDecoder(charsetOf(part, transport));
    yield decoder.decode(part, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}

function charsetOf(part: Uint8Array, transport: string | undefined): string {
  const told = toldCharset(part, transport);
  if (told !== undefined && SEVEN_BITS.test(told)) return told;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(part, { stream: true });
    return "utf-8";
  } catch {
    return told !== undefined && told !== "UTF-8" ? told : guess(part);
  }
}
