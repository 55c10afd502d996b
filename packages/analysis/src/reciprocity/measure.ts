import { type Interval, nearestRank, wilson } from "./statistics.js";

/** Days, as numbers, on which one side acted on the other and on which the other acted back, each once and rising. */
export interface Course {
  readonly acts: readonly number[];
  readonly answers: readonly number[];
  /** First and last day that is looked at. */
  readonly first: number;
  readonly last: number;
}

export interface Measured {
  /** Days of acts that were followed long enough to be answered, and those that were. */
  readonly acts: number;
  readonly answered: number;
  /** Answered of acts; null where there is no act. */
  readonly share: number | null;
  /** 95% interval of the share. */
  readonly interval: Interval | null;
  /** Share of all days, acts or none, after which the other side acted so within the same time; null where there is no day. */
  readonly chance: number | null;
  /** Days to the first answer: quartiles and median; null where there is none. */
  readonly lag: { readonly lower: number; readonly median: number; readonly upper: number } | null;
}

/** How often acts were followed by acts of the other side within 1 to `lagDays` days. */
export function measure({ acts, answers, first, last }: Course, lagDays: number): Measured {
  const lastAct = last - lagDays;
  const followed = acts.filter((day) => day >= first && day <= lastAct);
  const lags = daysToNext(followed, answers).filter((lag) => lag <= lagDays);
  const share = followed.length === 0 ? null : lags.length / followed.length;
  const days = lastAct - first + 1;
  return {
    acts: followed.length,
    answered: lags.length,
    share,
    interval: share === null ? null : wilson(lags.length, followed.length),
    chance: days < 1 ? null : daysBeforeAnswers(answers, { first, last: lastAct, lagDays }) / days,
    lag: lags.length === 0 ? null : quartiles(lags),
  };
}

/** Days from each act to the next answer on a later day; Infinity where there is none. */
function daysToNext(acts: readonly number[], answers: readonly number[]): number[] {
  let next = 0;
  return acts.map((day) => {
    while (next < answers.length && answers[next]! <= day) next++;
    return (answers[next] ?? Number.POSITIVE_INFINITY) - day;
  });
}

/** How many days from `first` to `last` are followed by an answer within the lag. */
function daysBeforeAnswers(
  answers: readonly number[],
  { first, last, lagDays }: { first: number; last: number; lagDays: number },
): number {
  let count = 0;
  let counted = first - 1;
  for (const answer of answers) {
    const from = Math.max(counted + 1, answer - lagDays);
    const to = Math.min(answer - 1, last);
    if (to < from) continue;
    count += to - from + 1;
    counted = to;
  }
  return count;
}

function quartiles(lags: readonly number[]): NonNullable<Measured["lag"]> {
  const sorted = [...lags].sort((a, b) => a - b);
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((part) => nearestRank(sorted, part));
  return { lower: lower!, median: median!, upper: upper! };
}
