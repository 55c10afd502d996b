import type { Sentence } from "@demarche/language";
import type { Parties } from "../../mentions/parties.js";
import type { Deadline, Report } from "../../record.js";
import { anchorOf } from "./anchor.js";
import { isAhead, timeOf } from "./belonging.js";
import { itemDate } from "./dateline.js";
import { deadlineOf, findDeadlines } from "./deadline.js";
import type { TimeMention } from "./mention.js";
import { isAsked } from "./obligation.js";
import { type When, whenOf } from "./when.js";

interface Surroundings {
  readonly parties: Parties;
  readonly report: Report;
  readonly sentence: Sentence;
  readonly times: readonly TimeMention[];
}

/** When the event at `trigger` was, and the deadline that it set. A deadline's words are no date of the event. */
export function eventTime(
  { parties, report, sentence, times }: Surroundings,
  trigger: number,
  future: boolean,
): { readonly when: When; readonly deadline: Deadline | null } {
  const { tree } = parties.context;
  const reportDate = itemDate(tree.doc, sentence.index, times, report.date?.slice(0, 10) ?? null);
  const deadlines = findDeadlines(sentence.text, sentence.startOffset, times).filter(
    (one) => isAsked(tree, one) && (!one.lasting || one.dueFrom(whenOf(null, false, reportDate)) !== null),
  );
  const free = times.filter((time) => !deadlines.some((one) => time.start < one.end && one.start < time.end));
  const time = timeOf(tree, trigger, free);
  const anchor = time?.anaphoric ? anchorOf(tree.doc, sentence.index, free, time, reportDate) : null;
  const coming = time !== null && isAhead(tree, time, future);
  const when = whenOf(time, coming, reportDate, anchor);
  return { when, deadline: deadlineOf(tree, trigger, deadlines, when) };
}
