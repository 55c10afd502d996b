import { DemarcheError, type Place } from "@demarche/language";

/** Throws `binary-file` where the bytes are no text in an encoding whose characters are no NUL bytes. */
export function refuseBinary(bytes: Uint8Array, where: Place): void {
  if (!bytes.includes(0) || isUtf16(bytes)) return;
  throw new DemarcheError(
    "binary-file",
    "this is no text: it holds NUL bytes",
    "Give a text file; for a word processor's file, save it as .docx or as text first",
    where,
  );
}

/** The text of bytes that must be UTF-8, with or without a byte order mark. Throws where they are not. */
export function decodeUtf8(bytes: Uint8Array, where: Place): string {
  if (isUtf16(bytes))
    throw new DemarcheError(
      "bad-encoding",
      "the text is UTF-16",
      "Convert it, for example: iconv -f UTF-16 -t UTF-8 OLD > NEW",
      where,
    );
  refuseBinary(bytes, where);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const line = (where.line ?? 1) + linesBeforeFault(bytes);
    throw new DemarcheError(
      "bad-encoding",
      "the text is not UTF-8",
      "Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
      { ...where, line },
    );
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Number of whole lines before the first byte that is no UTF-8. A line break never lies inside a character. */
function linesBeforeFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = 0;
  for (let line = 0; ; line++) {
    const next = bytes.indexOf(0x0a, start) + 1;
    try {
      decoder.decode(bytes.subarray(start, next === 0 ? undefined : next));
    } catch {
      return line;
    }
    if (next === 0) return line;
    start = next;
  }
}
