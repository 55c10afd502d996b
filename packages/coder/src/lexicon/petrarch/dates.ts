/** Inclusive ISO dates between which a code holds; null where open. */
export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

const ALWAYS: Term = { from: null, to: null };

/**
 * "<090120" (before), ">090120" (after), "090120-170120" (between), each YYMMDD or YYYYMMDD; nothing is always. Null for
 * what is none of these. Two-digit years from 30 are of the last century.
 */
export function readTerm(written: string): Term | null {
  const text = written.trim();
  if (text === "") return ALWAYS;
  const before = /^<\s*(\d{6,8})$/.exec(text);
  if (before !== null) return within(null, shift(iso(before[1]!), -1));
  const after = /^>\s*(\d{6,8})$/.exec(text);
  if (after !== null) return within(shift(iso(after[1]!), 1), null);
  const between = /^(\d{6,8})\s*-\s*(\d{6,8})$/.exec(text);
  return between === null ? null : within(iso(between[1]!), iso(between[2]!));
}

/** Null where one of the days is none; undefined stands for that. */
function within(from: string | null | undefined, to: string | null | undefined): Term | null {
  return from === undefined || to === undefined ? null : { from, to };
}

function iso(digits: string): string | undefined {
  const year = digits.length === 6 ? century(digits.slice(0, 2)) : digits.slice(0, 4);
  const [month, day] = [digits.slice(-4, -2), digits.slice(-2)];
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

const century = (year: string): string => (Number(year) >= 30 ? `19${year}` : `20${year}`);

function shift(date: string | undefined, days: number): string | undefined {
  return date === undefined
    ? undefined
    : new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
