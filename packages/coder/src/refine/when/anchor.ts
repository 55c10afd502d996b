import type { Document } from "@demarche/language";
import { dayFromIso, type Period } from "./calendar.js";
import { findTimes } from "./find.js";
import type { TimeMention } from "./mention.js";

/** How many sentences back a date may lie that "two days later" counts from. */
const REACH = 8;
const FUTURE = /\b(?:will|shall|is to|are to)\b/i;

/**
 * The date that an anaphoric mention counts from: one that its own words hold ("two days after Monday's vote"), else
 * the last one before it that it can count from.
 */
export function anchorOf(
  doc: Document,
  sentence: number,
  times: readonly TimeMention[],
  mention: TimeMention,
  reportDate: string | null,
): Period | null {
  const report = reportDate === null ? null : dayFromIso(reportDate);
  const resolve = (time: TimeMention, text: string) =>
    time.reading({ report, future: FUTURE.test(text), anchor: null });
  const named = namedAfter(doc, times, mention);
  if (named !== null) return resolve(named, "");
  const here = doc.sentence(sentence);
  const resolvable = (time: TimeMention, text: string) => {
    const anchor = time.anaphoric ? null : resolve(time, text);
    return anchor !== null && mention.reading({ report, future: false, anchor }) !== null ? anchor : null;
  };
  const own = lastOf(
    times.filter((time) => time.end <= mention.start),
    (time) => resolvable(time, here.text),
  );
  if (own !== null) return own;
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const { text, startOffset } = doc.sentence(s);
    const found = lastOf(findTimes(text, startOffset), (time) => resolvable(time, text));
    if (found !== null) return found;
  }
  return null;
}

function lastOf(times: readonly TimeMention[], resolve: (time: TimeMention) => Period | null): Period | null {
  for (let i = times.length - 1; i >= 0; i--) {
    const period = resolve(times[i]!);
    if (period !== null) return period;
  }
  return null;
}

/** What may stand between "after" and the date that it counts from: "the coup of ", "Sofia's own expulsions on ". */
const BETWEEN = /^\s(?:[\p{L}'’-]+ ){0,6}$/u;

/** "a day after the 3 May raid": the date within the few words that follow "after" or "before". */
function namedAfter(doc: Document, times: readonly TimeMention[], mention: TimeMention): TimeMention | null {
  if (!/\b(?:after|before)$/i.test(mention.text)) return null;
  const isNear = ({ start }: TimeMention) =>
    start >= mention.end && BETWEEN.test(doc.text.slice(mention.end, start));
  return times.find((time) => !time.anaphoric && isNear(time)) ?? null;
}
