import { strict } from "chrono-node";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/;
const BIG_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const NUMBERS = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const EPOCH = /^(\d{10}|\d{13})$/;

/**
 * The day of a date in any of the forms that pages write it in, as YYYY-MM-DD; the day as written, in its own time zone.
 * Undefined where there is none, or where two readings are possible: "3/4/2024" outside of a page in American English.
 */
export function readAnyDay(value: string, language?: string): string | undefined {
  const text = value.trim();
  const [, iso = ["", "", "", ""]] = [
    0,
    ISO.exec(text) ?? BASIC.exec(text) ?? BIG_FIRST.exec(text) ?? undefined,
  ];
  if (iso[1]) return day(iso[1], iso[2]!, iso[3]!);
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch !== undefined) return new Date(Number(epoch.padEnd(13, "0"))).toISOString().slice(0, 10);
  return inWords(text) ?? (NUMBERS.test(text) ? inNumbers(text, language) : byChrono(text));
}

function inWords(text: string): string | undefined {
  const [, first, month, year] = DAY_FIRST.exec(text) ?? [];
  if (first !== undefined && monthOf(month) !== undefined) return day(year!, monthOf(month)!, first);
  const [, before, second, after] = MONTH_FIRST.exec(text) ?? [];
  return second !== undefined && monthOf(before) !== undefined
    ? day(after!, monthOf(before)!, second)
    : undefined;
}

function inNumbers(text: string, language: string | undefined): string | undefined {
  const [, a, b, year] = NUMBERS.exec(text) ?? [];
  if (a === undefined || b === undefined || year === undefined) return undefined;
  const american = language !== undefined && /^en[-_]us$/i.test(language);
  if (Number(a) > 12 || (!american && /\./.test(text))) return day(year, b, a);
  if (Number(b) > 12 || american) return day(year, a, b);
  return a === b ? day(year, a, b) : undefined;
}

/** A last resort for other wordings; only whole dates count. */
function byChrono(text: string): string | undefined {
  const found = strict
    .parse(text.slice(0, 200))
    .find(({ start }) => start.isCertain("year") && start.isCertain("day"));
  return (
    found &&
    day(String(found.start.get("year")), String(found.start.get("month")), String(found.start.get("day")))
  );
}

function monthOf(name: string | undefined): string | undefined {
  const at = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
  return at === -1 ? undefined : String(at + 1);
}

function day(year: string, month: string, date: string): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = new Date(`${iso}T00:00:00Z`);
  const valid = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
  return valid && Number(year) >= EARLIEST ? iso : undefined;
}

/** No page has been published before; what claims so is a default of a content system. */
const EARLIEST = 1900;
