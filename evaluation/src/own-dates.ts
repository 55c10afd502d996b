import type { EventRecord } from "@demarche/coder";
import { type DateGold, type GoldRecord, readGold, recordAt } from "./own-gold.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

const BAR = 0.9;

export function scoreDates(code: Code, held: boolean): SetScore {
  const score = new DateScore();
  for (const record of readGold<DateGold>("dates", held)) score.add(record, code([record.input]));
  return { figures: score.figures(), errors: score.errors };
}

class DateScore {
  readonly errors: string[] = [];
  private readonly found = new Tally();
  private readonly range = new Tally();
  private readonly precision = new Tally();
  private readonly assumed = new Tally();
  private readonly duration = new Tally();
  private readonly whole = new Tally();
  private readonly due = new Tally();

  add(record: GoldRecord<DateGold>, events: readonly EventRecord[]): void {
    const { gold } = record;
    const withDeadline = gold.deadline && events.find((event) => event.deadline !== null);
    const event = withDeadline ?? recordAt(events, gold.trigger);
    this.found.ask(event !== undefined);
    const right =
      event !== undefined && (gold.deadline ? this.addDeadline(gold, event) : this.addDate(gold, event));
    if (event !== undefined) this.whole.ask(right);
    if (!right) this.errors.push(describeError(record, event));
  }

  figures(): Figure[] {
    return [
      figure("dates: event found on the trigger", this.found.recall),
      figure("dates: start and end right, of those found", this.range.recall),
      figure("dates: precision right, of those found", this.precision.recall),
      figure("dates: told from assumed, of those found", this.assumed.recall),
      figure("deadlines: duration right, of those found", this.duration.recall),
      figure("deadlines: due date right, of those found", this.due.recall),
      figure("dates and deadlines: right, of those found", this.whole.recall, BAR),
    ];
  }

  private addDate(gold: DateGold, event: EventRecord): boolean {
    const end = event.enddate ?? event.date;
    const inRange = (gold.ranges ?? []).some((range) => range.start === event.date && range.end === end);
    const assumed = event.date_info?.assumed === gold.assumed;
    this.range.ask(inRange);
    this.assumed.ask(assumed);
    if (gold.assumed === false)
      this.precision.ask(gold.precision?.includes(event.date_info?.precision ?? "") ?? false);
    return inRange && assumed;
  }

  private addDeadline(gold: DateGold, event: EventRecord): boolean {
    const wanted = gold.deadline;
    if (wanted === undefined) return false;
    const duration =
      sameDuration(wanted.duration, event.deadline?.duration ?? null) && event.deadline !== null;
    const due = wanted.due.some((day) => event.deadline?.due?.startsWith(day) ?? false);
    this.duration.ask(duration);
    this.due.ask(due);
    return duration && due;
  }
}

/** Two days are forty-eight hours, and a week is seven days. */
function sameDuration(wanted: string | null, got: string | null): boolean {
  const hours = (duration: string): string => {
    const [, count = "", unit = ""] = /^PT?(\d+)([HDW])$/.exec(duration) ?? [];
    const factor = { H: 1, D: 24, W: 168 }[unit];
    return factor === undefined ? duration : `${Number(count) * factor}`;
  };
  return wanted === null || got === null ? wanted === got : hours(wanted) === hours(got);
}

function describeError(record: GoldRecord<DateGold>, event: EventRecord | undefined): string {
  const { id, kind, input, gold } = record;
  const wanted = gold.deadline
    ? `deadline ${gold.deadline.duration} ${gold.deadline.due}`
    : `${gold.ranges?.map(({ start, end }) => `${start}..${end}`).join(" or ")}${gold.assumed ? " assumed" : ""}`;
  if (event === undefined) return errorLine(`${id} ${kind}`, input.text, wanted, "no event");
  const got = gold.deadline
    ? `deadline ${event.deadline?.duration ?? null} ${event.deadline?.due ?? null}`
    : `${event.date}..${event.enddate ?? event.date}${event.date_info?.assumed ? " assumed" : ""}`;
  return errorLine(`${id} ${kind}`, input.text, wanted, got);
}
