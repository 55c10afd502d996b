import type { Document } from "@demarche/language";
import { findTimes } from "./find.js";
import type { TimeMention } from "./mention.js";
import { whenOf } from "./when.js";

/** How many sentences an item of a digest may run on behind its dateline. */
const REACH = 12;
/** A dateline is no longer than this, in UTF-16 code units. */
const LENGTH = 80;

/**
 * The ISO date from which a sentence tells: that of the last dateline before it ("OSLO, June 3 (Agency) -"), since a
 * digest is younger than its items; else the report's.
 */
export function itemDate(
  doc: Document,
  sentence: number,
  times: readonly TimeMention[],
  reportDate: string | null,
): string | null {
  const dateline = times.find(isDateline) ?? datelineBefore(doc, sentence);
  return dateline === undefined ? reportDate : (whenOf(dateline, false, reportDate).date ?? reportDate);
}

function datelineBefore(doc: Document, sentence: number): TimeMention | undefined {
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const { text, startOffset } = doc.sentence(s);
    const found = text.length > LENGTH ? undefined : findTimes(text, startOffset).find(isDateline);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isDateline = ({ dateline }: TimeMention): boolean => dateline;
