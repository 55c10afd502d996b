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
