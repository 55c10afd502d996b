import type { DateClaim, Draft } from "../parsing/draft.js";
import type { DateSource, Note } from "../reading.js";
import { readAnyDay } from "./read-day.js";

/** A day of publication with what told it. */
export interface Chosen {
  readonly date?: string;
  readonly dateFrom?: DateSource;
  readonly notes: readonly Note[];
}

/** Clocks of publishers run fast, and it is tomorrow in the east. */
const AHEAD_MS = 36 * 3600 * 1000;
/** Characters at the start of a text in which its own date is sought. */
const HEAD = 400;

/** The day of publication by the first claim that holds: markup or feed, then address, then text. */
export function chooseDate(draft: Draft, now: Date): Chosen {
  const latest = new Date(now.getTime() + AHEAD_MS).toISOString().slice(0, 10);
  const marked = draft.dates.filter(({ from }) => from !== "text");
  const seen = draft.dates.filter(({ from }) => from === "text");
  const claims: DateClaim[] = [...marked, ...fromUrl(draft.url), ...seen, ...fromText(draft.text)];
  let future = false;
  for (const { value, from } of claims) {
    const date = from === "url" ? value : readAnyDay(value, draft.language);
    if (date === undefined) continue;
    if (date <= latest) return { date, dateFrom: from, notes: future ? ["future-date"] : [] };
    future = true;
  }
  return { notes: future ? ["future-date"] : [] };
}

/** /2024/05/03/, /2024-05-03-, /20240503/: a year, month and day that stand together in the address. */
function fromUrl(url: string | undefined): DateClaim[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const [, year, month, date] =
    /(?<!\d)((?:19|20)\d\d)[/_.-](\d{1,2}|[a-z]{3})[/_.-](\d{1,2})(?!\d)/i.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(path) ??
    [];
  if (year === undefined || month === undefined || date === undefined) return [];
  const read = readAnyDay(/\d/.test(month) ? `${year}/${month}/${date}` : `${date} ${month} ${year}`);
  return read === undefined ? [] : [{ value: read, from: "url" }];
}

/** A whole date in the first line or two, where agencies and ministries put it. */
function fromText(text: string): DateClaim[] {
  const [head = ""] = text.slice(0, HEAD).split(/\n\s*\n/);
  const lines = head.length < 80 ? text.slice(0, HEAD) : head.slice(0, 160);
  return [{ value: lines, from: "text" }];
}
