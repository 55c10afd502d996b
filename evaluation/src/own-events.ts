import type { EventRecord } from "@demarche/coder";
import { overlap } from "./own-gold.js";
import { codesOf, matched, type Pair, wholeRight } from "./own-matching.js";
import { type CodedReport, type ExpectedEvent, readExampleReports, readFreshReports } from "./own-reports.js";
import { type Code, errorLine, type SetScore } from "./own-set.js";
import { Tally } from "./scores-ratio.js";
import { type Figure, figure } from "./scores-result.js";

/** The example reports: all their events and no others. Arguable events may be coded and need not be. */
export const scoreExamples = (code: Code): SetScore => scoreReports("reports", readExampleReports(), code);

/** The same for reports that were coded by hand before the coder saw them. */
export const scoreFresh = (code: Code): SetScore => scoreReports("fresh reports", readFreshReports(), code);

function scoreReports(name: string, reports: readonly CodedReport[], code: Code): SetScore {
  const score = new ReportsScore();
  for (const { report, expected } of reports) {
    const events = code([report]);
    score.add(report.id, report.text, expected, events, matched(expected, events));
  }
  return { figures: score.figures(name), errors: score.errors };
}

class ReportsScore {
  readonly errors: string[] = [];
  private readonly category = new Tally();
  private readonly whole = new Tally();
  private readonly aux = new Tally();
  private readonly date = new Tally();
  private readonly deadline = new Tally();
  private readonly size = new Tally();
  private readonly cue = new Tally();
  private readonly source = new Tally();

  add(
    name: string,
    text: string,
    expected: readonly ExpectedEvent[],
    events: readonly EventRecord[],
    pairs: readonly Pair[],
  ): void {
    for (const event of expected.filter(({ certainty }) => certainty === "clear"))
      this.ask(name, text, event, pairs);
    for (const event of events) this.answer(name, event, pairs);
    for (const pair of pairs) this.compare(name, pair);
  }

  figures(name: string): Figure[] {
    const prf = (measure: string, tally: Tally) => [
      figure(`${name}: ${measure}, precision`, tally.precision),
      figure(`${name}: ${measure}, recall`, tally.recall),
      figure(`${name}: ${measure}, F1`, tally.f1),
    ];
    const share = (measure: string, tally: Tally) =>
      tally.asked === 0 ? [] : [figure(`${name}: ${measure}`, tally.recall)];
    return [
      ...prf("category", this.category),
      ...prf("category, actor and recipient", this.whole),
      ...share("status exactly right, of events found", this.aux),
      ...share("date right where the report tells it", this.date),
      ...share("deadline right where the report sets one", this.deadline),
      ...share("counts right where the report gives them", this.size),
      ...prf("attribution cue, of events found", this.cue),
      ...prf("attribution source, of events found", this.source),
    ];
  }

  private ask(name: string, text: string, event: ExpectedEvent, pairs: readonly Pair[]): void {
    const pair = pairs.find(({ wanted }) => wanted === event);
    this.category.ask(pair !== undefined);
    this.whole.ask(pair !== undefined && wholeRight(pair));
    if (pair !== undefined) return;
    const around = text.slice(Math.max(0, event.trigger.start - 60), event.trigger.end + 60);
    this.errors.push(errorLine(`missed ${name}`, around, describeExpected(event), "no event"));
  }

  private answer(name: string, event: EventRecord, pairs: readonly Pair[]): void {
    const pair = pairs.find(({ got }) => got === event);
    this.category.answer(pair !== undefined);
    this.whole.answer(pair !== undefined && wholeRight(pair));
    if (pair === undefined)
      this.errors.push(
        errorLine(
          `extra ${name}`,
          event.text,
          "no event",
          `'${event.because.trigger.text}' ${describeCoded(event)}`,
        ),
      );
  }

  private compare(name: string, pair: Pair): void {
    const { wanted, got } = pair;
    const auxRight =
      wanted.aux.length === got.aux.length && wanted.aux.every((label) => got.aux.includes(label));
    this.aux.ask(auxRight);
    if (wanted.date !== null)
      this.date.ask(
        got.date === wanted.date && (got.enddate ?? got.date) === (wanted.enddate ?? wanted.date),
      );
    if (wanted.deadline) this.deadline.ask(got.deadline?.due?.slice(0, 10) === wanted.deadline.due);
    for (const [what, number] of Object.entries(wanted.size ?? {}))
      this.size.ask(got.size[what]?.number === number);
    this.compareAttribution(pair);
    if (auxRight && wholeRight(pair)) return;
    this.errors.push(errorLine(`wrong ${name}`, got.text, describeExpected(wanted), describeCoded(got)));
  }

  private compareAttribution({ wanted, got }: Pair): void {
    type Wanted = ExpectedEvent["attribution"][number];
    type Got = EventRecord["attribution"][number];
    const cueRight = (a: Wanted, b: Got) => overlap(a.cue, b.cue);
    const sourceRight = (a: Wanted, b: Got) =>
      cueRight(a, b) && (a.source && b.source ? overlap(a.source, b.source) : a.source === b.source);
    for (const link of wanted.attribution) {
      this.cue.ask(got.attribution.some((other) => cueRight(link, other)));
      this.source.ask(got.attribution.some((other) => sourceRight(link, other)));
    }
    for (const link of got.attribution) {
      this.cue.answer(wanted.attribution.some((other) => cueRight(other, link)));
      this.source.answer(wanted.attribution.some((other) => sourceRight(other, link)));
    }
  }
}

const describeExpected = (event: ExpectedEvent): string =>
  `'${event.trigger.text}' ${event.event} ${codesOf(event.actor) ?? "(any)"} > ${codesOf(event.recipient) ?? "(any)"} [${event.aux}]`;

const describeCoded = (event: EventRecord): string =>
  `${event.event} ${event.actor.map((e) => e.code ?? `?${e.entity_text}`)} > ${event.recipient.map((e) => e.code ?? `?${e.entity_text}`)} [${event.aux}]`;
