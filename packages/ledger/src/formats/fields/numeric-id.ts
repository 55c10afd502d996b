import { createHash } from "node:crypto";

/** An id as a number, for formats whose ids are numbers: its own where it is one, else always the same one for the same id. */
export function numericId(id: string): string {
  if (/^(?:0|[1-9]\d{0,17})$/.test(id)) return id;
  const digest = createHash("sha256").update(id).digest();
  return String(1_000_000_000_000_000n + (digest.readBigUInt64BE() >> 14n));
}
