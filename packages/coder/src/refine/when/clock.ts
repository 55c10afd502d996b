/** A time of day, "HH:MM"; the midnight that ends a day is "24:00". */
export type Clock = string;

export const CLOCK =
  "(?:midnight|noon|midday|\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)|\\d{1,2}:\\d\\d)";

const TIME = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap])?/i;

/** Reads what `CLOCK` matches; null for an hour that no day has. */
export function readClock(text: string): Clock | null {
  if (/midnight/i.test(text)) return "24:00";
  if (/noon|midday/i.test(text)) return "12:00";
  const [, hour = "", minute = "00", half] = TIME.exec(text) ?? [];
  const value = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour === "" || value > 23 || Number(minute) > 59
    ? null
    : `${String(value).padStart(2, "0")}:${minute}`;
}

const AT = new RegExp(`\\bat (${CLOCK})`, "i");

/** The time of day that a sentence gives for what it tells ("at 6 p.m."), or null. */
export function clockIn(sentence: string): Clock | null {
  const match = AT.exec(sentence);
  return match === null ? null : readClock(match[1]!);
}
