import { isDigit, isLetter, isUpper } from "../scan/characters.js";
import type { Words } from "../tokenize.js";

/** Most words of a dateline. */
const LONGEST = 10;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/i;

/**
 * Whether the stop at word `stop` is one inside a dateline, as agencies of the East set them: "MOSCOW. May 4. The
 * ministry said …". All words from `first` are places in capitals, months, numbers or marks, and a month is among
 * them or comes next.
 */
export function isInDateline(text: string, { start, end }: Words, first: number, stop: number): boolean {
  if (stop - first >= LONGEST || !isCapitals(text, start[first]!, end[first]!)) return false;
  const form = (i: number): string => text.slice(start[i], end[i]);
  let months = stop + 1 < start.length && MONTH.test(form(stop + 1)) ? 1 : 0;
  for (let i = first; i <= stop; i++) {
    const at = start[i]!;
    if (MONTH.test(form(i))) months++;
    else if (
      isLetter(text, at) ? !isCapitals(text, at, end[i]!) : !isDigit(text, at) && !",./()".includes(form(i))
    )
      return false;
  }
  return months > 0;
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isUpper(text, i)) return false;
  return end - start > 1;
}

/** Most words of a dateline with its date and agency, the dash counted. */
const LONGEST_WITH_AGENCY = 20;
/** "BEIJING: ...": a place alone before a colon. */
const LONGEST_BEFORE_COLON = 4;
const DASH = /^(?:-{1,3}|–|—)$/;

/**
 * Whether a dateline ends with word `last`: "TOKYO, Sept 27 (Agency) -", "CAIRO (AP) --", "BEIJING:". It opens with a
 * place in capitals and holds names, numbers and marks only. What follows is a sentence of its own.
 */
export function endsDateline(text: string, { start, end }: Words, first: number, last: number): boolean {
  const form = (i: number): string => text.slice(start[i], end[i]);
  const length = last + 1 - first;
  if (length > LONGEST_WITH_AGENCY || last + 1 >= start.length) return false;
  const closing = form(last);
  const dash = DASH.test(closing) && start[last]! > end[last - 1]! && start[last + 1]! > end[last]!;
  if (!dash && !(closing === ":" && length <= LONGEST_BEFORE_COLON)) return false;
  if (!isCapitals(text, start[first]!, end[first]!)) return false;
  const next = start[last + 1]!;
  if (isLetter(text, next) && !isUpper(text, next)) return false; // "NATO - the alliance - said"
  for (let i = first + 1; i < last; i++) {
    const at = start[i]!;
    if (isLetter(text, at) && !isUpper(text, at)) return false;
  }
  return true;
}
